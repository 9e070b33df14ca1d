using System.Buffers;

namespace NewsCorpus.PlainText;

/// <summary>
/// Mends sources in which every text node of a page stands on a line of its own, so that a link or a bold word breaks a sentence into three
/// lines. Such sources have hardly an empty line, and lines that open with a comma or in lower case: "has given" / "to only two of them" /
/// ", he said." Known failure: a byline in lower case after a headline is taken for its end.
/// </summary>
internal static class BrokenLines
{
    private const int SentenceLength = 40;
    private const int LinkLength = 60;
    private const int LabelLength = 30;

    /// <summary>"Der" / "FC Brevin" / "verlor".</summary>
    private const int ArticleLength = 3;

    /// <summary>No sentence is looked for over more lines than this.</summary>
    private const int MaxPieces = 24;

    /// <summary>
    /// Lists hold a name in lower case or two: of 204 texts without empty lines whose sentences are whole none has more than three such lines. A line that opens
    /// with punctuation counts for two.
    /// </summary>
    private const int MinEvidence = 4;

    /// <summary>One line in so many may stand behind an empty one. Where sentences are whole, one in four does, or none.</summary>
    private const int LinesPerGap = 8;

    /// <summary>A piece in lower case that is longer is none of a menu.</summary>
    private const int PieceLength = 25;

    private static readonly SearchValues<char> s_openers = SearchValues.Create(",.;:!?)]}’”%…'、。，；：！？）」』】");
    private static readonly SearchValues<char> s_terminals = SearchValues.Create(".!?…:|。！？؟।");
    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(".!?…؟।");

