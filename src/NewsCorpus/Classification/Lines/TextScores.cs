using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>Turns what the model says of each block into what is taken for running text: the bar, and what rules know beyond the model.</summary>
internal static class TextScores
{
    /// <summary>Scores stay within this many log-odds on both sides.</summary>
    public const float Max = 6;

    /// <summary>How far Focus moves the bar, in log-odds.</summary>
    private const float FocusShift = 0.9f;

    /// <summary>Missing text costs macro F1 more than extra text: cross-validated, a lead of .3 gives .0021 over none.</summary>
    public const float Lead = 0.3f;

    /// <summary>What a focus adds to every score.</summary>
    public static float ShiftOf(Focus focus) => focus switch { Focus.Precision => -FocusShift, Focus.Recall => FocusShift, _ => 0 };

    /// <summary>Settles the scores of a text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="analysis">What the models say.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    /// <param name="scores">Takes a score a block: above 0 it is running text.</param>
    /// <returns>The heading over the comments of readers; the number of blocks where there is none.</returns>
    public static int Settle(DocumentContent content, TextAnalysis analysis, Focus focus, Span<float> scores)
    {
        var document = analysis.Document;
        ReadOnlySpan<float> given = analysis.Scores;
        var kinds = analysis.Wire.Kinds;
        var shift = ShiftOf(focus);
        for (var i = 0; i < scores.Length; i++)
        {
            // A line that only the wire needs is no text, whatever the model says.
            scores[i] = kinds[i] != WireLine.None ? -Max : Math.Clamp(given[i] + Lead + shift, -Max, Max);
        }

        ScarceText.Raise(document, scores);
        CaptionLines.Lower(document, scores);
        EmailFields.Lower(document, scores);
        RelatedLines.Lower(content, document, scores);
        AuthorNotes.Lower(content, document, analysis.Headline, scores);
        var comments = CommentLines.Lower(document, scores);
        TickerItems.Lower(content, document, scores);
        HiddenHeadings.Raise(content, document, scores);
        return comments;
    }
}
