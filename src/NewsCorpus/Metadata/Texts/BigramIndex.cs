using System.Buffers;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Where each pair of characters stands in a text, for pairs that open a name: with an ASCII capital, a digit or any character outside ASCII.
/// Chains of places, in ascending order, under a hash of the pair: a hundred names are looked up in the time of a few searches of the
/// whole text. Pooled; built in one pass; not thread-safe.
/// </summary>
internal sealed class BigramIndex : IDisposable
{
    private const int Heads = 2048;
    private static readonly SearchValues<char> s_skipped = SearchValues.Create(NotOpening());

    private readonly int[] _heads = ArrayPool<int>.Shared.Rent(Heads);
    private readonly int[] _next;

    public BigramIndex(ReadOnlySpan<char> text)
    {
        _next = ArrayPool<int>.Shared.Rent(Math.Max(1, text.Length));
        _heads.AsSpan(0, Heads).Fill(-1);
        // From the end, so that each chain ascends.
        for (var end = text.Length - 1; end > 0;)
        {
            var at = text[..end].LastIndexOfAnyExcept(s_skipped);
            if (at < 0) return;
            do
            {
                ref var head = ref _heads[SlotOf(text[at], text[at + 1])];
                _next[at] = head;
                head = at--;
            }
            while (at >= 0 && Opens(text[at]));
            end = at + 1;
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

    private static bool Opens(char unit) => unit >= '\u0080' || char.IsAsciiLetterUpper(unit) || char.IsAsciiDigit(unit);

    private static int SlotOf(char first, char second) => (int)(((first * 2654435769u) ^ (second * 2246822519u)) >> 21);

    private static char[] NotOpening()
    {
        var units = new List<char>();
        for (var unit = '\0'; unit < '\u0080'; unit++)
        {
            if (!Opens(unit)) units.Add(unit);
        }

        return [.. units];
    }
}
