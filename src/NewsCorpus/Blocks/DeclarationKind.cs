namespace NewsCorpus.Blocks;

/// <summary>The kind of machine-readable statement that a declaration comes from.</summary>
public enum DeclarationKind
{
    /// <summary>A meta element: key is its name, property or http-equiv in lower case.</summary>
    Meta,

    /// <summary>The title of the page; the key is "title".</summary>
    Title,

    /// <summary>A link element: key is its rel in lower case, value its address; its type and hreflang follow in "rel/type" and "rel/hreflang" keys of the same item. Or a base element: the key is "base".</summary>
    Link,

    /// <summary>A property of a JSON-LD node.</summary>
    JsonLd,

    /// <summary>A property of a microdata item.</summary>
    Microdata,

    /// <summary>A property in RDFa.</summary>
    Rdfa,

    /// <summary>A time element: value is its datetime attribute, or its text where it has none.</summary>
    Time,

    /// <summary>The language of the document; the key is "lang".</summary>
    Language,

    /// <summary>A script that holds the state of an application as JSON: the span says where it starts, the value is empty, the key is the script's id.</summary>
    ScriptState,

    /// <summary>An HTTP header: key is its name in lower case.</summary>
    HttpHeader,

    /// <summary>An entry of a PDF's document information: key is its name.</summary>
    PdfInfo,

    /// <summary>A property in XMP.</summary>
    Xmp,
}
