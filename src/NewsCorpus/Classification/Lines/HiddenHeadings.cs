using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Headings that the model overlooks. Newsrooms that set one heading of an interview in quotation marks set all of them so: "« It is a matter of trust »". Where at least two
/// such lines were kept, a doubtful one that opens a paragraph is kept too. Known failure: a pull quote straight above a paragraph.
/// </summary>
internal static class HiddenHeadings
{
    private const int MinOthers = 2;
    private const float MinScore = -2.5f;
    private const float MinMarkedScore = -1.5f;
    private const float Raised = 0.3f;
    private const int MaxWords = 26;

    public static void Raise(DocumentContent content, TextDocument document, Span<float> scores)
    {
        RaiseBelowFurniture(document, scores);
        RaiseMarked(content, document, scores);
        var kept = 0;
        for (var i = 0; i + 1 < document.Count; i++) kept += scores[i] > 0 && IsQuotedLine(document, i) ? 1 : 0;
        if (kept < MinOthers) return;
        for (var i = 1; i + 1 < document.Count; i++)
        {
            if (scores[i] <= 0 && scores[i] > MinScore && scores[i + 1] > 0 && IsQuotedLine(document, i)) scores[i] = Raised;
        }
    }

    /// <summary>
    /// A dialog word or a pointer between a paragraph and the heading of the next one hides the heading from the model, which sees a third short
    /// line in a row. A line in the form of a heading between such furniture and a paragraph is kept, when a paragraph stands above the furniture.
    /// </summary>
    private static void RaiseBelowFurniture(TextDocument document, Span<float> scores)
    {
        for (var i = 2; i + 1 < document.Count; i++)
        {
            if (scores[i] > 0 || scores[i] < MinScore || scores[i + 1] <= 0 || scores[i - 2] <= 0) continue;
            ref readonly var facts = ref document.Facts[i];
            if (!RelatedLines.IsGuidance(document.Facts[i - 1]) || facts.Cues.All != TextCueRoles.None) continue;
            if (facts.Words is >= 2 and <= MaxWords && !facts.Has(LineTraits.EndsSentence) && !facts.Has(LineTraits.EndsColon) && document.Facts[i + 1].IsSentence && document.Facts[i - 2].IsSentence)
                scores[i] = Raised;
        }
    }

    /// <summary>
    /// Markdown marks its headings, which the model sees as short lines among others. One below the first rank between two kept sentences is kept,
    /// and so is a doubtful sentence between any heading and a kept one: "## What it costs", "Two million a year."
    /// </summary>
    private static void RaiseMarked(DocumentContent content, TextDocument document, Span<float> scores)
    {
        for (var i = scores.Length - 2; i > 0; i--)
        {
            if (scores[i] > 0 || scores[i] < MinMarkedScore || scores[i + 1] <= 0 || !document.Facts[i + 1].Has(LineTraits.EndsSentence) || document.Facts[i].Cues.All != TextCueRoles.None) continue;
            var isSubheading = content.Blocks[i] is { Kind: BlockKind.Heading, Level: > 1 } && scores[i - 1] > 0 && document.Facts[i - 1].IsSentence;
            var isSentenceUnderHeading = content.Blocks[i].Kind == BlockKind.Paragraph && content.Blocks[i - 1].Kind == BlockKind.Heading && document.Facts[i].Has(LineTraits.EndsSentence);
            if (isSubheading || isSentenceUnderHeading) scores[i] = Raised;
        }
    }

    private static bool IsQuotedLine(TextDocument document, int index)
    {
        ref readonly var facts = ref document.Facts[index];
        return facts.Has(LineTraits.OpensQuote) && facts.Has(LineTraits.EndsQuote) && !facts.Has(LineTraits.EndsSentence)
            && facts.Words <= MaxWords && document.Facts[index + 1].IsSentence;
    }
}
