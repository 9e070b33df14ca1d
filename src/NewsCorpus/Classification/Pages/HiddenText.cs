using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Short elements inside the body that a browser does not show: "Loading prices for your region", "Page 1 of 2", a note of the desk. To be hidden
/// says little of long ones: whole articles are, until a script or a subscription shows them, and so are closed accordions. On the development
/// pages 409 hidden blocks are body, the shortest of their elements with 69 words but for one of 33, and 32 blocks of short ones were taken for it.
/// What only a mark for screen readers hides is seen, and pull quotes and parts of tables have it.
/// </summary>
internal static class HiddenText
{
    /// <summary>The name of the rule.</summary>
    public const string Rule = "not-shown";

    private const float MaxWords = 40;
    private const float MinBodyRatio = 4;

    /// <summary>Takes them out of the body, if they are a small part of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Set for each block that is taken out.</param>
    public static void Drop(PageView page, Span<string?> rules)
    {
        var facts = page.Facts;
        var hidden = 0f;
        var end = 0;
        foreach (ref readonly var container in facts.Content.Containers)
        {
            if (!IsShort(facts, container) || container.FirstBlock < end) continue;
            hidden += page.BodyWords(container.FirstBlock, container.EndBlock);
            end = container.EndBlock;
        }

        if (hidden == 0 || hidden * MinBodyRatio > page.BodyWords(0, facts.BlockCount)) return;
        foreach (ref readonly var container in facts.Content.Containers)
        {
            if (!IsShort(facts, container)) continue;
            for (var i = container.FirstBlock; i < container.EndBlock; i++)
            {
                if (page.Body[i]) (page.Body[i], rules[i]) = (false, Rule);
            }
        }
    }

    private static bool IsShort(PageFacts facts, in Container container) =>
        (container.Traits & ElementTraits.NotShown) != ElementTraits.None && facts.Inside(container).Words <= MaxWords;
}