    /// <summary>Whether sentences of the source are broken at inline elements.</summary>
    public static bool Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        int gaps = 0, openings = 0, continuations = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Gap > 0) gaps++;
            else if (i == 0) continue;
            else if (OpensWithPunctuation(text, lines[i])) openings++;
            else if (ContinuesInLowerCase(text, lines, i, lines[i - 1].Length)) continuations++;
        }

        if (gaps * LinesPerGap > lines.Length) return false;
        if (openings * 400 < lines.Length) openings = 0;
        return (2 * openings) + continuations >= MinEvidence;
    }

    /// <summary>Whether a line carries on the sentence before it.</summary>
    public static bool Continues(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next, int lengthSoFar)
    {
        ref readonly var line = ref lines[next];
        if (line.Gap > 0) return false;
        if (OpensWithPunctuation(text, line) || GoesOnInWord(text, lines, next)) return true;
        // The bracket around a link, "the council (" / "HCL" / ")", and the word between two links of a sentence.
        if (text[lines[next - 1].End - 1] is '(' or '[' or '„' || IsBracket(text, line)) return true;
        if (lengthSoFar > lines[next - 1].Length && IsConjunction(text, lines[next - 1])) return true;
        if (lengthSoFar >= SentenceLength && GoesOnBehindDash(text, lines, next)) return true;
        if (ContinuesInLowerCase(text, lines, next, lengthSoFar)) return !IsLabel(text, lines, next);
        if (lengthSoFar >= SentenceLength) return IsLink(text, lines, next) && !IsLabel(text, lines, next + 1);
        // "Two people were held after" / "Harbour Watch" / "members closed a" / "quay": pieces too short to tell, of what ends like a sentence.
        return (GoesOnInLowerCase(text, lines[next - 1], line) || (IsLink(text, lines, next) && HoldsSmallWord(text, lines[next - 1]))) && LeadsToEnd(text, lines, next, lengthSoFar);
    }

    /// <summary>Whether a line may be a link in the middle of a sentence: short, in a capital, between a line that has not ended and one that goes on.</summary>
    private static bool IsLink(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line)
    {
        var last = text[lines[line - 1].End - 1];
        return !char.IsLower(text[lines[line].Start]) && lines[line].Length <= LinkLength && (char.IsLower(last) || last == ',')
            && !s_terminals.Contains(text[lines[line].End - 1]) && OpensInside(text, lines, line + 1);
    }

    /// <summary>Names and labels hold no word in lower case ("By Mara Quill"), and no sentence goes on behind them.</summary>
    private static bool HoldsSmallWord(ReadOnlySpan<char> text, in TextLine line)
    {
        var words = text[line.Start..line.End];
        if (words.Length <= ArticleLength || words[^1] == ',') return true;
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsLower(words[i]) && (i == 0 || words[i - 1] == ' ')) return true;
        }

        return false;
    }

    /// <summary>Whether a line and those that go on from it end like a sentence, which is long enough, or one of them is longer than what menus hold.</summary>
    private static bool LeadsToEnd(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next, int length)
    {
        for (var i = next; i < Math.Min(lines.Length, next + MaxPieces); i++)
        {
            if (i > next && !(OpensInside(text, lines, i) || (lines[i].Gap == 0 && IsLink(text, lines, i)))) return false;
            length += lines[i].Length + 1;
            if (length >= SentenceLength && lines[i].Length >= PieceLength) return true;
            if (s_sentenceEnds.Contains(text[lines[i].End - 1])) return length >= SentenceLength;
        }

        return false;
    }

    /// <summary>Whether a line goes on in lower case where the sentence before it has not ended.</summary>
    public static bool GoesOnInLowerCase(ReadOnlySpan<char> text, in TextLine line, in TextLine next) =>
        next.Gap == 0 && char.IsLower(text[next.Start]) && !s_terminals.Contains(text[line.End - 1]);

    private static bool ContinuesInLowerCase(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next, int lengthSoFar) =>
        GoesOnInLowerCase(text, lines[next - 1], lines[next]) && (lengthSoFar >= SentenceLength || lines[next].Length >= SentenceLength);

    /// <summary>
    /// Whether a line in lower case is a word of the page ("share", "menu", "by" over a name) rather than a piece of a sentence: it is short, and so
    /// is the line behind it, and neither that one nor the next carries it on.
    /// </summary>
    private static bool IsLabel(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line) =>
        char.IsLower(text[lines[line].Start]) && IsShort(text, lines, line, LabelLength) && !IsConjunction(text, lines[line]) && !OpensInside(text, lines, line + 1)
        && IsShort(text, lines, line + 1, SentenceLength) && !OpensInside(text, lines, line + 2);

    private static bool IsShort(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int line, int length) =>
        line < lines.Length && lines[line].Length < length && !s_terminals.Contains(text[lines[line].End - 1]);

    /// <summary>A colon alone belongs to the kicker before it, and that to no headline above.</summary>
    private static bool OpensInside(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next)
    {
        if (next >= lines.Length) return false;
        ref readonly var line = ref lines[next];
        return line.Gap == 0 && (char.IsLower(text[line.Start]) || IsBracket(text, line) || GoesOnInWord(text, lines, next) || (OpensWithPunctuation(text, line) && text[line.Start..line.End] is not (":" or "：")));
    }

    /// <summary>Behind a letter, "-Masche" goes on with its word, and "(HCL) voted" with its sentence; "(Photo: HCL)" stands alone.</summary>
    private static bool GoesOnInWord(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next)
    {
        var line = text[lines[next].Start..lines[next].End];
        if (line[0] is not ('-' or '(') || line.Length == 1 || !char.IsLetter(text[lines[next - 1].End - 1])) return false;
        return line[0] == '-' ? char.IsLetter(line[1]) : line.IndexOf(')') is > 0 and var end && end + 1 < line.Length;
    }

    /// <summary>"The porters" / "– said to be tired – went home": a dash and a word in lower case go on with a sentence.</summary>
    private static bool GoesOnBehindDash(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next) =>
        text[lines[next].Start..lines[next].End] is ['-' or '–' or '—', ' ', var first, ..] && char.IsLower(first) && char.IsLetterOrDigit(text[lines[next - 1].End - 1]);

    private static bool IsConjunction(ReadOnlySpan<char> text, in TextLine line) => LineJoint.IsConjunction(text[line.Start..line.End]);

    private static bool IsBracket(ReadOnlySpan<char> text, in TextLine line) => line.Length == 1 && text[line.Start] is ('(' or '[' or '„');

    private static bool OpensWithPunctuation(ReadOnlySpan<char> text, in TextLine line)
    {
        if (!s_openers.Contains(text[line.Start])) return false;
        // "..." alone and "'80s" open no continuation; ", he said" and ")." do.
        return line.Length == 1 || !char.IsDigit(text[line.Start + 1]) || text[line.Start] == ',';
    }
}
