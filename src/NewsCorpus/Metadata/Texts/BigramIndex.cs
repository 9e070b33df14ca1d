using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Where each pair of characters stands in a text, for pairs that open a name: with an ASCII capital, a digit or any character outside ASCII.
/// Chains of places, in ascending order, under a hash of the pair: a hundred names are looked up in the time of a few searches of the
/// whole text. Pooled; built in one pass; not thread-safe.
/// </summary>
internal sealed class BigramIndex : IDisposable
{
    private const int Heads = 2048;

    private readonly int[] _heads = ArrayPool<int>.Shared.Rent(Heads);
    private readonly int[] _next;

    public BigramIndex(ReadOnlySpan<char> text)
    {
        _next = ArrayPool<int>.Shared.Rent(Math.Max(1, text.Length));
        _heads.AsSpan(0, Heads).Fill(-1);
        // From the end, so that each chain ascends; the last unit opens no pair.
        var at = Math.Max(0, text.Length - 1);
        while (at % Vector256<byte>.Count != 0)
        {
            if (Opens(text[--at])) Add(text, at);
        }

        while (at > 0)
        {
            at -= Vector256<byte>.Count;
            for (var openings = Openings(UnitLanes.Narrow(text[at..])); openings != 0;)
            {
                var last = BitOperations.Log2(openings);
                openings ^= 1u << last;
                Add(text, at + last);
            }
        }
    }

    /// <summary>Whether the places of a value can be asked for.</summary>
    public static bool Holds(ReadOnlySpan<char> value) => value.Length > 1 && Opens(value[0]);

    /// <summary>The first place at which a pair of the same hash stands; -1 when there is none.</summary>
    public int First(ReadOnlySpan<char> value) => _heads[SlotOf(value[0], value[1])];

    /// <summary>The next such place; -1 when there is none.</summary>
    public int Next(int place) => _next[place];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<int>.Shared.Return(_next);
    }

    private void Add(ReadOnlySpan<char> text, int place)
    {
        ref var head = ref _heads[SlotOf(text[place], text[place + 1])];
        _next[place] = head;
        head = place;
    }

    /// <summary>A bit for each of thirty-two units that <see cref="Opens"/> a pair: all beyond ASCII have the highest bit of their byte set.</summary>
    private static uint Openings(Vector256<byte> units) => (units | UnitLanes.IsWithin(units, 'A', 'Z') | UnitLanes.IsWithin(units, '0', '9')).ExtractMostSignificantBits();

    private static bool Opens(char unit) => unit >= '\u0080' || char.IsAsciiLetterUpper(unit) || char.IsAsciiDigit(unit);

    private static int SlotOf(char first, char second) => (int)(((first * 2654435769u) ^ (second * 2246822519u)) >> 21);
}
