using System.Numerics;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// Finds phrases wherever they stand in a text. An automaton for a hundred phrases in any case of any script costs more than all other facts of a
/// line; here a window of three letters runs over the text and is asked of a bit map of the rarest three letters of each phrase, and only where it hits
/// are phrases compared. Immutable.
/// </summary>
internal sealed class PhraseFinder
{
    private const int Letters = 3;
    private const int BitsPerLetter = 5;
    private const int LetterMask = (1 << BitsPerLetter) - 1;
    private const int WindowMask = (1 << (Letters * BitsPerLetter)) - 1;

    /// <summary>The blank and the Latin letters from the most to the least frequent, in the languages of the phrases together; others are rarer.</summary>
    private const string ByFrequency = " eainrtsoldumcghpbvfkwzyjxq";

    /// <summary>Which windows may end a phrase, and how many such windows come before each 64 of them.</summary>
    private readonly ulong[] _windows = new ulong[(WindowMask + 1) / 64];
    private readonly ushort[] _ranks = new ushort[(WindowMask + 1) / 64];

    /// <summary>The phrases of each such window, in the order of the windows.</summary>
    private readonly (string Phrase, int End)[][] _candidates;

    private readonly StringComparison _comparison;
    private readonly int _longest;

    /// <param name="phrases">The phrases, of two characters and more.</param>
    /// <param name="comparison">Ordinal, with or without case.</param>
    public PhraseFinder(IReadOnlyList<string> phrases, StringComparison comparison)
    {
        _comparison = comparison;
        var candidates = new SortedDictionary<int, List<(string Phrase, int End)>>();
        foreach (var phrase in phrases)
        {
            _longest = Math.Max(_longest, phrase.Length);
            if (phrase.Length >= Letters) AddLetters(phrase, RarestLetters(phrase), candidates);
            else AddPair(phrase, candidates);
        }

        foreach (var window in candidates.Keys) _windows[window >> 6] |= 1UL << (window & 63);
        for (var i = 1; i < _ranks.Length; i++) _ranks[i] = (ushort)(_ranks[i - 1] + BitOperations.PopCount(_windows[i - 1]));
        _candidates = [.. candidates.Values.Select(static c => c.ToArray())];
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool StandsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the phrases that stand in a text starts; -1 when none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var windows = _windows;
        var window = 0;
        var first = -1;
        var end = text.Length;
        for (var i = 0; i < end; i++)
        {
            window = Next(window, text[i]);
            if ((windows[window >> 6] >> window & 1) == 0 || StartOf(text, i + 1, window) is not (>= 0 and var start)) continue;
            if (first >= 0 && start >= first) continue;
            // The window of a longer phrase that starts before may still come.
            first = start;
            end = Math.Min(text.Length, first + _longest);
        }

        return first;
    }

    /// <summary>The low bits of a letter are the same in both cases, but for a few accented ones.</summary>
    private static int Next(int window, char unit) => ((window << BitsPerLetter) | (unit & LetterMask)) & WindowMask;

    private int StartOf(ReadOnlySpan<char> text, int windowEnd, int window)
    {
        var first = -1;
        var rank = _ranks[window >> 6] + BitOperations.PopCount(_windows[window >> 6] & ((1UL << (window & 63)) - 1));
        foreach (var (phrase, end) in _candidates[rank])
        {
            var start = windowEnd - end;
            if (start < 0 || start + phrase.Length > text.Length || (first >= 0 && start >= first)) continue;
            if (MayBe(text[start], phrase[0]) && MayBe(text[start + phrase.Length - 1], phrase[^1]) && text.Slice(start, phrase.Length).Equals(phrase, _comparison)) first = start;
        }

        return first;
    }

    /// <summary>Most windows that hit by chance are refused by a letter outside of them.</summary>
    private static bool MayBe(char unit, char letter) => ((unit ^ letter) & LetterMask) == 0 || letter >= '\u0080';

    private static int RarestLetters(string phrase)
    {
        var (best, rarest) = (0, -1);
        for (var start = 0; start + Letters <= phrase.Length; start++)
        {
            var rarity = 0;
            foreach (var unit in phrase.AsSpan(start, Letters)) rarity += ByFrequency.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var rank ? rank : ByFrequency.Length;
            if (rarity > rarest) (best, rarest) = (start, rarity);
        }

        return best;
    }

    private static void AddLetters(string phrase, int start, SortedDictionary<int, List<(string Phrase, int End)>> candidates)
    {
        for (var capitals = 0; capitals < 1 << Letters; capitals++)
        {
            var window = 0;
            for (var i = 0; i < Letters; i++)
            {
                var unit = phrase[start + i];
                window = Next(window, (capitals >> i & 1) != 0 ? char.ToUpperInvariant(unit) : unit);
            }

            Add(window, phrase, start + Letters, candidates);
        }
    }

    /// <summary>Two characters of a script without spaces, whatever stands before them.</summary>
    private static void AddPair(string phrase, SortedDictionary<int, List<(string Phrase, int End)>> candidates)
    {
        for (var before = 0; before <= LetterMask; before++) Add(Next(Next(before, phrase[0]), phrase[1]), phrase, phrase.Length, candidates);
    }

    private static void Add(int window, string phrase, int end, SortedDictionary<int, List<(string Phrase, int End)>> candidates)
    {
        if (!candidates.TryGetValue(window, out var known)) candidates[window] = known = [];
        if (!known.Contains((phrase, end))) known.Add((phrase, end));
    }
}
