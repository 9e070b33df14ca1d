using System.Buffers;

namespace NewsCorpus.PlainText;

/// <summary>
/// Finds where one file holds several articles: dispatches between end marks, records of press databases, between rules or form feeds, messages with header lines.
/// One kind of sign must part the whole file into pieces that read like articles, each with a headline of its own; a page's rules and its
/// related stories do not. Of 1,220 development scrapes, which hold one article each, none is cut.
/// Known failure: articles that follow each other without any sign.
/// </summary>
internal static class ArticleCuts
{
    private const int MinLines = 4;
    private const int MinWords = 40;
    private const int MinSentences = 2;

    /// <summary>Under header lines with a headline among them a brief is an article, too.</summary>
    private const int MinBriefWords = 15;
    private const int MaxHeadlineLength = 160;
    private const int MaxHeaderLines = 12;
    private const int MinHeaderLines = 2;

    /// <summary>The share of pieces that must read like articles; the others are notes of the file and go with the piece above them.</summary>
    private const float MinArticleRatio = 0.6f;

    private static readonly Sign[] s_signs = [FollowsFormFeed, OpensRecord, FollowsRule, OpensHeader, FollowsEndMark];
    private static readonly Sign[] s_markupSigns = [FollowsFormFeed, OpensHeader];
    private static readonly SearchValues<char> s_terminals = SearchValues.Create(".!?…\"'»”’)]。！？؟।");

    private delegate bool Sign(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line);

    /// <summary>The lines at which articles begin after the first; empty when the source holds one.</summary>
    /// <param name="text">The source.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isMarkup">Whether lines carry the marks of Markdown, where rules and empty headings part the sections of one page.</param>
    public static List<int> Find(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, bool isMarkup)
    {
        if (lines.Length < MinLines || !HasSigns(text, lines)) return [];
        foreach (var sign in isMarkup ? s_markupSigns : s_signs)
        {
            var cuts = Cut(text, lines, sign);
            if (cuts.Count > 0) return cuts;
        }

        return [];
    }

    /// <summary>Whether any line is a sign: most sources have none, and need no more than this one pass.</summary>
    private static bool HasSigns(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var headers = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = text[lines[i].Start..lines[i].End];
            if (LineSigns.IsRecordRule(line) || LineSigns.IsEndMark(line) || LineSigns.IsRecordCount(line)) return true;
            if (lines[i].Has(LineUnits.Colon) && HeaderLines.Read(line, out _) == HeaderKey.Headline && ++headers == 2) return true;
        }

        return text.Contains('\f');
    }

    private static List<int> Cut(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, Sign sign)
    {
        var cuts = new List<int>();
        int articles = 0, pieces = 0, first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !sign(text, lines, i)) continue;
            var piece = lines[first..i];
            if (HasText(text, piece))
            {
                pieces++;
                if (IsArticle(text, piece))
                {
                    articles++;
                    if (articles > 1) cuts.Add(first);
                }
            }

            first = i;
        }

        if (articles < 2 || articles < pieces * MinArticleRatio) cuts.Clear();
        return cuts;
    }

    private static bool FollowsFormFeed(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) =>
        text[lines[line - 1].End..lines[line].Start].Contains('\f') && EndsText(text, lines, line) && LineSigns.KeyWithoutNumbers(LineAt(text, lines, 0)) != LineSigns.KeyWithoutNumbers(LineAt(text, lines, line));

    private static bool OpensRecord(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) => LineSigns.IsRecordCount(LineAt(text, lines, line));

    private static bool FollowsRule(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) =>
        LineSigns.IsRecordRule(LineAt(text, lines, line - 1)) && !LineSigns.IsRecordRule(LineAt(text, lines, line));

    private static bool FollowsEndMark(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) =>
        LineSigns.IsEndMark(LineAt(text, lines, line - 1)) && !LineSigns.IsEndMark(LineAt(text, lines, line));

    /// <summary>Whether a block of header lines with a headline among them begins at a line.</summary>
    private static bool OpensHeader(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line)
    {
        if (HeaderLines.Read(LineAt(text, lines, line), out _) == HeaderKey.None || HeaderLines.Read(LineAt(text, lines, line - 1), out _) != HeaderKey.None) return false;
        var end = HeaderEnd(text, lines[line..], out var hasHeadline);
        return hasHeadline && end >= MinHeaderLines;
    }

    private static int HeaderEnd(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, out bool hasHeadline)
    {
        hasHeadline = false;
        var end = 0;
        for (; end < Math.Min(lines.Length, MaxHeaderLines) && HeaderLines.Read(LineAt(text, lines, end), out _) is not HeaderKey.None and var key; end++) hasHeadline |= key == HeaderKey.Headline;
        return end;
    }

    /// <summary>A page that breaks inside a paragraph is a page of the same article.</summary>
    private static bool EndsText(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line)
    {
        var last = LineAt(text, lines, line - 1);
        return s_terminals.Contains(last[^1]) || LineSigns.IsEndMark(last) || LineSigns.IsRecordRule(last);
    }

    private static bool HasText(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        foreach (ref readonly var line in lines)
        {
            var read = text[line.Start..line.End];
            if (!LineMarks.IsRule(read) && !LineSigns.IsEndMark(read)) return true;
        }

        return false;
    }

    /// <summary>A record of a press database, or a headline, by itself or in a header line, and sentences under it.</summary>
    private static bool IsArticle(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        if (LineSigns.IsRecordCount(LineAt(text, lines, 0)) || LineSigns.IsRecordEnd(LineAt(text, lines, lines.Length - 1))) return true;
        var start = 0;
        while (start < lines.Length && LineMarks.IsRule(LineAt(text, lines, start))) start++;
        var end = HeaderEnd(text, lines[start..], out var hasHeadline);
        start += end;
        if (start >= lines.Length) return false;
        if (!hasHeadline && !OpensWithHeadline(text, lines[start..])) return false;
        int words = 0, sentences = 0;
        var minWords = hasHeadline && end >= MinHeaderLines ? MinBriefWords : MinWords;
        for (var i = start; i < lines.Length; i++)
        {
            var line = LineAt(text, lines, i);
            words += line.Count(' ') + 1;
            sentences += CountSentences(line);
            if (words >= minWords && sentences >= MinSentences) return true;
        }

        // Scripts without spaces: a sentence is worth its words.
        return sentences >= 2 * MinSentences;
    }

    /// <summary>A short paragraph, wrapped or not, that does not end like a sentence. Press releases set their notes behind the end mark, under a heading.</summary>
    private static bool OpensWithHeadline(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        if (LineSigns.IsNotesHeading(LineAt(text, lines, 0))) return false;
        var (length, last) = (lines[0].Length, 0);
        while (length <= MaxHeadlineLength && last + 1 < lines.Length && BrokenLines.GoesOnInLowerCase(text, lines[last], lines[last + 1])) length += lines[++last].Length + 1;
        return length <= MaxHeadlineLength && text[lines[last].End - 1] is not ('.' or ',' or ';') && !char.IsLower(text[lines[0].Start]);
    }

    private static int CountSentences(ReadOnlySpan<char> line)
    {
        var count = line[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '।' ? 1 : 0;
        for (var at = line.IndexOf(". "); at >= 0; at = line.IndexOf(". "))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count + Math.Max(0, line.Count('。') - 1);
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) => text[lines[line].Start..lines[line].End];
}
