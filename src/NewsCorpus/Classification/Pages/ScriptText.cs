using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Where the markup shows no article and the reader found its text in a script, that text is the body, and what the markup shows besides
/// is the page around it. The model of blocks cannot tell: it knows text by the elements around it, and there are none.
/// </summary>
internal static class ScriptText
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "text-in-script";

    private const float Score = 3;

    /// <summary>Takes the text of a script as the body; false when there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scores">The log-odds of each block.</param>
    public static bool Take(PageView page, Span<float> scores)
    {
        var containers = page.Facts.Content.Containers;
        for (var c = 0; c < containers.Length; c++)
        {
            if ((containers[c].Traits & ElementTraits.ScriptText) == ElementTraits.None) continue;
            Take(page, containers[c], scores);
            return true;
        }

        return false;
    }

    private static void Take(PageView page, in Container script, Span<float> scores)
    {
        var blocks = page.Facts.Content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            page.Body[i] = i >= script.FirstBlock && i < script.EndBlock && blocks[i].Kind != BlockKind.Caption;
            scores[i] = page.Body[i] ? Score : -Score;
        }
    }
}
