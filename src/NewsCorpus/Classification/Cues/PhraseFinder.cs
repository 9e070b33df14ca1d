using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// Finds phrases wherever they stand in a text. An automaton for a hundred phrases in any case of any script costs more than all other facts of a
/// line; here a window of three letters is asked, at every place of the text, of a bit map of the rarest three letters of each phrase, and only where it
/// hits are phrases compared. Immutable.
/// </summary>
internal sealed class PhraseFinder
{
    private const int Letters = 3;
    private const int BitsPerLetter = 5;
    private const int LetterMask = (1 << BitsPerLetter) - 1;
    private const int WindowMask = (1 << (Letters * BitsPerLetter)) - 1;

    /// <summary>Set where a window ends beyond ASCII: the low bits of most other scripts are those of frequent letters.</summary>
    private const int Wide = WindowMask + 1;
    private const int LastAscii = 0x7F;

    /// <summary>The windows that are asked for at once, a bit each. None waits for another one, as those of an automaton do, and only hits branch.</summary>
    private const int PartLength = 64;

    /// <summary>The blank and the Latin letters from the most to the least frequent, in the languages of the phrases together; others are rarer.</summary>
    private const string ByFrequency = " eainrtsoldumcghpbvfkwzyjxq";

    /// <summary>The pairs of them from the most to the least frequent, two units each; others are rarer. Letters alone let three times as many windows hit.</summary>
    private const string PairsByFrequency =
        "e erenn ins t  ar ch t stere dhe ide wanesd onthndiestateine engicor mitgeisunar bselelialbehati  asntsih  o h fme n g p cou utog dielo raveedriy ssl llscusdama l"
        + "wicourrteteatam minania auac rroilnswahiirlatr kiohtomrs vutemamtshofowef poigimhrabolcekeloecnoagpaadpevi zrdofprfesashyoidttee yoprucamo";

    /// <summary>Which windows may end a phrase, and how many such windows come before each 64 of them.</summary>
    private readonly ulong[] _windows = new ulong[2 * Wide / 64];
    private readonly ushort[] _ranks = new ushort[2 * Wide / 64];

