namespace NewsCorpus.Html;

/// <summary>The attributes that the reader keeps; all others are read over.</summary>
internal enum HtmlAttribute : byte
{
    /// <summary>Any other attribute.</summary>
    None,

    Class, Id, Role, Rel, Href, Src, Alt, DateTime, Content, Name, Property, HttpEquiv, ItemProp, ItemScope, ItemType,
    TypeOf, Lang, XmlLang, Type, HrefLang, Style, Hidden, AriaHidden, Value, Title, ShadowRootMode,

    /// <summary>An address that a script puts in place of src later.</summary>
    LazySrc,

    /// <summary>A name that a developer gave the element for tests or components; it hints at the purpose where class names are generated.</summary>
    ComponentName,
}
