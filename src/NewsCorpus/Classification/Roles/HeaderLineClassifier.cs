using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which lines over the first paragraph name the author, the day, or on pages without headings the headline? Small pages set "By Mara Quill,
/// 4 March 2025" among the paragraphs, so that the body model takes it with them. A short line in front of the first full paragraph, no sentence, is
/// one when its element is named for that, a phrase of the page's language opens it, or it is nothing but a day, with a name or without; old pages without a heading print the headline in large
/// letters, in the words of their title. Known failure: a name without any of them, which stays body.
/// </summary>
internal sealed class HeaderLineClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const int MaxLines = 6;
    private const float MaxWords = 14;
    private const float MinParagraphWords = 16;
    private const int MinDateDigits = 3;
    private const int MinHeadlineTokens = 3;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;
    private const TextCueRoles DateCues = TextCueRoles.Published | TextCueRoles.Updated;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(",|•·–—-/;");

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var page = context.Page;
        var hasHeadline = page.Anchors.Headline >= 0 || FindHeadlineOverBody(context);
        var lines = 0;
        for (var i = page.FirstBody; i < page.Body.Length && lines < MaxLines; i++)
        {
            if (!page.Body[i]) continue;
            lines++;
            ref readonly var shape = ref page.Facts.Blocks[i].Shape;
            // The first full sentence may be the standfirst, under which author and day follow; from the second one on, the text has begun.
            if (shape.Words >= MinParagraphWords && lines > 1) return;
            if (shape.Words > MaxWords || shape.EndsSentence || context.Content.Blocks[i].Kind != BlockKind.Paragraph) continue;
            var found = RoleOf(context, i) ?? (hasHeadline ? null : TitleRoleOf(shape));
            if (found is not { } line) continue;
            if (line.Role == BlockRole.Headline)
            {
                hasHeadline = true;
                lines--;
            }

            context.Vote(i, line.Role, Weight, line.Rule);
            context.Vote(i, BlockRole.Body, -Weight, "is-header-line");
        }
    }

    /// <summary>Finds the headline of a page without a heading where it is no part of the body: just above it, all of its words those of the title.</summary>
    private static bool FindHeadlineOverBody(ClassificationContext context)
    {
        var page = context.Page;
        for (var i = page.FirstBody - 1; i >= Math.Max(0, page.FirstBody - MaxLines); i--)
        {
            ref readonly var known = ref page.Facts.Blocks[i];
            if (TitleRoleOf(known.Shape) is not { } line || known.Shape.TitleTokens < known.Shape.Tokens || known.LinkRatio > 0) continue;
            context.Vote(i, line.Role, Weight, line.Rule);
            return true;
        }

        return false;
    }

    /// <summary>What a line is on a page without a heading: the headline shares most of its words with the title.</summary>
    private static (BlockRole Role, string Rule)? TitleRoleOf(in BlockShape shape) =>
        shape.TitleTokens >= MinHeadlineTokens && 2 * shape.TitleTokens >= shape.Tokens ? (BlockRole.Headline, "title-words-over-paragraphs") : null;

    private static (BlockRole Role, string Rule)? RoleOf(ClassificationContext context, int index)
    {
        var near = context.Page.Facts.Blocks[index].Near;
        var hasDigits = context.Page.Facts.Blocks[index].Shape.Digits >= MinDateDigits;
        if ((near & (ElementTraits.Byline | ElementTraits.AuthorLink)) != ElementTraits.None) return (BlockRole.Byline, "byline-over-paragraphs");
        if (hasDigits && (near & ElementTraits.Date) != ElementTraits.None) return (BlockRole.Timestamp, "date-over-paragraphs");
        var cues = TextCueLexicon.Default.MatchStart(context.Content.TextOf(index), context.Language.Language).Start;
        if ((cues & TextCueRoles.Byline) != TextCueRoles.None) return (BlockRole.Byline, "byline-cue-over-paragraphs");
        if (!hasDigits) return null;
        if ((cues & DateCues) != TextCueRoles.None) return (BlockRole.Timestamp, "date-cue-over-paragraphs");
        var text = context.Content.TextOf(index);
        if (DateLine.IsWhole(text, context.Language.Language)) return (BlockRole.Timestamp, "bare-date-over-paragraphs");
        return IsNameAndDay(text, context.Language.Language) ? (BlockRole.Byline, "name-and-day-over-paragraphs") : null;
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
            if (part[range] is not [var initial, ..] || !char.IsUpper(initial) || part[range].ContainsAnyInRange('0', '9')) return false;
            words++;
        }

        return words is >= MinNameWords and <= MaxNameWords;
    }
}
