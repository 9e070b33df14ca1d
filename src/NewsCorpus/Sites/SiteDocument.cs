namespace NewsCorpus.Sites;

/// <summary>What a profile remembers of one document: no text, only hashes.</summary>
/// <param name="Hash">The hash of all its lines: the same document counts once, however often it is read.</param>
/// <param name="Lines">The hashes of its lines, ascending and without duplicates.</param>
internal sealed record SiteDocument(ulong Hash, uint[] Lines)
{
    /// <summary>The lines that stand in both documents, ascending.</summary>
    /// <param name="first">Ascending hashes.</param>
    /// <param name="second">Ascending hashes.</param>
    /// <param name="shared">Takes the hashes; it must have room for the shorter list.</param>
    /// <returns>Their number.</returns>
    public static int Intersect(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, Span<uint> shared)
    {
        int i = 0, j = 0, count = 0;
        while (i < first.Length && j < second.Length)
        {
            var order = first[i].CompareTo(second[j]);
            if (order == 0) shared[count++] = first[i];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return count;
    }
}
