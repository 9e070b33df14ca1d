using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>
/// What phrases prove beyond the model: "Read also: …" is a pointer wherever it stands, a dialog word alone on its line is no text, and the
/// list under "Most read" is not the article even when its teasers are grammatical, topical and longer than the article.
/// </summary>
internal static class RelatedLines
{
    private const float Refused = -4;
    private const int MaxPointerWords = 45;

    /// <summary>Lowers the scores of lines that phrases rule out.</summary>
    public static void Lower(DocumentContent content, TextDocument document, Span<float> scores)
    {
        var isUnderSection = false;
        for (var i = 0; i < document.Count; i++)
        {
            ref readonly var facts = ref document.Facts[i];
            if (IsPointer(content.TextOf(i), facts) || IsFurniture(facts))
            {
                scores[i] = MathF.Min(scores[i], Refused);
                if (IsSection(facts) && EndsBody(document, scores, i)) isUnderSection = true;
            }
            else if (isUnderSection)
            {
                scores[i] = MathF.Min(scores[i], Refused);
            }
        }
    }

    /// <summary>Whether a line stands in the list under a heading over other articles.</summary>
    public static bool IsUnderSection(TextDocument document, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 40; i--)
        {
            if (IsSection(document.Facts[i])) return true;
        }

        return false;
    }

    private static bool IsSection(in LineFacts facts) => (facts.Cues.Whole & TextCueRoles.RelatedSection) != TextCueRoles.None;

    /// <summary>A phrase of the reader's guidance that is followed by a colon, a bar or nothing.</summary>
    private static bool IsPointer(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if ((facts.Cues.Start & TextCueRoles.RelatedInline) == TextCueRoles.None || facts.Words > MaxPointerWords) return false;
        var rest = text[facts.Cues.Length..].TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '|' or '：' or '-' or '–' or '»' or '>' or '→';
    }

    private static bool IsFurniture(in LineFacts facts) =>
        (facts.Cues.Whole & (TextCueRoles.Interface | TextCueRoles.RelatedSection | TextCueRoles.Comments)) != TextCueRoles.None
        || (facts.Cues.Start & (TextCueRoles.Report | TextCueRoles.SourceLink)) != TextCueRoles.None;

    /// <summary>Most of the body stands above the heading, and what follows alternates between short and long lines like a list of teasers.</summary>
    private static bool EndsBody(TextDocument document, ReadOnlySpan<float> scores, int section)
    {
        int above = 0, pairs = 0, runs = 0;
        for (var i = 0; i < section; i++) above += scores[i] > 0 ? document.Facts[i].Words : 0;
        if (above < 60) return false;
        for (var i = section + 1; i + 1 < Math.Min(document.Count, section + 13); i++)
        {
            var (line, next) = (document.Facts[i], document.Facts[i + 1]);
            if (!line.IsSentence && next.IsSentence) pairs++;
            if (line.IsSentence && next.IsSentence) runs++;
        }

        return runs == 0 || pairs >= 3 * runs;
    }
}
