using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The blocks that one line of a site's template made: they share tag and class at several levels. The paragraphs of an article are one
/// group and mostly the largest of the page, in any language: no other single fact tells as much.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct TemplateGroup
{
    /// <summary>The number of blocks.</summary>
    public int Blocks;

    /// <summary>Their words.</summary>
    public float Words;

    /// <summary>Their words outside links.</summary>
    public float Unlinked;

    /// <summary>How many end a sentence.</summary>
    public int Sentences;

    /// <summary>How many stand more than once on the page.</summary>
    public int Copied;

    /// <summary>The index of the first block.</summary>
    public int First;

    /// <summary>The index of the last block.</summary>
    public int Last;
}
