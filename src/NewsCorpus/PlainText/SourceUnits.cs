using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.PlainText;

/// <summary>
/// Where the units of a source stand that its lines are asked for, a bit each. The source is read once, sixty-four units at a time, instead of searched for one
/// of them after the other from each line on. Pooled; not thread-safe.
/// </summary>
internal readonly ref struct SourceUnits : IDisposable
{
    private const int GroupLength = 64;

    private readonly Group[] _groups;
    private readonly int _length;

    public SourceUnits(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        _groups = ArrayPool<Group>.Shared.Rent((text.Length + GroupLength - 1) / GroupLength);
        var (group, followsBlank) = (0, 0UL);
        for (; text.Length >= GroupLength; text = text[GroupLength..]) _groups[group++] = Read(text, ref followsBlank);
        if (text.IsEmpty) return;
        Span<char> rest = stackalloc char[GroupLength];
        rest.Clear();
        text.CopyTo(rest);
        _groups[group] = Read(rest, ref followsBlank);
    }

    /// <summary>The next break of lines from an offset in the source on; the length of the source when there is none.</summary>
    public int NextBreak(int from)
    {
        var group = from / GroupLength;
        var breaks = _groups[group].Breaks & (ulong.MaxValue << from);
        while (breaks == 0)
        {
            if (++group * GroupLength >= _length) return _length;
            breaks = _groups[group].Breaks;
        }

        return (group * GroupLength) + BitOperations.TrailingZeroCount(breaks);
    }

    /// <summary>What stands between two offsets, of which the first one is that of a visible unit.</summary>
    public LineUnits Between(int start, int end)
    {
        ulong blanks = 0, uneven = 0, marks = 0, colons = 0;
        var last = (end - 1) / GroupLength;
        var within = ulong.MaxValue << start;
        for (var i = start / GroupLength; i <= last; i++, within = ulong.MaxValue)
        {
            if (i == last) within &= ulong.MaxValue >> -end;
            ref readonly var group = ref _groups[i];
            blanks |= group.Blanks & within;
            uneven |= group.Uneven & within;
            marks |= group.Marks & within;
            colons |= group.Colons & within;
        }

        return (blanks != 0 ? LineUnits.Blank : LineUnits.None) | (uneven != 0 ? LineUnits.Uneven : LineUnits.None)
            | (marks != 0 ? LineUnits.Mark : LineUnits.None) | (colons != 0 ? LineUnits.Colon : LineUnits.None);
    }

    public void Dispose() => ArrayPool<Group>.Shared.Return(_groups);

    private static Group Read(ReadOnlySpan<char> text, ref ulong followsBlank)
    {
        ulong breaks = 0, blanks = 0, controls = 0, marks = 0, colons = 0, wide = 0;
        for (var at = 0; at < GroupLength; at += Vector256<byte>.Count)
        {
            // What is beyond Latin-1 is wide in its place, too.
            var units = UnitLanes.Narrow(text[at..]);
            breaks |= Bits(UnitLanes.IsWithin(units, '\n', '\r'), at);
            controls |= Bits(Vector256.LessThan(units, Vector256.Create((byte)' ')), at);
            blanks |= Bits(Vector256.Equals(units, Vector256.Create((byte)' ')), at);
            marks |= Bits(Vector256.Equals(units, Vector256.Create((byte)'|')), at);
            colons |= Bits(Vector256.Equals(units, Vector256.Create((byte)':')), at);
            wide |= Bits(Vector256.GreaterThan(units, Vector256.Create((byte)'~')), at);
        }

        var uneven = controls & ~breaks;
        for (; wide != 0; wide &= wide - 1)
        {
            var unit = text[BitOperations.TrailingZeroCount(wide)];
            // Letters of most scripts.
            if (unit is >= 'À' and < '\u1680' or > '\u3000' and < '\ufeff') continue;
            var bit = wide & (0 - wide);
            if (LineScanner.Breaks.Contains(unit)) breaks |= bit;
            else if (TextLineNormalizer.IsInvisible(unit)) uneven |= bit;
            else if (Ticker.Marks.Contains(unit)) marks |= bit;
        }

        uneven |= blanks & ((blanks << 1) | followsBlank);
        followsBlank = blanks >> (GroupLength - 1);
        return new Group(breaks, blanks, uneven, marks, colons);
    }

    private static ulong Bits(Vector256<byte> lanes, int at) => (ulong)lanes.ExtractMostSignificantBits() << at;

    private readonly record struct Group(ulong Breaks, ulong Blanks, ulong Uneven, ulong Marks, ulong Colons);
}
