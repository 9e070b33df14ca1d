namespace NewsCorpus.Html;

/// <summary>What stands around a text.</summary>
[Flags]
internal enum HtmlTextStyle
{
    None = 0,

    /// <summary>It is part of a hyperlink.</summary>
    Linked = 1,

    /// <summary>It is bold or italic.</summary>
    Emphasized = 2,

    /// <summary>Its line breaks matter.</summary>
    KeepsLines = 4,

    /// <summary>It stands as it is: an ampersand in it opens no reference.</summary>
    Literal = 8,
}
