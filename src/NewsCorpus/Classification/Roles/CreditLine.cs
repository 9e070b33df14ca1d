using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// A short line beside the text of a page that names the author or the day: its element is named for that, a phrase of the page's language opens it, or it is
/// nothing but a day, with a name or without.
/// </summary>
/// <param name="Role">What it is.</param>
/// <param name="RuleOver">What told it over the first paragraph.</param>
/// <param name="RuleUnder">What told it under the last one; empty where that says too little.</param>
internal sealed record CreditLine(BlockRole Role, string RuleOver, string RuleUnder)
{
    private const float MaxWords = 14;
    private const int MinDateDigits = 3;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;
    private const TextCueRoles DateCues = TextCueRoles.Published | TextCueRoles.Updated;

    private static readonly CreditLine s_byline = new(BlockRole.Byline, "byline-over-paragraphs", "byline-under-paragraphs");
    private static readonly CreditLine s_date = new(BlockRole.Timestamp, "date-over-paragraphs", "");
    private static readonly CreditLine s_bylineCue = new(BlockRole.Byline, "byline-cue-over-paragraphs", "");
    private static readonly CreditLine s_bylineCueAndDay = new(BlockRole.Byline, "byline-cue-over-paragraphs", "byline-cue-under-paragraphs");
    private static readonly CreditLine s_dateCue = new(BlockRole.Timestamp, "date-cue-over-paragraphs", "date-cue-under-paragraphs");
    private static readonly CreditLine s_bareDate = new(BlockRole.Timestamp, "bare-date-over-paragraphs", "bare-date-under-paragraphs");
    private static readonly CreditLine s_nameAndDay = new(BlockRole.Byline, "name-and-day-over-paragraphs", "name-and-day-under-paragraphs");
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",|•·–—-/;");

    /// <summary>What a block is; null when it is a sentence or says neither.</summary>
    public static CreditLine? Find(ClassificationContext context, int index)
    {
        ref readonly var known = ref context.Page.Facts.Blocks[index];
        if (known.Shape.Words > MaxWords || known.Shape.EndsSentence || context.Content.Blocks[index].Kind != BlockKind.Paragraph) return null;
        var text = context.Content.TextOf(index);
        var language = context.Language.Language;
        var hasDigits = known.Shape.Digits >= MinDateDigits;
        if ((known.Near & (ElementTraits.Byline | ElementTraits.AuthorLink)) != ElementTraits.None) return s_byline;
        if (hasDigits && (known.Near & ElementTraits.Date) != ElementTraits.None) return s_date;
        var cues = TextCueLexicon.Default.MatchStart(text, language);
        if ((cues.Start & TextCueRoles.Byline) != TextCueRoles.None) return hasDigits && IsNameAndDay(text[cues.Length..].TrimStart(" :："), language) ? s_bylineCueAndDay : s_bylineCue;
        if (!hasDigits) return null;
        if ((cues.Start & DateCues) != TextCueRoles.None) return s_dateCue;
        if (DateLine.IsWhole(text, language)) return s_bareDate;
        return IsNameAndDay(text, language) ? s_nameAndDay : null;
    }

    /// <summary>"Mara Quill, 4 March 2025", "4 March 2025 | Mara Quill".</summary>
    private static bool IsNameAndDay(ReadOnlySpan<char> line, string? language)
    {
        var (first, last) = (line.IndexOfAny(s_marks), line.LastIndexOfAny(s_marks));
        return first > 0 && ((IsName(line[..first]) && DateLine.IsWhole(line[(first + 1)..], language)) || (IsName(line[(last + 1)..]) && DateLine.IsWhole(line[..last], language)));
    }

    /// <summary>Whether a part of a line is two to four words with capitals: more would be a sentence, one a place.</summary>
    private static bool IsName(ReadOnlySpan<char> part)
    {
        part = part.Trim();
        var words = 0;
        foreach (var range in part.Split(' '))
        {
            if (part[range] is not [var initial, ..] || !char.IsUpper(initial) || part[range].Contains(':') || part[range].ContainsAnyInRange('0', '9')) return false;
            words++;
        }

        return words is >= MinNameWords and <= MaxNameWords;
    }
}
