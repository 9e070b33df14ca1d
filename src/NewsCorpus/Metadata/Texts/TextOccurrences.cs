using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>How often, and as what, a value stands in a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextOccurrences
{
    /// <summary>Everywhere.</summary>
    public int Total;

    /// <summary>In the body.</summary>
    public int InBody;

    /// <summary>At the start of a longer line outside the body, as the subject of a biography does.</summary>
    public int OpensLine;

    /// <summary>As a whole line.</summary>
    public int WholeLine;

    /// <summary>Outside the body before another word with a capital, or hyphenated with one: "Courier Media", "Courier-App".</summary>
    public int OpensCompound;

    /// <summary>Outside the body before what a publication sells or runs: a newsletter, an app, a shop.</summary>
    public int OpensProduct;

    /// <summary>Behind an article: "the Courier".</summary>
    public int BehindArticle;
}
