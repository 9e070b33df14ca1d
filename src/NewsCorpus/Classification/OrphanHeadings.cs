using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>
/// Headings of boxes whose text was left out: "Our morning letter" over a sign-up form looks like any other heading of the article, but the
/// element around it says what it is, and nothing that was kept follows it there.
/// </summary>
internal static class OrphanHeadings
{
    private const ElementTraits BoxTraits = ElementTraits.Newsletter | ElementTraits.Share | ElementTraits.Related | ElementTraits.Form | ElementTraits.Consent
        | ElementTraits.Dialog | ElementTraits.Teaser | ElementTraits.Comment | ElementTraits.Advertisement;

    /// <summary>Takes them out of the body.</summary>
    public static void Drop(PageView page)
    {
        var blocks = page.Facts.Content.Blocks;
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            if (!page.Body[i] || blocks[i].Kind != BlockKind.Heading) continue;
            var isInBox = (page.Facts.Blocks[i].Near & BoxTraits) != ElementTraits.None;
            if (isInBox && (i + 1 == blocks.Length || !page.Body[i + 1])) page.Body[i] = false;
        }
    }
}
