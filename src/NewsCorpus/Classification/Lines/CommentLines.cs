using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The comments of readers below an article: under a heading such as "12 comments", below text of some length, names and times take turns with short texts. The
/// entries of a live blog have times too, but no such heading.
/// </summary>
internal static class CommentLines
{
    private const float Refused = -4;
    private const int MinWordsAbove = 60;
    private const int MinStamps = 2;

    /// <summary>A page has a button or two of that name above its comments; more are not looked at, each costs a walk to the end.</summary>
    private const int MaxHeadings = 4;

    /// <summary>An article under a stray heading has fewer times than one in so many words.</summary>
    private const int MaxWordsAStamp = 150;

    /// <summary>Lowers the scores of the comments.</summary>
    /// <param name="document">The text.</param>
    /// <param name="scores">The score of each line: above 0 it is running text.</param>
    /// <returns>The heading over them; the number of lines where there is none.</returns>
    public static int Lower(TextDocument document, Span<float> scores)
    {
        var heading = FindHeading(document, scores);
        for (var i = heading; i < scores.Length; i++) scores[i] = MathF.Min(scores[i], Refused);
        return heading;
    }

    /// <summary>Whether a line is one of those over a comment: short, with a date or a time of day.</summary>
    public static bool IsStamp(in LineFacts facts) => facts.Words <= 16 && (facts.Has(LineTraits.HasClock) || facts.Has(LineTraits.HasYear) || facts.Has(LineTraits.HasNumericDate));

    private static int FindHeading(TextDocument document, ReadOnlySpan<float> scores)
    {
        var (above, headings) = (0, 0);
        var facts = document.Facts;
        for (var i = 0; i < facts.Length && headings < MaxHeadings; i++)
        {
            if (above >= MinWordsAbove && (facts[i].Cues.Whole & TextCueRoles.Comments) != TextCueRoles.None)
            {
                if (IsOverThread(document, i)) return i;
                headings++;
            }

            above += scores[i] > 0 ? facts[i].Words : 0;
        }

        return document.Count;
    }

    private static bool IsOverThread(TextDocument document, int heading)
    {
        var (stamps, last) = (0, heading);
        for (var i = heading + 1; i < document.Count; i++)
        {
            if (!IsStamp(document.Facts[i])) continue;
            stamps++;
            last = i;
        }

        return stamps >= MinStamps && document.SentenceWordsIn(heading, last) <= MaxWordsAStamp * stamps;
    }
}
