using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;
using NewsCorpus.Text;

namespace NewsCorpus.Html;

/// <summary>
/// Writes the visible text of one block after the other. White space is normalised as a browser does, and all of its kinds become the
/// ordinary space; soft hyphens and zero-width spaces are dropped; references are decoded. Spans stay exact: they run from the first
/// to the last visible unit in the source.
/// </summary>
internal sealed class HtmlBlockWriter(DocumentContentBuilder builder, int maxTextLength)
{
    // The buffer is written in whole vectors.
    private static readonly int s_slack = Vector256<ushort>.Count;

    private static readonly SearchValues<char> s_asciiSpaces = SearchValues.Create(" \n\t\r\f");

    private int _textStart;
    private int _first = -1;
    private int _last;
    private int _linked;
    private int _emphasized;
    private int _breaks;
    private int _cells;
    private char _separator;
    private HtmlTextStyle _separatorStyle;

    /// <summary>Whether the block has visible text so far.</summary>
    public bool HasText => _first >= 0;

    /// <summary>Whether text was left out because there is too much.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Where the next visible unit will stand in the text.</summary>
    public int NextPosition => builder.TextLength + (!HasText ? 0 : _cells > 0 ? _cells : _separator == '\0' ? 0 : 1);

    /// <summary>Skips white space at the start of a text, which separates what follows from what stands before.</summary>
    /// <returns>Where the first visible unit stands, or the end.</returns>
    public int SkipSpace(ReadOnlySpan<char> source, int start, int end, HtmlTextStyle style)
    {
        while (start < end)
        {
            var length = ReadUnit(source[start..end], style, out var unit, out _);
            if (IsSpace(unit)) Separate(unit, style);
            else if (!IsInvisible(unit)) return start;
            start += length;
        }

        return end;
    }

    /// <summary>Appends a text of the source.</summary>
    public void Append(ReadOnlySpan<char> source, int start, int end, HtmlTextStyle style)
    {
        if (IsFull || builder.TextLength + (end - start) > maxTextLength)
        {
            IsFull = true;
            return;
        }

        var buffer = builder.RequestText(end - start + 1 + _cells + s_slack);
        int written = 0, separators = 0;
        for (var at = start; at < end;)
        {
            var unit = source[at];
            if (unit is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                at += SkipSpaces(source[at..end], style);
                continue;
            }

            var isPlain = !EndsPlain(unit);
            var length = 0;
            var second = '\0';
            if (!isPlain)
            {
                length = ReadUnit(source[at..end], style, out unit, out second);
                if (IsSpace(unit)) Separate(unit, style);
                if (IsSpace(unit) || IsInvisible(unit))
                {
                    at += length;
                    continue;
                }
            }

            if (!HasText) Begin(at);
            else if (_separator != '\0' || _cells > 0) separators += WriteSeparator(buffer[(written + separators)..]);
            if (isPlain)
            {
                length = CopyPlain(source, at, end, buffer[(separators + written)..]);
                written += length;
            }
            else
            {
                buffer[separators + written++] = unit;
                if (second != '\0') buffer[separators + written++] = second;
            }

            at += length;
            _last = at;
        }

        builder.AdvanceText(separators + written);
        Measure(style, written);
    }

    /// <summary>
    /// Copies what can be copied as it stands: up to the next reference, invisible unit or white space other than single blanks. The
    /// blanks inside belong to the same link and emphasis as what stands around them. Reads and copies sixteen units at a time, some of them in vain.
    /// </summary>
    /// <returns>The length of what was copied and counts.</returns>
    private static int CopyPlain(ReadOnlySpan<char> source, int start, int end, Span<char> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(source);
        var copies = MemoryMarshal.Cast<char, ushort>(target);
        var at = start;
        for (; at < end && at + Vector256<ushort>.Count < units.Length; at += Vector256<ushort>.Count)
        {
            var read = Vector256.Create(units[at..]);
            read.CopyTo(copies[(at - start)..]);
            var blanks = Vector256.Equals(read, Vector256.Create((ushort)' ')) & Vector256.Equals(Vector256.Create(units[(at + 1)..]), Vector256.Create((ushort)' '));
            var ends = (blanks | MayEndPlain(read)).ExtractMostSignificantBits();
            for (; ends != 0; ends &= ends - 1)
            {
                var stop = at + BitOperations.TrailingZeroCount(ends);
                if (stop >= end) break;
                if (source[stop] == ' ' || EndsPlain(source[stop])) return LengthOf(source[start..stop]);
            }
        }

        for (; at < end && !EndsPlain(source[at]) && !source[at..end].StartsWith("  ", StringComparison.Ordinal); at++) target[at - start] = source[at];
        return LengthOf(source[start..Math.Min(at, end)]);

        // A blank at the end is white space before what follows.
        static int LengthOf(ReadOnlySpan<char> text) => text is [.., ' '] ? text.Length - 1 : text.Length;
    }

