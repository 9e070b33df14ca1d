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
    private readonly Candidate[][] _candidates;

    /// <param name="phrases">The phrases, of two characters and more.</param>
    /// <param name="comparison">Ordinal, with or without case.</param>
    public PhraseFinder(IReadOnlyList<string> phrases, StringComparison comparison)
        : this(new PhraseGroup(phrases, comparison))
    {
    }

    /// <param name="groups">The groups of phrases, each of two characters and more.</param>
    public PhraseFinder(params ReadOnlySpan<PhraseGroup> groups)
    {
        var candidates = new SortedDictionary<int, List<Candidate>>();
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var phrase in groups[group].Phrases)
            {
                if (phrase.Length >= Letters) AddLetters(new Candidate(phrase, 0, groups[group].Comparison, group), RarestLetters(phrase), candidates);
                else AddPair(new Candidate(phrase, phrase.Length, groups[group].Comparison, group), candidates);
            }
        }

        foreach (var window in candidates.Keys) _windows[window >> 6] |= 1UL << (window & 63);
        for (var i = 1; i < _ranks.Length; i++) _ranks[i] = (ushort)(_ranks[i - 1] + BitOperations.PopCount(_windows[i - 1]));
        _candidates = [.. candidates.Values.Select(static c => c.ToArray())];
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool StandsIn(ReadOnlySpan<char> text) => Search(text).TryNext(out _);

    /// <summary>Looks for all phrases in a text.</summary>
    public Cursor Search(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The low bits of a letter are the same in both cases, but for a few accented ones.</summary>
    private static int Next(int window, char unit) => ((window << BitsPerLetter) | (unit & LetterMask)) & WindowMask;

    private ReadOnlySpan<Candidate> CandidatesOf(int window) =>
        _candidates[_ranks[window >> 6] + BitOperations.PopCount(_windows[window >> 6] & ((1UL << (window & 63)) - 1))];

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

    private static void AddLetters(Candidate phrase, int start, SortedDictionary<int, List<Candidate>> candidates)
    {
        for (var capitals = 0; capitals < 1 << Letters; capitals++)
        {
            var window = 0;
            for (var i = 0; i < Letters; i++)
            {
                var unit = phrase.Text[start + i];
                window = Next(window, (capitals >> i & 1) != 0 ? char.ToUpperInvariant(unit) : unit);
            }

            Add(window, phrase with { WindowEnd = start + Letters }, candidates);
        }
    }

    /// <summary>Two characters of a script without spaces, whatever stands before them.</summary>
    private static void AddPair(Candidate phrase, SortedDictionary<int, List<Candidate>> candidates)
    {
        for (var before = 0; before <= LetterMask; before++) Add(Next(Next(before, phrase.Text[0]), phrase.Text[1]), phrase, candidates);
    }

    private static void Add(int window, Candidate phrase, SortedDictionary<int, List<Candidate>> candidates)
    {
        if (!candidates.TryGetValue(window, out var known)) candidates[window] = known = [];
        if (!known.Contains(phrase)) known.Add(phrase);
    }

    /// <summary>A phrase, and where in it the window ends that leads to it.</summary>
    private readonly record struct Candidate(string Text, int WindowEnd, StringComparison Comparison, int Group);

    /// <summary>Walks over the places of all phrases, in the order of the ends of their windows: nearly, not quite, that of their starts.</summary>
    internal ref struct Cursor(PhraseFinder finder, ReadOnlySpan<char> text)
    {
        private readonly PhraseFinder _finder = finder;
        private readonly ReadOnlySpan<char> _text = text;
        private ReadOnlySpan<Candidate> _candidates;
        private int _window;
        private int _end;

        /// <summary>Goes to the next place.</summary>
        public bool TryNext(out PhraseHit hit)
        {
            while (!TryCandidates(out hit))
            {
                if (!TryWindow()) return false;
            }

            return true;
        }

        /// <summary>Goes on to a window that may end a phrase.</summary>
        private bool TryWindow()
        {
            var read = _text;
            var (windows, window, i) = (_finder._windows, _window, _end);
            // Two letters at a time: each window waits for the one before it.
            for (; i + 1 < read.Length; i += 2)
            {
                var first = Next(window, read[i]);
                var second = Next(first, read[i + 1]);
                if (((windows[first >> 6] >> first | windows[second >> 6] >> second) & 1) != 0) break;
                window = second;
            }

            for (; i < read.Length; i++)
            {
                window = Next(window, read[i]);
                if ((windows[window >> 6] >> window & 1) == 0) continue;
                (_window, _end) = (window, i + 1);
                _candidates = _finder.CandidatesOf(window);
                return true;
            }

            return false;
        }

        private bool TryCandidates(out PhraseHit hit)
        {
            while (!_candidates.IsEmpty)
            {
                var (phrase, windowEnd, comparison, group) = _candidates[0];
                _candidates = _candidates[1..];
                var start = _end - windowEnd;
                if (start < 0 || start + phrase.Length > _text.Length) continue;
                if (!MayBe(_text[start], phrase[0]) || !MayBe(_text[start + phrase.Length - 1], phrase[^1]) || !_text.Slice(start, phrase.Length).Equals(phrase, comparison)) continue;
                hit = new PhraseHit(group, start);
                return true;
            }

            hit = default;
            return false;
        }
    }
}
