using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Text;

/// <summary>
/// Finds one text in another whatever the case, as <see cref="StringComparison.OrdinalIgnoreCase"/> compares. The runtime's own search steps from unit to unit
/// where the application carries no culture data.
/// </summary>
internal static class FoldedSearch
{
    // The bit in which capital and small letters differ; no unit beyond ASCII is the capital or the small form of one within.
    private const ushort Fold = 0x20;

    /// <summary>Whether a value stands in a text: sixteen places at a time are asked for its first and last unit in ASCII, and the few that have both for the rest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> value)
    {
        if (value.Length > text.Length) return false;
        var first = value.IndexOfAnyInRange('\0', '\u007F');
        if (first < 0) return text.Contains(value, IsCaseless(value) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        var last = value.LastIndexOfAnyInRange('\0', '\u007F');
        var opening = Vector256.Create((ushort)(value[first] | Fold));
        var closing = Vector256.Create((ushort)(value[last] | Fold));
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var end = units.Length - last - Vector256<ushort>.Count;
        if (end < 0) return text.Contains(value, StringComparison.OrdinalIgnoreCase);
        for (var at = 0; ; at = Math.Min(at + Vector256<ushort>.Count, end))
        {
            var opens = Vector256.Equals(Vector256.Create(units[(at + first)..]) | Vector256.Create(Fold), opening);
            var closes = Vector256.Equals(Vector256.Create(units[(at + last)..]) | Vector256.Create(Fold), closing);
            for (var places = (opens & closes).ExtractMostSignificantBits(); places != 0; places &= places - 1)
            {
                var start = at + BitOperations.TrailingZeroCount(places);
                if (start + value.Length <= text.Length && text.Slice(start, value.Length).Equals(value, StringComparison.OrdinalIgnoreCase)) return true;
            }

            // The last sixteen places overlap with those before.
            if (at == end) return false;
        }
    }

    /// <summary>Whether a value is of Han, kana and what stands among them, which have no case.</summary>
    private static bool IsCaseless(ReadOnlySpan<char> value) => !value.ContainsAnyExceptInRange('\u2E80', '\uA63F');
}
