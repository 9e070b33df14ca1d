using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The offer of a newsletter between paragraphs or under them: a sentence or two that read like the article, and under them the field of a form, "Enter your email". The title over
/// the sentence goes with it.
/// Known failure: a form without words of its own right under a paragraph.
/// </summary>
internal static class EmailFields
{
    private const float Refused = -4;

    /// <summary>Of a text that is hardly longer than an offer nothing is taken away.</summary>
    private const int MinWordsAbove = 60;
    private const int MaxOfferWords = 45;
    private const int MaxOfferSentences = 2;
    private const int MaxTitleWords = 9;

    /// <summary>Lowers the scores of the fields and what stands over them.</summary>
    public static void Lower(TextDocument document, Span<float> scores)
    {
        var above = 0;
        var lines = document.Facts;
        for (var i = 0; i < scores.Length; i++)
        {
            if ((lines[i].Cues.Whole & TextCueRoles.EmailField) == TextCueRoles.None)
            {
                above += scores[i] > 0 ? lines[i].Words : 0;
                continue;
            }

            scores[i] = MathF.Min(scores[i], Refused);
            if (above >= MinWordsAbove) LowerOffer(lines, i - 1, scores);
        }
    }

    private static void LowerOffer(ReadOnlySpan<LineFacts> lines, int offer, Span<float> scores)
    {
        if (lines[offer].Words > MaxOfferWords || lines[offer].SentenceEnds > MaxOfferSentences || lines[offer].Phrases.Credit != LabelledCredit.None) return;
        scores[offer] = MathF.Min(scores[offer], Refused);
        var title = offer - 1;
        if (lines[offer].Has(LineTraits.EndsSentence) && lines[title].Words <= MaxTitleWords && !lines[title].Has(LineTraits.EndsSentence)) scores[title] = MathF.Min(scores[title], Refused);
    }
}
