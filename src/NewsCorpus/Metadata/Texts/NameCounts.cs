using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Counts the runs of one to four capitalised words on short lines, in a table of fixed size: names beyond it are not counted. Names with equal
/// hashes share a count, which one pair in a million does. Pooled; not thread-safe.
/// </summary>
internal sealed class NameCounts : IDisposable
{
    private const int Slots = 4096;
    private const int MaxNames = 2000;
    private const int MaxLine = 120;
    private const int MaxRun = 4;
    private const ulong Multiplier = 1099511628211;

    private readonly Name[] _names = ArrayPool<Name>.Shared.Rent(MaxNames);
    private readonly short[] _slots = ArrayPool<short>.Shared.Rent(Slots);
    private int _count;

    public NameCounts() => Array.Clear(_slots, 0, Slots);

    /// <summary>Counts the names on a line.</summary>
    public void Add(ReadOnlySpan<char> text, int block, bool isHead)
    {
        if (text.Length > MaxLine) return;
        Span<Run> runs = stackalloc Run[MaxRun];
        var (count, isIntroduced) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var (hyphen, hasCapital, hasDigit) = (0, false, false);
            for (; at < text.Length; at++)
            {
                var unit = text[at];
                hasCapital |= char.IsAsciiLetterUpper(unit);
                hasDigit |= char.IsAsciiDigit(unit);
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
                var isArticle = (kinds & PublicationWordKinds.Article) != PublicationWordKinds.None;
                // A capital at the start or inside, as in "derStandard", or a script without capitals; a sign inside, as in "l-online" and "lamp24"; an article that opens the line.
                if (hasCapital || char.IsUpper(word[0]) || word[0] >= '\u2e80' || ((hyphen > 0 || hasDigit) && char.IsLetter(word[0])) || (start == 0 && isArticle))
                {
                    if (count == MaxRun) runs[1..].CopyTo(runs);
                    else count++;
                    runs[count - 1] = new Run(start, isIntroduced);
                    var (hash, holdsTitle, isSection) = (HashOf(word), PublicationWords.HoldTitle(word), PublicationWords.IsSection(kinds));
                    foreach (ref var run in runs[..count])
                    {
                        run.Take(hash, holdsTitle, isSection);
                        Count(run, end - run.Start, block, isHead);
                    }

                    // "Courier-Newsletter", "Courier-Reporter".
                    if (hyphen > start + 1 && hyphen + 1 < end && char.IsUpper(text[hyphen + 1]) && char.IsUpper(text[start])) CountWord(text, start, hyphen, block, isHead, isIntroduced);
                }
                else
                {
                    count = 0;
                }

                if (!isArticle) isIntroduced = (kinds & PublicationWordKinds.Introducing) != PublicationWordKinds.None;
            }

            if (at < text.Length && text[at] != ' ') (count, isIntroduced) = (0, false);
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

    private void CountWord(ReadOnlySpan<char> text, int start, int end, int block, bool isHead, bool isIntroduced)
    {
        var run = new Run(start, isIntroduced);
        run.Take(HashOf(text[start..end]), holdsTitle: false, PublicationWords.IsSection(PublicationWords.KindsOf(text[start..end])));
        Count(run, end - start, block, isHead);
    }

    private void Count(in Run run, int length, int block, bool isHead)
    {
        if (length < 2 || length > TextPublicationCandidate.MaxKeyLength || run.IsSection) return;
        var slot = (int)(run.Hash >> 40) & (Slots - 1);
        while (_slots[slot] > 0 && _names[_slots[slot] - 1].Hash != run.Hash) slot = (slot + 1) & (Slots - 1);
        if (_slots[slot] == 0)
        {
            if (_count == MaxNames) return;
            // Of a name of one word it says nothing that it sounds like a publication: "News".
            _names[_count++] = new Name { Hash = run.Hash, Block = block, Start = run.Start, Length = length, IsTitle = run.Words > 1 && run.HoldsTitle };
            _slots[slot] = (short)_count;
        }

        ref var entry = ref _names[_slots[slot] - 1];
        if (run.IsIntroduced) entry.Introduced++;
        if (isHead) entry.Head++;
        else entry.Tail++;
    }

    /// <summary>The hash of a word, by FNV-1a.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word) hash = (hash ^ unit) * Multiplier;
        return hash;
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

    /// <summary>Words that stand together, from one on up to the last that was read.</summary>
    [StructLayout(LayoutKind.Auto)]
    private record struct Run(int Start, bool IsIntroduced)
    {
        /// <summary>The hash of the words in their order.</summary>
        public ulong Hash { get; private set; }

        public int Words { get; private set; }

        public bool HoldsTitle { get; private set; }

        /// <summary>Whether none of the words says whose page it is.</summary>
        public bool IsSection { get; private set; } = true;

        /// <summary>Takes the next word.</summary>
        public void Take(ulong hash, bool holdsTitle, bool isSection)
        {
            Hash = (Hash + hash) * Multiplier;
            Words++;
            HoldsTitle |= holdsTitle;
            IsSection &= isSection;
        }
    }
}
