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
    private static readonly SearchValues<char> s_openers = SearchValues.Create(",.;:!?)]}’”%…'");
    private static readonly SearchValues<char> s_terminals = SearchValues.Create(".!?…:»”\"|。！？؟।");

    /// <summary>Whether sentences of the source are broken at inline elements.</summary>
    public static bool Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        int gaps = 0, openings = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Gap > 0) gaps++;
            if (i > 0 && lines[i].Gap == 0 && OpensWithPunctuation(text, lines[i])) openings++;
        }

        return openings >= 2 && gaps * 20 <= lines.Length && openings * 400 >= lines.Length;
    }

    /// <summary>Whether a line carries on the sentence before it.</summary>
    public static bool Continues(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next, int lengthSoFar)
    {
        ref readonly var line = ref lines[next];
        if (line.Gap > 0) return false;
        if (OpensWithPunctuation(text, line)) return true;
        var last = text[lines[next - 1].End - 1];
        if (s_terminals.Contains(last)) return false;
        if (char.IsLower(text[line.Start])) return lengthSoFar >= SentenceLength || line.Length >= SentenceLength;
        return lengthSoFar >= SentenceLength && line.Length <= LinkLength && (char.IsLower(last) || last == ',')
            && !s_terminals.Contains(text[line.End - 1]) && next + 1 < lines.Length && OpensInside(text, lines[next + 1]);
    }

    private static bool OpensInside(ReadOnlySpan<char> text, in TextLine line) =>
        line.Gap == 0 && (char.IsLower(text[line.Start]) || OpensWithPunctuation(text, line));

    private static bool OpensWithPunctuation(ReadOnlySpan<char> text, in TextLine line)
    {
        if (!s_openers.Contains(text[line.Start])) return false;
        // "..." alone and "'80s" open no continuation; ", he said" and ")." do.
        return line.Length == 1 || !char.IsDigit(text[line.Start + 1]) || text[line.Start] == ',';
    }
}
