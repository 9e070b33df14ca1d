using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Which lines are a piece of others: a trail of sections ends with the headline ("Home / Sport / …"), the title of a page opens with it
/// ("… | The Brevin Courier"). Both repeat the headline as a proof of what it is, and are not it. Pooled; not thread-safe.
/// </summary>
internal sealed class LinePieces : IDisposable
{
    private const int PiecesOfLine = 2;
    private const int MaxCount = 4;
    private const int MinGluedWords = 4;

    /// <summary>What separates pieces, between spaces; slash and double arrow also without one before them.</summary>
    private static readonly SearchValues<char> s_marks = SearchValues.Create("|-–—·»›>/•:");

    private readonly int _first;
    private readonly int _count;
    private readonly uint[] _pieces;
    private readonly uint[] _lines;

    public LinePieces(DocumentContent content, ReadOnlySpan<LineFacts> facts, int first, int end)
    {
        _first = first;
        _count = Math.Max(0, end - first);
        _pieces = ArrayPool<uint>.Shared.Rent(_count * PiecesOfLine + 1);
        _lines = ArrayPool<uint>.Shared.Rent(_count + 1);
        for (var i = 0; i < _count; i++)
        {
            var text = content.TextOf(first + i);
            _lines[i] = facts[first + i].Words >= 2 ? facts[first + i].Hash : 0;
            (_pieces[2 * i], _pieces[2 * i + 1]) = (0, 0);
            var mark = MarkIn(text);
            if (mark <= 0) continue;
            _pieces[2 * i] = HashOf(text[..mark]);
            _pieces[2 * i + 1] = HashOf(text[LastMarkEnd(text, mark)..]);
        }

        for (var i = 0; i < _count; i++)
        {
            if (_pieces[2 * i + 1] == 0 && facts[first + i].Joints > 0) _pieces[2 * i + 1] = GluedEnd(content, facts, first + i, end);
        }
    }

    /// <summary>How many lines open or end with a line of this hash, up to 4.</summary>
    public int CountOf(uint hash)
    {
        var pieces = _pieces.AsSpan(0, _count * PiecesOfLine);
        var count = 0;
        while (count < MaxCount)
        {
            var at = pieces.IndexOf(hash);
            if (at < 0) break;
            count++;
            pieces = pieces[(at + 1)..];
        }

        return count;
    }

    /// <summary>The line that a line opens or ends with; -1 when there is none.</summary>
    public int FindIn(int block)
    {
        var lines = _lines.AsSpan(0, _count);
        for (var piece = 0; piece < PiecesOfLine; piece++)
        {
            var hash = _pieces[(block - _first) * PiecesOfLine + piece];
            if (hash != 0 && lines.IndexOf(hash) is >= 0 and var at) return _first + at;
        }

        return -1;
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_pieces);
        ArrayPool<uint>.Shared.Return(_lines);
    }

    /// <summary>The hash of the line that a line ends with, where the marks of a trail were lost: "HomeSportFerry runs late again"; 0 when there is none.</summary>
    private uint GluedEnd(DocumentContent content, ReadOnlySpan<LineFacts> facts, int line, int end)
    {
        var text = content.TextOf(line);
        for (var other = _first; other < end; other++)
        {
            if (facts[other].Words >= MinGluedWords && facts[other].Length < text.Length && text.EndsWith(content.TextOf(other))) return facts[other].Hash;
        }

        return 0;
    }

    private static uint HashOf(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        return piece.IsEmpty ? 0 : LineFactsReader.Read(piece, []).Hash;
    }

    /// <summary>Where the first separator starts, with the space before it; -1 when there is none. Ten times as fast as a search for the strings.</summary>
    private static int MarkIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(s_marks);
            if (next < 0) return -1;
            at += next;
            var end = at + 1;
            if (text[at] == ':' && (end == text.Length || text[end++] != ':')) continue;
            if (end >= text.Length || text[end] != ' ') continue;
            if (at > 0 && text[at - 1] == ' ') return at - 1;
            if (text[at] is '/' or '»') return at;
        }

        return -1;
    }

    private static int LastMarkEnd(ReadOnlySpan<char> text, int mark)
    {
        var end = mark;
        for (var at = mark; at >= 0;)
        {
            end = at + 1;
            while (end < text.Length && !char.IsLetterOrDigit(text[end]) && text[end] is not ('"' or '„' or '“' or '«')) end++;
            var next = end < text.Length ? MarkIn(text[end..]) : -1;
            at = next < 0 ? -1 : end + next;
        }

        return end;
    }
}
