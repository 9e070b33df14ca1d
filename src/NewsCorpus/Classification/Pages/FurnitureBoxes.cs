using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Small boxes inside the body that are named for what they are, such as a sign-up form for a newsletter, an advertisement, a consent notice, or that
/// offer something and end in a button. The model sees a heading and a sentence among paragraphs there. Neither takes anything out alone, because sites
/// name whole bodies so: the box must be short and the body around it several times as long.
/// </summary>
internal static class FurnitureBoxes
{
    /// <summary>The name of the rule for boxes that offer something.</summary>
    public const string OfferRule = "offer-box";

    private const ElementTraits BoxTraits = ElementTraits.Newsletter | ElementTraits.Consent | ElementTraits.Advertisement;
    private const float MaxBoxWords = 60;
    private const float MinBodyRatio = 3;
    private const float MinRatioOfNotice = 2;
    private const int MinOfferBlocks = 2;
    private const int MaxOfferBlocks = 6;
    private const int MaxButtonLength = 32;

    /// <summary>"Read more" ends the cards of a list, which is the body of many guides.</summary>
    private const TextCueRoles ToOtherPage = TextCueRoles.RelatedInline;

    /// <summary>Takes them out of the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Set for each block of a box that its words tell; names vote for themselves.</param>
    public static void Drop(PageView page, Span<string?> rules)
    {
        var facts = page.Facts;
        var bodyWords = page.BodyWords(0, facts.BlockCount);
        foreach (ref readonly var container in facts.Content.Containers)
        {
            var isNamed = (container.Traits & BoxTraits) != ElementTraits.None;
            if (!isNamed && !IsOffer(page, container)) continue;
            var words = facts.Inside(container).Words;
            if (words > MaxBoxWords || words * (OpensWithNotice(page, container) ? MinRatioOfNotice : MinBodyRatio) > bodyWords) continue;
            page.Body[container.FirstBlock..container.EndBlock].Clear();
            if (!isNamed) rules[container.FirstBlock..container.EndBlock].Fill(OfferRule);
        }
    }

    /// <summary>A few lines that end in a button ("Sign up") or a form, one of which speaks of what pages offer: the button itself or a line, but not one of many buttons that share an article.</summary>
    private static bool IsOffer(PageView page, in Container container)
    {
        var (first, end) = (container.FirstBlock, container.EndBlock);
        if (end - first is < MinOfferBlocks or > MaxOfferBlocks || !page.Body[first..end].Contains(true) || !IsButton(page, end - 1)) return false;
        var content = page.Facts.Content;
        for (var i = first; i < end; i++)
        {
            var text = content.TextOf(i);
            if (TextCueLexicon.Default.Phrases.Find(text).Offers > 0 && (i == end - 1 || !IsInterface(text))) return true;
        }

        return false;
    }

    /// <summary>"This article is for subscribers only" is what an article that breaks off ends in, which may be little longer than the box.</summary>
    private static bool OpensWithNotice(PageView page, in Container container) =>
        (TextCueLexicon.Default.MatchStart(page.Facts.Content.TextOf(container.FirstBlock), "").Start & (TextCueRoles.Notice | TextCueRoles.Paywall)) != TextCueRoles.None;

    /// <summary>A link or a part of a form that is nothing but the phrase of a button.</summary>
    private static bool IsButton(PageView page, int block)
    {
        ref readonly var shape = ref page.Facts.Content.Blocks[block];
        if (shape.TextLength > MaxButtonLength || ((page.Facts.Blocks[block].Near & ElementTraits.Form) == ElementTraits.None && shape.LinkedLength < shape.TextLength)) return false;
        return IsInterface(page.Facts.Content.TextOf(block));
    }

    /// <summary>"Sign up" and "WhatsApp".</summary>
    private static bool IsInterface(ReadOnlySpan<char> text) => (TextCueLexicon.Default.MatchStart(text, "").Whole & (TextCueRoles.Interface | ToOtherPage)) == TextCueRoles.Interface;
}
