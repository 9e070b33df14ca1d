using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Reports where a strong source says something else than what was chosen: the choice stands, and the reader of the record is told.</summary>
internal static class Conflicts
{
    /// <summary>A person whom the structured data names as the author, and who was not chosen though others were.</summary>
    public static void ReportAuthors(MetadataContext context, List<Candidate> candidates, List<Candidate> picked)
    {
        if (picked.Count == 0) return;
        foreach (var candidate in candidates)
        {
            if (picked.Contains(candidate) || (candidate.Cues & EvidenceCues.Organization) != EvidenceCues.None || context.Site.IsSite(candidate.Value)) continue;
            if (!candidate.HasRule("json-ld-author") && !candidate.HasRule("microdata-author")) continue;
            Report(context, candidate.Claims.First.Claim, $"names {candidate.Value} as an author; {picked[0].Value} was chosen.");
            return;
        }
    }

    /// <summary>Two addresses that the page declares as its own.</summary>
    public static void ReportUrl(MetadataContext context, string? chosen)
    {
        if (chosen is null) return;
        for (var i = 0; i < context.ClaimsSoFar.Count; i++)
        {
            var claim = context.ClaimsSoFar[i];
            if (claim.Field != MetadataField.Url || claim.Rule != "og-url" || PathOf(claim.Value).Equals(PathOf(chosen), StringComparison.OrdinalIgnoreCase)) continue;
            Report(context, i, $"says that the page is {claim.Value}; {chosen} was chosen as its address.");
            return;
        }
    }

    private static ReadOnlySpan<char> PathOf(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        path = path.TrimEnd('/');
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        return path[start..].IndexOf('/') is >= 0 and var slash ? path[(start + slash)..] : [];
    }

    /// <summary>Reports what the rule of a claim says.</summary>
    public static void Report(MetadataContext context, int claim, string text) =>
        context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.EvidenceConflict, $"{context.ClaimsSoFar[claim].Rule} {text}", context.ClaimsSoFar[claim].Span));
}
