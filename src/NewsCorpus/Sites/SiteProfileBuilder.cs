using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Sites;

/// <summary>Learns a profile from a stream of documents, in bounded memory a site. Not thread-safe: give each thread its own and merge.</summary>
public sealed class SiteProfileBuilder
{
    private readonly SortedDictionary<string, SortedList<ulong, SiteDocument>> _sites = new(StringComparer.Ordinal);

    /// <summary>Counts one document. The order of documents does not matter, and a document that was counted before changes nothing.</summary>
    /// <param name="content">What a reader found in it.</param>
    /// <param name="origin">Where it comes from; without a site it is left out.</param>
    /// <returns>Whether the site of the document is known.</returns>
    public bool Add(DocumentContent content, SourceOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (SiteProfile.SiteOf(origin) is not { } site) return false;
        var hashes = new uint[content.Blocks.Length];
        SiteLines.Hash(content, hashes);
        if (!_sites.TryGetValue(site, out var documents)) _sites[site] = documents = [];
        var document = SiteLines.ToDocument(hashes);
        documents[document.Hash] = document;
        // The document with the largest hash leaves: what is left is the sample of all documents seen so far, whatever their order.
        if (documents.Count > SiteProfile.MaxDocumentsPerSite) documents.RemoveAt(documents.Count - 1);
        return true;
    }

    /// <summary>The profile of what was counted so far.</summary>
    public SiteProfile Build() =>
        new(_sites.ToImmutableSortedDictionary(s => s.Key, s => SiteProfile.Sample(s.Value.Values), StringComparer.Ordinal));
}
