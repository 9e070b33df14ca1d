namespace NewsCorpus.Html;

/// <summary>How the markup of a page is read.</summary>
[Flags]
internal enum HtmlMode
{
    /// <summary>As a browser does that runs scripts and shows frames.</summary>
    None = 0,

    /// <summary>What stands in noscript and noframes elements is shown.</summary>
    ShowsFallbacks = 1,

    /// <summary>The page is XML: a start tag that ends in a slash has no content, and CDATA sections are text.</summary>
    IsXml = 2,
}
