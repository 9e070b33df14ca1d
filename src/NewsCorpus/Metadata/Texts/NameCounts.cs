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

    private readonly Name[] _table = ArrayPool<Name>.Shared.Rent(Slots);
    private readonly int _longest;
    private int _names;

    public NameCounts(int longest)
    {
        _longest = longest;
        Array.Clear(_table, 0, Slots);
    }

    /// <summary>Counts the names on a line.</summary>
    public void Add(ReadOnlySpan<char> text, int block, bool isHead)
    {
        if (text.Length > MaxLine) return;
        Span<int> starts = stackalloc int[MaxRun];
        Span<bool> titles = stackalloc bool[MaxRun];
        Span<bool> introduced = stackalloc bool[MaxRun];
        var (run, isIntroduced) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] is '-' or '&' or '\'' or '’' or '+'))) at++;
            var end = at;
            while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
            if (end > start && OpensName(text[start..end]))
            {
                if (run == MaxRun)
                {
                    starts[1..].CopyTo(starts);
                    titles[1..].CopyTo(titles);
                    introduced[1..].CopyTo(introduced);
                }

                run = Math.Min(run + 1, MaxRun);
                (starts[run - 1], titles[run - 1], introduced[run - 1]) = (start, PublicationWords.HoldTitle(text[start..end]), isIntroduced);
                for (var first = 0; first < run; first++) Count(text[starts[first]..end], block, starts[first], isHead, first < run - 1 && titles[first..run].Contains(true), introduced[first]);
                // "Courier-Newsletter", "Courier-Reporter".
                if (text[start..end].IndexOf('-') is > 1 and var hyphen && start + hyphen + 1 < end && char.IsUpper(text[start + hyphen + 1]) && char.IsUpper(text[start]))
                    Count(text[start..(start + hyphen)], block, start, isHead, isTitle: false, isIntroduced);
            }
            else if (end > start)
            {
                run = 0;
            }

            if (end > start && !PublicationWords.IsArticle(text[start..end])) isIntroduced = PublicationWords.IsIntroducing(text[start..end]);
            if (at < text.Length && text[at] != ' ') (run, isIntroduced) = (0, false);
        }
    }

    /// <summary>The names that stand there most often, on the first lines, or sound like a publication. They take the place of the counts: nothing can be counted afterwards.</summary>
    /// <param name="most">The most names to give.</param>
    /// <returns>The names, until this is disposed of.</returns>
    public ReadOnlySpan<Name> Frequent(int most)
    {
        var found = 0;
        foreach (var name in _table.AsSpan(0, Slots))
        {
            if (name.Head + name.Tail > 1 || (name.Head > 0 && name.Block < 3) || name.IsTitle || name.Introduced > 0) _table[found++] = name;
        }

        var names = _table.AsSpan(0, found);
        names.Sort(static (a, b) =>
        {
            var order = b.Rank.CompareTo(a.Rank);
            if (order == 0) order = a.Block.CompareTo(b.Block);
            if (order == 0) order = a.Start.CompareTo(b.Start);
            return order != 0 ? order : a.Length.CompareTo(b.Length);
        });
        return names[..Math.Min(names.Length, most)];
    }

    public void Dispose() => ArrayPool<Name>.Shared.Return(_table);

    /// <summary>A capital at the start or inside, as in "derStandard", or a script without capitals.</summary>
    private static bool OpensName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || word[0] >= '\u2e80' || (word.Length > 1 && word.ContainsAnyInRange('A', 'Z'));

    private void Count(ReadOnlySpan<char> name, int block, int start, bool isHead, bool isTitle, bool isIntroduced)
    {
        if (name.Length < 2 || name.Length > _longest) return;
        var hash = 14695981039346656037UL;
        foreach (var unit in name) hash = (hash ^ unit) * 1099511628211UL;
        var slot = (int)(hash >> 40) & (Slots - 1);
        while (_table[slot].Length > 0 && _table[slot].Hash != hash) slot = (slot + 1) & (Slots - 1);
        ref var entry = ref _table[slot];
        if (entry.Length == 0)
        {
            if (_names == MaxNames) return;
            _names++;
            entry = new Name { Hash = hash, Block = block, Start = start, Length = name.Length, IsTitle = isTitle };
        }

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
        public readonly int Rank => (2 * Math.Min(Head, 4)) + Math.Min(Tail, 8) + (Head > 0 && Tail > 0 ? 4 : 0) + (IsTitle ? 2 : 0) + Math.Min(Introduced, 3);
    }
}