    /// <summary>The phrases of all such windows, in the order of the windows, and what is known of those of each one.</summary>
    private readonly Candidate[] _candidates;
    private readonly Slot[] _slots;

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
                var candidate = new Candidate(phrase, phrase[0], phrase[^1], (ushort)phrase.Length, (ushort)phrase.Length, (byte)group, groups[group].Comparison);
                if (phrase.Length >= Letters) AddLetters(candidate, RarestLetters(phrase), candidates);
                else AddPair(candidate, candidates);
            }
        }

        foreach (var window in candidates.Keys) _windows[window >> 6] |= 1UL << (window & 63);
        for (var i = 1; i < _ranks.Length; i++) _ranks[i] = (ushort)(_ranks[i - 1] + BitOperations.PopCount(_windows[i - 1]));
        _candidates = [.. candidates.Values.SelectMany(static c => c)];
        _slots = new Slot[candidates.Count];
        var (slot, start) = (0, 0);
        foreach (var known in candidates.Values)
        {
            _slots[slot++] = new Slot(start, known.Count, known.Aggregate(0u, static (bits, c) => bits | c.Before), known.Aggregate(0u, static (bits, c) => bits | c.After));
            start += known.Count;
        }
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool StandsIn(ReadOnlySpan<char> text) => Search(text).TryNext(out _);

    /// <summary>Looks for all phrases in a text.</summary>
    public Cursor Search(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The low bits of a letter are the same in both cases, but for a few accented ones.</summary>
    private static int Next(int window, char unit) => ((window << BitsPerLetter) | (unit & LetterMask)) & WindowMask | (unit > LastAscii ? Wide : 0);

    private static int WindowAt(ReadOnlySpan<char> text, int last)
    {
        var window = 0;
        for (var i = Math.Max(0, last + 1 - Letters); i <= last; i++) window = Next(window, text[i]);
        return window;
    }

    /// <summary>The phrases that the window with its last unit at a place may be of: in nine of ten places none, as the letters around it tell.</summary>
    private ReadOnlySpan<Candidate> CandidatesAt(ReadOnlySpan<char> text, int last)
    {
        var window = WindowAt(text, last);
        var rank = _ranks[window >> 6] + BitOperations.PopCount(_windows[window >> 6] & ((1UL << window) - 1));
        ref readonly var slot = ref _slots[rank];
        if (last >= Letters && (slot.Before >> (text[last - Letters] & LetterMask) & 1) == 0) return [];
        if (last + 1 < text.Length && (slot.After >> (text[last + 1] & LetterMask) & 1) == 0) return [];
        return _candidates.AsSpan(slot.Start, slot.Count);
    }

    /// <summary>Which of the windows that end with the units of a part may end a phrase.</summary>
    [SkipLocalsInit]
    private ulong HitsIn(ReadOnlySpan<char> text, int first)
    {
        Span<ushort> windows = stackalloc ushort[PartLength];
        var count = Math.Min(PartLength, text.Length - first);
        var at = 0;
        while (at < count && first + at < Letters - 1) windows[at] = (ushort)WindowAt(text, first + at++);
        ref var units = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var mask = Vector256.Create((ushort)LetterMask);
        for (; at + Vector256<ushort>.Count <= count; at += Vector256<ushort>.Count)
        {
            var last = (nuint)(first + at);
            var window = ((Vector256.LoadUnsafe(ref units, last - 2) & mask) << (2 * BitsPerLetter)) | ((Vector256.LoadUnsafe(ref units, last - 1) & mask) << BitsPerLetter) | (Vector256.LoadUnsafe(ref units, last) & mask);
            window |= Vector256.GreaterThan(Vector256.LoadUnsafe(ref units, last), Vector256.Create((ushort)LastAscii)) & Vector256.Create((ushort)Wide);
            window.CopyTo(windows[at..]);
        }

        for (; at < count; at++) windows[at] = (ushort)WindowAt(text, first + at);
        // Four at once, so that not each waits for the one before. Those behind the text are whatever stood there before.
        ulong hits = 0;
        for (at = PartLength - 4; at >= 0; at -= 4) hits = (hits << 4) | (Bit(windows[at + 3]) << 3) | (Bit(windows[at + 2]) << 2) | (Bit(windows[at + 1]) << 1) | Bit(windows[at]);
        return hits & (ulong.MaxValue >> (PartLength - count));
    }

    private ulong Bit(ushort window) => (_windows[window >> 6] >> window) & 1;

    /// <summary>Most windows that hit by chance are refused by a letter outside of them.</summary>
    private static bool MayBe(char unit, char letter) => ((unit ^ letter) & LetterMask) == 0 || letter >= '\u0080';

    private static int RarestLetters(string phrase)
    {
        var (best, rarest) = (0, -1);
        for (var start = 0; start + Letters <= phrase.Length; start++)
        {
            var rarity = 0;
            for (var i = start; i < start + Letters; i++)
            {
                rarity += RankOf(phrase[i]);
                if (i > start) rarity += RankOf(phrase[i - 1], phrase[i]);
            }

            if (rarity > rarest) (best, rarest) = (start, rarity);
        }

        return best;
    }

    private static int RankOf(char unit) => ByFrequency.IndexOf(LetterOf(unit), StringComparison.Ordinal) is >= 0 and var rank ? rank : ByFrequency.Length;

    private static int RankOf(char first, char second)
    {
        var at = 0;
        while (at < PairsByFrequency.Length && (PairsByFrequency[at] != LetterOf(first) || PairsByFrequency[at + 1] != LetterOf(second))) at += 2;
        return at / 2;
    }

    /// <summary>The letter or blank that a window takes a unit for.</summary>
    private static char LetterOf(char unit) => (unit & LetterMask) is > 0 and var letter ? (char)('`' + letter) : ' ';

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

            Add(window, phrase with { WindowEnd = (ushort)(start + Letters) }, candidates);
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

    /// <summary>A phrase with its first and last letter, and where in it the window ends that leads to it: most places are refused by these alone.</summary>
    private readonly record struct Candidate(string Text, char First, char Last, ushort Length, ushort WindowEnd, byte Group, StringComparison Comparison)
    {
        /// <summary>The letters that may stand before the window and behind it, a bit each: all where it opens or ends the phrase.</summary>
        public uint Before => WindowEnd > Letters ? BitsOf(Text[WindowEnd - Letters - 1]) : uint.MaxValue;

        public uint After => WindowEnd < Length ? BitsOf(Text[WindowEnd]) : uint.MaxValue;

        private static uint BitsOf(char letter) => letter > LastAscii ? uint.MaxValue : 1u << (letter & LetterMask);
    }

    /// <summary>What is known of the phrases of a window: where they start, their number, and which letters may stand around it.</summary>
    private readonly record struct Slot(int Start, int Count, uint Before, uint After);

    /// <summary>Walks over the places of all phrases, in the order of the ends of their windows: nearly, not quite, that of their starts.</summary>
    internal ref struct Cursor(PhraseFinder finder, ReadOnlySpan<char> text)
    {
        private readonly PhraseFinder _finder = finder;
        private readonly ReadOnlySpan<char> _text = text;
        private ReadOnlySpan<Candidate> _candidates;
        private ulong _hits;
        private int _part;
        private int _next;
        private int _end;

        /// <summary>Goes to the next place.</summary>
        public bool TryNext(out PhraseHit hit) => TryNext(_text.Length, out hit);

        /// <summary>Goes to the next place whose window does not end behind an offset; there may be some later.</summary>
        public bool TryNext(int end, out PhraseHit hit)
        {
            while (!TryCandidates(out hit))
            {
                if (!TryWindow(end)) return false;
            }

            return true;
        }

        /// <summary>Goes on to a window that may end a phrase.</summary>
        private bool TryWindow(int end)
        {
            do
            {
                while (_hits == 0)
                {
                    if (_next >= end) return false;
                    (_part, _hits) = (_next, _finder.HitsIn(_text, _next));
                    _next += PartLength;
                }

                var last = _part + BitOperations.TrailingZeroCount(_hits);
                if (last >= end) return false;
                _hits &= _hits - 1;
                _end = last + 1;
                _candidates = _finder.CandidatesAt(_text, last);
            }
            while (_candidates.IsEmpty);

            return true;
        }

        private bool TryCandidates(out PhraseHit hit)
        {
            var read = _text;
            for (var i = 0; i < _candidates.Length; i++)
            {
                ref readonly var phrase = ref _candidates[i];
                var start = _end - phrase.WindowEnd;
                var last = start + phrase.Length - 1;
                if (start < 0 || last >= read.Length || !MayBe(read[start], phrase.First) || !MayBe(read[last], phrase.Last)) continue;
                if (!read.Slice(start, phrase.Length).Equals(phrase.Text, phrase.Comparison)) continue;
                hit = new PhraseHit(phrase.Group, start, last + 1);
                _candidates = _candidates[(i + 1)..];
                return true;
            }

            _candidates = default;
            hit = default;
            return false;
        }
    }
}
