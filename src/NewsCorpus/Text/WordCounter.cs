using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Text;

/// <summary>Counts reading words in any script.</summary>
internal static class WordCounter
{
    private const int PartLength = 64;

    private static ReadOnlySpan<byte> AsciiWords =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Runs of letters and digits count as one word; in scripts without spaces two characters count as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (words, unspaced, inWord) = (0, 0, 0UL);
        for (; text.Length >= PartLength; text = text[PartLength..]) words += CountPart(text[..PartLength], ref inWord, ref unspaced);
        if (!text.IsEmpty)
        {
            Span<char> last = stackalloc char[PartLength];
            last[text.Length..].Fill(' ');
            text.CopyTo(last);
            words += CountPart(last, ref inWord, ref unspaced);
        }

        return words + (unspaced + 1) / 2;
    }

    /// <summary>Counts the words that begin in a part, a bit for each unit: at the end of every word a loop over units would be guessed wrong.</summary>
    /// <param name="part">The part, <see cref="PartLength"/> long.</param>
    /// <param name="inWord">1 where a word goes on from the part before, and then where one goes on into the next.</param>
    /// <param name="unspaced">The number of units of scripts without spaces, which grows.</param>
    private static int CountPart(ReadOnlySpan<char> part, ref ulong inWord, ref int unspaced)
    {
        var units = MemoryMarshal.Cast<char, ushort>(part);
        ulong word = 0, joiner = 0, wide = 0;
        for (var at = 0; at < PartLength; at += Vector256<ushort>.Count)
        {
            var read = Vector256.Create(units[at..]);
            var isJoiner = Vector256.Equals(read, Vector256.Create((ushort)'\'')) | Vector256.Equals(read, Vector256.Create((ushort)'-'));
            word |= (ulong)(UnitLanes.IsAsciiLetter(read) | UnitLanes.IsWithin(read, '0', '9')).ExtractMostSignificantBits() << at;
            joiner |= (ulong)isJoiner.ExtractMostSignificantBits() << at;
            wide |= (ulong)Vector256.GreaterThan(read, Vector256.Create((ushort)0x7F)).ExtractMostSignificantBits() << at;
        }

        for (; wide != 0; wide &= wide - 1)
        {
            var unit = part[BitOperations.TrailingZeroCount(wide)];
            var bit = wide & (0 - wide);
            if (IsUnspaced(unit)) unspaced++;
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) word |= bit;
            else if (unit == '\u2019') joiner |= bit;
        }

        // A word that has begun goes on over a run of joiners: a bit added to the first of them is carried over the run, which empties it.
        var joined = joiner & ~(joiner + (((word << 1) | inWord) & joiner));
        var held = word | joined;
        var begun = word & ~((held << 1) | inWord);
        inWord = held >> (PartLength - 1);
        return BitOperations.PopCount(begun);
    }

    /// <summary>1 for ASCII letters and digits, 0 for the rest of ASCII.</summary>
    public static int InAsciiWord(char unit) => AsciiWords[unit];

    /// <summary>Whether a unit belongs to a script that is written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char unit) => unit is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
