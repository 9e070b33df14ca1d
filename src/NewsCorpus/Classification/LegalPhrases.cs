using System.Buffers;

namespace NewsCorpus.Classification;

/// <summary>
/// Phrases of rights, terms and privacy, which mark a line wherever they stand in it. A search for a hundred phrases in any case of any script costs
/// more than all other facts of a line, so that a line is first asked for the rarest three letters of each phrase; one in forty has them. Immutable.
/// </summary>
internal sealed class LegalPhrases
{
    private const int Letters = 3;
    private const int BitsPerLetter = 5;
    private const int WindowMask = (1 << (Letters * BitsPerLetter)) - 1;

    /// <summary>The blank and the Latin letters from the most to the least frequent, in the languages of the phrases together.</summary>
    private const string ByFrequency = " eainrtsoldumcghpbvfkwzyjxq";

    private readonly ulong[] _windows = new ulong[(WindowMask + 1) / 64];
    private readonly SearchValues<string> _phrases;

    public LegalPhrases(IReadOnlyList<string> phrases)
    {
        _phrases = SearchValues.Create([.. phrases], StringComparison.OrdinalIgnoreCase);
        foreach (var phrase in phrases)
        {
            if (RarestLetters(phrase) is >= 0 and var start) Add(phrase.AsSpan(start, Letters));
            else if (!HasOtherScript(phrase)) throw new InvalidDataException($"\"{phrase}\" has no three letters in a row to look for.");
        }
    }

    /// <summary>Whether one of the phrases stands in a line.</summary>
    public bool StandIn(ReadOnlySpan<char> line)
    {
        var window = 0;
        var seen = 0;
        foreach (var unit in line)
        {
            window = Next(window, unit);
            seen |= unit;
            if ((_windows[window >> 6] >> window & 1) != 0) return line.ContainsAny(_phrases);
        }

        // Phrases in other scripts have no Latin letters.
        return seen >= '\u0370' && HasOtherScript(line) && line.ContainsAny(_phrases);
    }

    /// <summary>The low bits of a letter are the same in both cases; what else shares them only costs a second look.</summary>
    private static int Next(int window, char unit) => ((window << BitsPerLetter) | (unit & 31)) & WindowMask;

    /// <summary>From Greek on, punctuation and signs aside.</summary>
    private static bool HasOtherScript(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0370', '\u1dff') || text.ContainsAnyInRange('\u2e80', char.MaxValue);

    private static int RarestLetters(string phrase)
    {
        var (best, rarest) = (-1, -1);
        for (var start = 0; start + Letters <= phrase.Length; start++)
        {
            var rarity = 0;
            foreach (var unit in phrase.AsSpan(start, Letters))
            {
                var rank = ByFrequency.IndexOf(unit, StringComparison.Ordinal);
                rarity = rank < 0 || rarity < 0 ? -1 : rarity + rank;
            }

            if (rarity > rarest) (best, rarest) = (start, rarity);
        }

        return best;
    }

    private void Add(ReadOnlySpan<char> letters)
    {
        var window = 0;
        foreach (var unit in letters) window = Next(window, unit);
        _windows[window >> 6] |= 1UL << (window & 63);
    }
}
