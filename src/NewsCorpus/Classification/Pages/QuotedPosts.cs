using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Posts of social media that the text quotes: a quotation in an element named for them, in the body or right under it. The names speak
/// against it, as they do of buttons, and the model takes the text of one post and the signature of another. Quotations are body, so each is taken whole.
/// </summary>
internal static class QuotedPosts
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "quoted-post";

    /// <summary>A post is a text and a signature, under a paragraph.</summary>
    private const int MaxDistance = 3;

    /// <summary>A post that is a link is what a script would have made a picture or a film of.</summary>
    private const float MaxLinkRatio = 0.7f;

    /// <summary>Takes them for the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Set for each block that is taken.</param>
    public static void Take(PageView page, Span<string?> rules)
    {
        var blocks = page.Facts.Content.Blocks;
        var last = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (page.Body[i])
            {
                last = i;
                continue;
            }

            if (last < 0 || i - last > MaxDistance || blocks[i].Kind != BlockKind.Quotation) continue;
            ref readonly var known = ref page.Facts.Blocks[i];
            if ((known.Near & ElementTraits.Social) == ElementTraits.None || known.LinkRatio > MaxLinkRatio || known.IsInComments) continue;
            (page.Body[i], rules[i]) = (true, Rule);
        }
    }
}
