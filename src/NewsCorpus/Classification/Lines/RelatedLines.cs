using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// What phrases prove beyond the model: "Read also: …" is a pointer wherever it stands, a dialog word alone on its line and a list
/// of tags are no text, and the
/// list under "Most read" is not the article even when its teasers are grammatical, topical and longer than the article.
/// </summary>
internal static class RelatedLines
{
    private const float Refused = -4;
    private const int MaxPointerWords = 45;
    private const int MinWordsAbove = 60;
    private const int MaxListBlocks = 80;
    private const int MaxListLines = 40;

    /// <summary>Headlines that end in a question mark read like sentences but are shorter than this.</summary>
    private const int MinParagraphWords = 18;

    /// <summary>Teasers are rarely as long; so many such lines are none.</summary>
    private const int MinLongParagraphWords = 40;
    private const int MinLongParagraphs = 2;
    private const int MinTitleWords = 4;

    /// <summary>Log-odds from which a line is sure to be text, and so many such sentences in a row.</summary>
    private const float SureScore = 1;
    private const int MinSureSentences = 3;

    /// <summary>Log-odds from which a paragraph of so many sentences is likely to be text.</summary>
    private const float LikelyScore = -0.5f;
    private const int MinLikelySentences = 2;

    /// <summary>Lowers the scores of lines that phrases rule out.</summary>
    public static void Lower(DocumentContent content, TextDocument document, Span<float> scores)
    {
        var (above, isUnderSection) = (0, false);
        var lines = document.Facts;
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var facts = ref lines[i];
            if (facts.Cues.All != TextCueRoles.None && (IsPointer(content.TextOf(i), facts) || IsKeywordList(content.TextOf(i), facts) || IsFurniture(facts)))
            {
                scores[i] = MathF.Min(scores[i], Refused);
                if (above < MinWordsAbove || !OpensList(facts)) continue;
                if (IsOverList(lines, scores, i)) isUnderSection = true;
                else RefuseTitles(lines, i + 1, scores);
            }
            else if (isUnderSection)
            {
                scores[i] = MathF.Min(scores[i], Refused);
            }

            above += scores[i] > 0 ? facts.Words : 0;
        }
    }

    /// <summary>
    /// The titles under a heading below which the article goes on: the first line is one of them, those that another title follows are, and the last of several
    /// may be a subheading. Known failure: a subheading right under a heading whose links were cut out.
    /// </summary>
    private static void RefuseTitles(ReadOnlySpan<LineFacts> lines, int first, Span<float> scores)
    {
        for (var i = first; i < first + MaxListLines && IsTitle(lines, i) && (i == first || IsTitle(lines, i + 1)); i++) scores[i] = MathF.Min(scores[i], Refused);
    }

    /// <summary>Whether a line stands in the list under a heading over other articles.</summary>
    /// <param name="section">The last such heading above the line; -1 when there is none.</param>
    /// <param name="index">The line.</param>
    public static bool IsUnderSection(int section, int index) => section >= 0 && index - section <= MaxListLines;

    /// <summary>Whether a line is furniture or points to another article.</summary>
    public static bool IsGuidance(in LineFacts facts) => IsFurniture(facts) || (facts.Cues.Start & TextCueRoles.RelatedInline) != TextCueRoles.None;

    /// <summary>Whether a line is the heading over other articles: "Most read", or "Read also" on a line of its own.</summary>
    public static bool OpensList(in LineFacts facts) => (facts.Cues.Whole & (TextCueRoles.RelatedSection | TextCueRoles.RelatedInline)) != TextCueRoles.None;

    /// <summary>Whether a line points to one other article: it says which one, and opens no list.</summary>
    public static bool PointsInside(in LineFacts facts) => (facts.Cues.Start & ~facts.Cues.Whole & TextCueRoles.RelatedInline) != TextCueRoles.None;

    /// <summary>A phrase of the reader's guidance that is followed by a colon, a bar or nothing.</summary>
    private static bool IsPointer(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if ((facts.Cues.Start & TextCueRoles.RelatedInline) == TextCueRoles.None || facts.Words > MaxPointerWords) return false;
        var rest = text[facts.Cues.Length..].TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '|' or '：' or '-' or '–' or '»' or '>' or '→' or '?';
    }

    /// <summary>"Tags: harbour, ferries": a phrase over keywords with a colon behind it, and no sentence.</summary>
    private static bool IsKeywordList(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if ((facts.Cues.Start & TextCueRoles.Keywords) == TextCueRoles.None || facts.Words > MaxPointerWords || facts.Has(LineTraits.EndsSentence)) return false;
        var rest = text[facts.Cues.Length..].TrimStart();
        return !rest.IsEmpty && rest[0] is ':' or '：';
    }

    /// <summary>Whether a phrase proves that a line is no text.</summary>
    public static bool IsFurniture(in LineFacts facts) =>
        (facts.Cues.Whole & (TextCueRoles.Interface | TextCueRoles.RelatedSection | TextCueRoles.Comments)) != TextCueRoles.None
        || (facts.Cues.Start & (TextCueRoles.Report | TextCueRoles.SourceLink | TextCueRoles.Notice)) != TextCueRoles.None;

    /// <summary>
    /// Whether the article does not go on below the heading and what it stands over. It does where the first paragraph there is sure to be text, or likely to be and not alone, and none of several
    /// that take turns with titles, where sentences in a row are sure to be, or where two lines longer than any teaser are more likely text than not: then the heading
    /// stands over a box of links.
    /// </summary>
    private static bool IsOverList(ReadOnlySpan<LineFacts> lines, ReadOnlySpan<float> scores, int section)
    {
        var (isUnderFirst, row, longParagraphs) = (false, 0, 0);
        var end = Math.Min(lines.Length, section + MaxListBlocks);
        for (var i = section + 1; i < end; i++)
        {
            ref readonly var facts = ref lines[i];
            var isSure = scores[i] >= SureScore;
            var isParagraph = IsParagraph(lines, i);
            if (isParagraph && !isUnderFirst && (isSure || IsLikely(lines, scores, i)) && !TakesTurns(lines, section, i)) return false;
            isUnderFirst |= isParagraph;
            row = isSure && facts.IsSentence ? row + 1 : 0;
            if (isParagraph && facts.Words >= MinLongParagraphWords && scores[i] > 0) longParagraphs++;
            if (row == MinSureSentences || longParagraphs == MinLongParagraphs) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a paragraph under a title is likely to be text, and so is the next one, a subheading between them aside. Behind a list of titles the model is hardly sure
    /// of any paragraph; a teaser has one sentence.
    /// </summary>
    private static bool IsLikely(ReadOnlySpan<LineFacts> lines, ReadOnlySpan<float> scores, int index) =>
        IsTitle(lines, index - 1) && IsLikelyParagraph(lines, scores, index) && (IsLikelyParagraph(lines, scores, index + 1) || (IsLikelyParagraph(lines, scores, index + 2) && MayBeSubheading(lines[index + 1])));

    private static bool MayBeSubheading(in LineFacts facts) => facts.Words < MinParagraphWords && !facts.Has(LineTraits.EndsSentence);

    private static bool IsLikelyParagraph(ReadOnlySpan<LineFacts> lines, ReadOnlySpan<float> scores, int index) =>
        IsParagraph(lines, index) && lines[index].SentenceEnds >= MinLikelySentences && scores[index] > LikelyScore;

    /// <summary>Whether a paragraph is a teaser under its title, and the next line the title over the next one: no other title stands above its own, and one paragraph below the next.</summary>
    private static bool TakesTurns(ReadOnlySpan<LineFacts> lines, int section, int paragraph) =>
        IsTitle(lines, paragraph - 1) && (paragraph - 2 <= section || !IsTitle(lines, paragraph - 2))
        && IsTitle(lines, paragraph + 1) && IsParagraph(lines, paragraph + 2) && !IsParagraph(lines, paragraph + 3);

    private static bool IsParagraph(ReadOnlySpan<LineFacts> lines, int index) =>
        index < lines.Length && lines[index].Words >= MinParagraphWords && lines[index].Has(LineTraits.EndsSentence);

    private static bool IsTitle(ReadOnlySpan<LineFacts> lines, int index) =>
        index < lines.Length && lines[index].Words is >= MinTitleWords and < MinParagraphWords && !lines[index].Has(LineTraits.EndsSentence);
}
