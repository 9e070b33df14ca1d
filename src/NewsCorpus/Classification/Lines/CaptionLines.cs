using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The captions of pictures, which read like the paragraphs between which they stand: lines that end in a label and a name ("… in the harbour. Photo: Ann Lee"), and
/// the one sentence above a line that is nothing but such a credit, where the text goes on below: the last paragraph of an article stands above a line that says who wrote
/// it and who took its pictures.
/// Known failure: a paragraph of one sentence above a picture without a caption.
/// </summary>
internal static class CaptionLines
{
    private const float Refused = -4;

    /// <summary>Sentences of captions are short: "Ann Lee leads the field."</summary>
    private const int MinWords = 4;
    private const int MaxWords = 60;

    /// <summary>A longer sentence above a credit is the first paragraph of an article.</summary>
    private const int MaxWordsAbove = 40;

    /// <summary>Of a text that is hardly longer than a caption nothing is taken away.</summary>
    private const int MinWordsOutside = 60;

    /// <summary>Lowers the scores of captions.</summary>
    public static void Lower(TextDocument document, Span<float> scores)
    {
        var (outside, captions, last) = (0, 0, -1);
        var lines = document.Facts;
        for (var i = 0; i < scores.Length; i++)
        {
            // One that hardly missed the bar would be taken with the run it stands in.
            if (scores[i] > Refused && IsCaption(lines, i))
            {
                captions++;
                continue;
            }

            if (scores[i] <= 0) continue;
            outside += lines[i].Words;
            last = i;
        }

        if (captions == 0 || outside < MinWordsOutside) return;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > Refused && (i < last || EndsInCredit(lines[i])) && IsCaption(lines, i)) scores[i] = Refused;
        }
    }

    /// <summary>Whether a line is the caption of a picture.</summary>
    public static bool IsCaption(ReadOnlySpan<LineFacts> lines, int index)
    {
        ref readonly var facts = ref lines[index];
        if (facts.Words > MaxWords) return false;
        if (EndsInCredit(facts)) return true;
        var isSentence = facts.IsSentence || (facts.Words >= MinWords && facts.Has(LineTraits.EndsSentence));
        return isSentence && facts.Words <= MaxWordsAbove && facts.SentenceEnds <= 1 && index + 1 < lines.Length && lines[index + 1].Phrases.Credit == LabelledCredit.Whole;
    }

    private static bool EndsInCredit(in LineFacts facts) => facts.Phrases.Credit != LabelledCredit.None;
}
