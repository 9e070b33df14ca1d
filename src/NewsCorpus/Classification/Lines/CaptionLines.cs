using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The captions of pictures, which read like the paragraphs between which they stand: lines that end in a label and a name ("… in the harbour. Photo: Ann Lee"), and
/// the one sentence above a line that is nothing but such a credit.
/// Known failure: a paragraph of one sentence above a picture without a caption.
/// </summary>
internal static class CaptionLines
{
    private const float Refused = -4;
    private const int MaxWords = 60;

    /// <summary>Of a text that is hardly longer than a caption nothing is taken away.</summary>
    private const int MinWordsOutside = 60;

    /// <summary>Lowers the scores of captions.</summary>
    public static void Lower(TextDocument document, Span<float> scores)
    {
        var (outside, captions) = (0, 0);
        var lines = document.Facts;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0) continue;
            if (IsCaption(lines, i)) captions++;
            else outside += lines[i].Words;
        }

        if (captions == 0 || outside < MinWordsOutside) return;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > Refused && IsCaption(lines, i)) scores[i] = Refused;
        }
    }

    /// <summary>Whether a line is the caption of a picture.</summary>
    public static bool IsCaption(ReadOnlySpan<LineFacts> lines, int index)
    {
        ref readonly var facts = ref lines[index];
        if (facts.Words > MaxWords) return false;
        if (facts.Phrases.Credit != LabelledCredit.None) return true;
        return facts.IsSentence && facts.SentenceEnds <= 1 && index + 1 < lines.Length && lines[index + 1].Phrases.Credit == LabelledCredit.Whole;
    }
}
