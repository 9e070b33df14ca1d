using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.PlainText;

/// <summary>Strips the inline marks of Markdown from a line: **bold**, _stress_, [text](address), ![image](address), \escapes.</summary>
internal static class InlineMarks
{
    /// <summary>No link text or address is looked for further than this, so that stray brackets cost linear time.</summary>
    private const int MaxLinkLength = 2048;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("*_\\[!`");

    /// <summary>Appends a line without its marks.</summary>
    /// <param name="line">The line, from behind the mark that opens it.</param>
    /// <param name="isUneven">Whether there may be more than single plain spaces between its words.</param>
    /// <param name="offset">Where it starts in the source.</param>
    /// <param name="content">Takes the text.</param>
    /// <returns>The number of units that stand in links.</returns>
    public static int Append(ReadOnlySpan<char> line, bool isUneven, int offset, DocumentContentBuilder content)
    {
        var linked = 0;
        var at = 0;
        while (at < line.Length)
        {
            var next = line[at..].IndexOfAny(s_marks);
            if (next < 0) next = line.Length - at;
            AppendPiece(line.Slice(at, next), isUneven, content);
            at += next;
            if (at == line.Length) break;
            if (TryReadLink(line, at, out var text, out var target, out var end))
            {
                var start = content.TextLength;
                AppendPiece(line[text], isUneven, content);
                AddLink(content, start, offset + target.Start.Value, offset + target.End.Value);
                linked += content.TextLength - start;
                at = end;
            }
            else
            {
                at += MarkLength(line, at);
                if (at < line.Length && line[at - 1] is '\\') content.AppendText(line[at++]);
                else if (!IsMark(line, at - 1)) content.AppendText(line[at - 1]);
            }
        }

        return linked;
    }

    private static void AppendPiece(ReadOnlySpan<char> piece, bool isUneven, DocumentContentBuilder content)
    {
        if (piece.IsEmpty) return;
        var before = content.TextLength;
        if (TextLineNormalizer.IsInvisible(piece[0]) && before > 0 && content.TextFrom(before - 1)[0] != ' ') content.AppendText(' ');
        var trimmed = piece.Trim();
        if (trimmed.IsEmpty) return;
        if (isUneven) TextLineNormalizer.Append(trimmed, content);
        else content.AppendText(trimmed);
        if (TextLineNormalizer.IsInvisible(piece[^1])) content.AppendText(' ');
    }

    private static void AddLink(DocumentContentBuilder content, int start, int targetStart, int targetEnd)
    {
        if (content.TextLength == start) return;
        content.AddMark(new InlineMark { Kind = InlineKind.Link, Start = start, End = content.TextLength, Target = new SourceSpan(targetStart, targetEnd) });
    }

    private static bool TryReadLink(ReadOnlySpan<char> line, int at, out Range text, out Range target, out int end)
    {
        (text, target, end) = (default, default, at);
        var open = line[at] == '!' && at + 1 < line.Length ? at + 1 : at;
        if (line[open] != '[') return false;
        var window = line[open..Math.Min(line.Length, open + MaxLinkLength)];
        var middle = window.IndexOf("](");
        if (middle < 0 || window[1..middle].Contains('[')) return false;
        var close = window[middle..].IndexOf(')');
        if (close < 0) return false;
        text = (open + 1)..(open + middle);
        target = (open + middle + 2)..(open + middle + close);
        end = open + middle + close + 1;
        return true;
    }

    private static int MarkLength(ReadOnlySpan<char> line, int at) => at + 1 < line.Length && line[at] is '*' or '_' && line[at + 1] == line[at] ? 2 : 1;

    /// <summary>An asterisk, back-tick or escape is a mark wherever it stands; an underscore only at the edge of a word, as in snake_case it is text.</summary>
    private static bool IsMark(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        '*' or '`' or '\\' => true,
        '_' => at == 0 || at + 1 >= line.Length || !char.IsLetterOrDigit(line[at - 1]) || !char.IsLetterOrDigit(line[at + 1]),
        _ => false,
    };
}
