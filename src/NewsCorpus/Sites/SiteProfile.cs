using System.Collections.Immutable;
using NewsCorpus.Sources;

namespace NewsCorpus.Sites;

/// <summary>
/// What stands again and again on the pages of a site, learned from a sample of its documents. Immutable and thread-safe.
/// A profile holds hashes and no text.
/// </summary>
/// <remarks>
/// The sample is the documents with the smallest hashes (bottom-k sampling: Cohen and Kaplan, "Summarizing Data using Bottom-k Sketches"), so
/// that merging is commutative, associative and idempotent: any split of a corpus into shards gives the same profile, in bounded memory.
/// </remarks>
public sealed partial class SiteProfile
{
    /// <summary>The most documents that a profile keeps of one site.</summary>
    public const int MaxDocumentsPerSite = 256;

    // Documents that share this much are copies or editions of one text: its body would count as furniture. Passages tell them from short pages of
    // one template, which share nine lines in ten; an edition may be much shorter than the other, so half the passages of the shorter one are enough.
    private const float MaxSharedLines = 0.8f;
    private const float MaxSharedPassages = 0.5f;
    private const int MinSharedPassages = 3;

    private readonly ImmutableSortedDictionary<string, ImmutableArray<SiteDocument>> _sites;

    internal SiteProfile(ImmutableSortedDictionary<string, ImmutableArray<SiteDocument>> sites) => _sites = sites;

    /// <summary>The profile that knows no site.</summary>
    public static SiteProfile Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<SiteDocument>>(StringComparer.Ordinal));

    /// <summary>The sites it knows, in ordinal order.</summary>
    public IEnumerable<string> Sites => _sites.Keys;

    /// <summary>The number of documents it keeps of a site, at most <see cref="MaxDocumentsPerSite"/>.</summary>
    /// <param name="site">The name of the site.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    public int DocumentCount(string site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return _sites.TryGetValue(site, out var documents) ? documents.Length : 0;
    }

    /// <summary>The name of the site that a source belongs to: what its origin states, else its host without "www."; null when neither is known.</summary>
    /// <param name="origin">Where the source comes from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="origin"/> is null.</exception>
    public static string? SiteOf(SourceOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        if (origin.Site is { Length: > 0 } site) return site;
        if (origin.Url is not { IsAbsoluteUri: true, Host: { Length: > 0 } host }) return null;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The profile of all documents of both.</summary>
    /// <param name="other">The other profile.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public SiteProfile Merge(SiteProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var merged = _sites.ToBuilder();
        foreach (var (site, documents) in other._sites)
        {
            merged[site] = merged.TryGetValue(site, out var own) ? Sample([.. own, .. documents]) : documents;
        }

        return new SiteProfile(merged.ToImmutable());
    }

    /// <summary>How often the lines of a document stand in other documents of its site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="lines">The hash of each line; 0 for lines that do not count.</param>
    /// <param name="shares">Filled with the share of the other documents, in [0, 1], in which each line stands.</param>
    /// <returns>The number of other documents that were compared; copies of the document itself are none of them.</returns>
    internal int Measure(string site, ReadOnlySpan<uint> lines, Span<float> shares)
    {
        shares.Clear();
        if (!_sites.TryGetValue(site, out var documents)) return 0;
        var self = SiteLines.ToDocument(lines);
        var counts = new Dictionary<uint, int>(self.Lines.Length);
        var shared = new uint[self.Lines.Length];
        var compared = 0;
        foreach (var document in documents)
        {
            var count = SiteDocument.Intersect(self.Lines, document.Lines, shared);
            if (document.Hash == self.Hash || IsCopy(self, document, shared.AsSpan(0, count))) continue;
            compared++;
            foreach (var line in shared.AsSpan(0, count)) counts[line] = counts.GetValueOrDefault(line) + 1;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != 0 && counts.TryGetValue(lines[i], out var count)) shares[i] = (float)count / compared;
        }

        return compared;
    }

    private static bool IsCopy(SiteDocument first, SiteDocument second, ReadOnlySpan<uint> shared)
    {
        var (passages, others, both) = (SiteLines.CountPassages(first.Lines), SiteLines.CountPassages(second.Lines), SiteLines.CountPassages(shared));
        if (both >= MinSharedPassages && both > MaxSharedPassages * Math.Min(passages, others)) return true;
        return shared.Length > MaxSharedLines * Math.Max(first.Lines.Length, second.Lines.Length) && both >= MaxSharedPassages * Math.Max(passages, others);
    }

    /// <summary>The documents with the smallest hashes, ascending and without duplicates.</summary>
    internal static ImmutableArray<SiteDocument> Sample(IEnumerable<SiteDocument> documents) =>
        [.. documents.DistinctBy(d => d.Hash).OrderBy(d => d.Hash).Take(MaxDocumentsPerSite)];
}