    /// <summary>The units that <see cref="EndsPlain"/>, and a few others.</summary>
    private static Vector256<ushort> MayEndPlain(Vector256<ushort> units)
    {
        var ends = Vector256.LessThan(units, Vector256.Create((ushort)' ')) | Vector256.Equals(units, Vector256.Create((ushort)'&'));
        if (!Vector256.GreaterThanAny(units, Vector256.Create((ushort)'~'))) return ends;
        return ends | UnitLanes.IsWithin(units, '\u007F', '\u00A0') | Vector256.Equals(units, Vector256.Create((ushort)'\u00AD')) | Vector256.Equals(units, Vector256.Create((ushort)'\u1680'))
            | UnitLanes.IsWithin(units, '\u2000', '\u206F') | Vector256.Equals(units, Vector256.Create((ushort)'\u3000')) | Vector256.Equals(units, Vector256.Create((ushort)'\uFEFF'));
    }

    /// <summary>Separates by the white space at the start of a text and gives its length.</summary>
    private int SkipSpaces(ReadOnlySpan<char> text, HtmlTextStyle style)
    {
        var end = text.IndexOfAnyExcept(s_asciiSpaces);
        if (end >= 0) text = text[..end];
        if ((style & HtmlTextStyle.KeepsLines) == HtmlTextStyle.None) Separate(' ', style);
        else foreach (var unit in text) Separate(unit, style);
        return text.Length;
    }

    /// <summary>Separates what follows by white space.</summary>
    public void Separate(char unit, HtmlTextStyle style)
    {
        if (!HasText) return;
        if (_separator == '\0') (_separator, _separatorStyle) = (' ', style);
        if (unit == '\n' && (style & HtmlTextStyle.KeepsLines) != HtmlTextStyle.None) _separator = '\n';
    }

    /// <summary>Separates what follows as the next cell of a row.</summary>
    public void SeparateCell()
    {
        if (HasText) _cells++;
    }

    /// <summary>Counts an explicit line break before the next block.</summary>
    public void CountBreak() => _breaks++;

    /// <summary>Ends the block and gives it, without its container.</summary>
    public Block End(BlockKind kind, byte level)
    {
        var block = new Block
        {
            Kind = kind,
            Level = level,
            TextStart = _textStart,
            TextLength = builder.TextLength - _textStart,
            Span = new SourceSpan(_first, _last),
            LinkedLength = _linked,
            EmphasizedLength = _emphasized,
            GapBefore = (short)Math.Min(_breaks, short.MaxValue),
        };
        _first = -1;
        _linked = _emphasized = _breaks = _cells = 0;
        _separator = '\0';
        return block;
    }

    private static int ReadUnit(ReadOnlySpan<char> text, HtmlTextStyle style, out char unit, out char second)
    {
        unit = text[0];
        second = '\0';
        if (unit != '&' || (style & HtmlTextStyle.Literal) != HtmlTextStyle.None) return 1;
        var length = HtmlCharacterReference.Decode(text, isAttribute: false, out var first, out second);
        if (length == 0) return 1;
        unit = first;
        return length;
    }

    private void Begin(int at)
    {
        _first = at;
        _textStart = builder.TextLength;
        _separator = '\0';
        _cells = 0;
    }

    private void Measure(HtmlTextStyle style, int length)
    {
        if ((style & HtmlTextStyle.Linked) != HtmlTextStyle.None) _linked += length;
        if ((style & HtmlTextStyle.Emphasized) != HtmlTextStyle.None) _emphasized += length;
    }

    private int WriteSeparator(Span<char> buffer)
    {
        var length = Math.Max(1, _cells);
        buffer[..length].Fill(_cells > 0 ? '\t' : _separator);
        // White space belongs to the link that it stands in, not to the one that follows.
        if (_cells == 0) Measure(_separatorStyle, length);
        _separator = '\0';
        _cells = 0;
        return length;
    }

    private static bool EndsPlain(char unit) => unit == '&' || (unit != ' ' && (IsSpace(unit) || IsInvisible(unit)));

    private static bool IsSpace(char unit) => unit is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00A0' || (unit > '\u007F' && char.IsWhiteSpace(unit));

    /// <summary>Control characters, the soft hyphen, the zero-width space, the word joiner and the byte order mark; joiners are kept, because scripts need them.</summary>
    private static bool IsInvisible(char unit) => unit is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';
}
