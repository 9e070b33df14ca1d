using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Pages;

/// <summary>Sums over all blocks before one: the sums of any container or window are the difference of two of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PrefixSums
{
    /// <summary>Words.</summary>
    public float Words;

    /// <summary>Words outside links.</summary>
    public float Unlinked;

    /// <summary>Words of running text.</summary>
    public float Dense;

    /// <summary>Words of running text outside comment threads and the like.</summary>
    public float Clean;

    /// <summary>Blocks that end a sentence.</summary>
    public int Sentences;

    /// <summary>Short blocks with numbers in them: dates, counts, times.</summary>
    public int Stamps;

    /// <summary>Headings of the first rank.</summary>
    public int TopHeadings;

    /// <summary>Headings.</summary>
    public int Headings;

    /// <summary>The sums between two places.</summary>
    public static PrefixSums operator -(in PrefixSums end, in PrefixSums start) => new()
    {
        Words = end.Words - start.Words,
        Unlinked = end.Unlinked - start.Unlinked,
        Dense = end.Dense - start.Dense,
        Clean = end.Clean - start.Clean,
        Sentences = end.Sentences - start.Sentences,
        Stamps = end.Stamps - start.Stamps,
        TopHeadings = end.TopHeadings - start.TopHeadings,
        Headings = end.Headings - start.Headings,
    };
}
