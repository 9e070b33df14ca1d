using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Counts the runs of one to three capitalised words on short lines, in a table of fixed size: names beyond it are not counted. Names with equal
/// hashes share a count, which one pair in a million does. Pooled; not thread-safe.
/// </summary>
internal sealed class NameCounts : IDisposable
{
    private const int Slots = 1024;
    private const int MaxNames = 640;
    private const int MaxLine = 120;
    private const int MaxRun = 3;

    private readonly Name[] _names = ArrayPool<Name>.Shared.Rent(MaxNames);
    private readonly short[] _slots = ArrayPool<short>.Shared.Rent(Slots);
    private readonly int _longest;
    private int _count;

    public NameCounts(int longest)
    {
        _longest = longest;
        Array.Clear(_slots, 0, Slots);
    }

    /// <summary>Counts the names on a line.</summary>
    public void Add(ReadOnlySpan<char> text, int block, bool isHead)
    {
        if (text.Length > MaxLine) return;
        Span<Opening> openings = stackalloc Opening[MaxRun];
        var (run, isIntroduced) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var (hyphen, hasCapital) = (0, false);
            for (; at < text.Length; at++)
            {
                var unit = text[at];
                hasCapital |= char.IsAsciiLetterUpper(unit);
                if (char.IsLetterOrDigit(unit)) continue;
                if (at == start || unit is not ('-' or '&' or '\'' or '’' or '+')) break;
                if (hyphen == 0 && unit == '-') hyphen = at;
            }

            var end = at;
            while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
            if (end > start)
            {
                var word = text[start..end];
                var kinds = PublicationWords.KindsOf(word);
                // A capital at the start or inside, as in "derStandard", or a script without capitals.
                if (hasCapital || char.IsUpper(word[0]) || word[0] >= '\u2e80')
                {
                    if (run == MaxRun) openings[1..].CopyTo(openings);
                    run = Math.Min(run + 1, MaxRun);
                    openings[run - 1] = new Opening(start, isIntroduced);
                    for (var first = 0; first < run; first++) Count(text[openings[first].Start..end], block, openings[first].Start, isHead, openings[first].IsIntroduced);
                    // "Courier-Newsletter", "Courier-Reporter".
                    if (hyphen > start + 1 && hyphen + 1 < end && char.IsUpper(text[hyphen + 1]) && char.IsUpper(text[start])) Count(text[start..hyphen], block, start, isHead, isIntroduced);
                }
                else
                {
                    run = 0;
                }

                if ((kinds & PublicationWordKinds.Article) == PublicationWordKinds.None) isIntroduced = (kinds & PublicationWordKinds.Introducing) != PublicationWordKinds.None;
            }

            if (at < text.Length && text[at] != ' ') (run, isIntroduced) = (0, false);
        }
    }

    /// <summary>The names that stand there most often, on the first lines, or sound like a publication. They take the place of the counts: nothing can be counted afterwards.</summary>
    /// <param name="most">The most names to give.</param>
    /// <returns>The names, until this is disposed of.</returns>
    public ReadOnlySpan<Name> Frequent(int most)
    {
        var found = 0;
        var names = _names.AsSpan();
        foreach (var name in names[.._count])
        {
            if (!(name.Head + name.Tail > 1 || (name.Head > 0 && name.Block < 3) || name.IsTitle || name.Introduced > 0)) continue;
            var order = name.Order;
            if (found == most && names[found - 1].Order < order) continue;
            if (found < most) found++;
            var place = found - 1;
            for (; place > 0 && names[place - 1].Order > order; place--) names[place] = names[place - 1];
            names[place] = name;
        }

        return names[..found];
    }

    public void Dispose()
    {
        ArrayPool<Name>.Shared.Return(_names);
        ArrayPool<short>.Shared.Return(_slots);
    }

    private void Count(ReadOnlySpan<char> name, int block, int start, bool isHead, bool isIntroduced)
    {
        if (name.Length < 2 || name.Length > _longest) return;
        var hash = 14695981039346656037UL;
        foreach (var unit in name) hash = (hash ^ unit) * 1099511628211UL;
        var slot = (int)(hash >> 40) & (Slots - 1);
        while (_slots[slot] > 0 && _names[_slots[slot] - 1].Hash != hash) slot = (slot + 1) & (Slots - 1);
        if (_slots[slot] == 0)
        {
            if (_count == MaxNames) return;
            // Of a name of one word it says nothing that it sounds like a publication: "News".
            _names[_count++] = new Name { Hash = hash, Block = block, Start = start, Length = name.Length, IsTitle = name.Contains(' ') && PublicationWords.HoldTitle(name) };
            _slots[slot] = (short)_count;
        }

        ref var entry = ref _names[_slots[slot] - 1];
        if (isIntroduced) entry.Introduced++;
        if (isHead) entry.Head++;
        else entry.Tail++;
    }

    /// <summary>A name, where it first stands, and how often it stands above and below the article.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal record struct Name
    {
        public ulong Hash { get; init; }

        public int Block { get; init; }

        public int Start { get; init; }

        public int Length { get; init; }

        /// <summary>Whether it holds a word that media call themselves by, and another one.</summary>
        public bool IsTitle { get; init; }

        public int Head { get; set; }

        public int Tail { get; set; }

        /// <summary>How often it follows a word such as "about" or "from".</summary>
        public int Introduced { get; set; }

        /// <summary>A page prints its name above and below the article, the names of its sections mostly above.</summary>
        private readonly int Rank => (2 * Math.Min(Head, 4)) + Math.Min(Tail, 8) + (Head > 0 && Tail > 0 ? 4 : 0) + (IsTitle ? 2 : 0) + Math.Min(Introduced, 3);

        /// <summary>Lower for the name that goes first: by rank, and among equals by place.</summary>
        public readonly ulong Order => ((ulong)(MaxRank - Rank) << 56) | ((ulong)Block << 24) | ((ulong)Start << 12) | (uint)Length;

        private const int MaxRank = 25;
    }

    /// <summary>Where a word opens that a name may start with, and whether a word such as "about" stands before it.</summary>
    private readonly record struct Opening(int Start, bool IsIntroduced);
}
