namespace NewsCorpus.Classification;

/// <summary>
/// Newsrooms that set one heading of an interview in quotation marks set all of them so: "« It is a matter of trust »". Where at least two
/// such lines were kept, a doubtful one that opens a paragraph is kept too. Known failure: a pull quote straight above a paragraph.
/// </summary>
internal static class QuotedHeadings
{
    private const int MinOthers = 2;
    private const float MinScore = -2.5f;
    private const float Raised = 0.3f;
    private const int MaxWords = 26;

    public static void Raise(TextDocument document, Span<float> scores)
    {
        var kept = 0;
        for (var i = 0; i + 1 < document.Count; i++) kept += scores[i] > 0 && IsQuotedLine(document, i) ? 1 : 0;
        if (kept < MinOthers) return;
        for (var i = 1; i + 1 < document.Count; i++)
        {
            if (scores[i] <= 0 && scores[i] > MinScore && scores[i + 1] > 0 && IsQuotedLine(document, i)) scores[i] = Raised;
        }
    }

    private static bool IsQuotedLine(TextDocument document, int index)
    {
        ref readonly var facts = ref document.Facts[index];
        return facts.Has(LineTraits.OpensQuote) && facts.Has(LineTraits.EndsQuote) && !facts.Has(LineTraits.EndsSentence)
            && facts.Words <= MaxWords && document.Facts[index + 1].IsSentence;
    }
}
