using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Small boxes inside the body that are named for what they are: a sign-up form for a newsletter, an advertisement, a consent notice. The
/// model sees a heading and a sentence among paragraphs there. A name alone takes nothing out, because sites name whole bodies so: the box
/// must be short and the body around it several times as long.
/// </summary>
internal static class FurnitureBoxes
{
    private const ElementTraits BoxTraits = ElementTraits.Newsletter | ElementTraits.Consent | ElementTraits.Advertisement;
    private const float MaxBoxWords = 60;
    private const float MinBodyRatio = 3;

    /// <summary>Takes them out of the body.</summary>
    public static void Drop(PageView page)
    {
        var facts = page.Facts;
        var bodyWords = page.BodyWords(0, facts.BlockCount);
        foreach (ref readonly var container in facts.Content.Containers)
        {
            if ((container.Traits & BoxTraits) == ElementTraits.None) continue;
            var words = facts.Inside(container).Words;
            if (words <= MaxBoxWords && words * MinBodyRatio <= bodyWords) page.Body[container.FirstBlock..container.EndBlock].Clear();
        }
    }
}
