namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for keywords, one a keyword. No source order serves all sites, so each keyword is judged by all who name it and all who do not.</summary>
internal static class KeywordCandidates
{
    private static readonly string[] s_lists = ["news-keywords", "meta-keywords", "json-ld-keywords", "article-tag", "tag-link", "tag-class-link", "tag-class", "keywords-role", "keywords-cue"];
    private static readonly string[] s_silences = ["#not-news-keywords", "#not-meta-keywords", "#not-json-ld-keywords", "#not-article-tag", "#not-tag-link", "#not-tag-class-link", "#not-tag-class", "#not-keywords-role", "#not-keywords-cue"];

    public static List<Candidate> Collect(MetadataContext context)
    {
        var candidates = CandidateSet.Collect(context, MetadataField.Keyword, KeyOf);
        Span<int> sizes = stackalloc int[s_lists.Length];
        foreach (var candidate in candidates)
        {
            for (var i = 0; i < s_lists.Length; i++)
            {
                if (candidate.HasRule(s_lists[i])) sizes[i]++;
            }
        }

        var section = SectionOf(context);
        var headline = context.Outline.Headline >= 0 ? context.Content.TextOf(context.Outline.Headline).ToString() : "";
        foreach (var candidate in candidates)
        {
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            AddLists(candidate, sizes);
            candidate.AddFeature(candidate.Key == section, "#is-section");
            candidate.AddFeature(context.Site.IsSite(candidate.Value), "#is-site");
            candidate.AddFeature(headline.Contains(candidate.Value, StringComparison.OrdinalIgnoreCase), "#in-headline");
            candidate.AddFeature(candidate.Value.Length > 30, "#long");
            candidate.AddFeature(candidate.Value.Length < 4, "#short");
            candidate.AddFeature(candidate.Value.IndexOfAny([':', '/', '_', '=', '@']) >= 0, "#odd-marks");
            candidate.AddFeature(candidate.Value.AsSpan().IndexOfAnyInRange('0', '9') >= 0, "#digits");
        }

        return candidates;
    }

    private static ReadOnlySpan<char> KeyOf(Evidence claim, Span<char> buffer) =>
        claim.Value.AsSpan().ToLowerInvariant(buffer) is >= 0 and var length ? buffer[..length] : claim.Value.ToLowerInvariant();

    private static void AddLists(Candidate candidate, ReadOnlySpan<int> sizes)
    {
        for (var i = 0; i < s_lists.Length; i++)
        {
            if (sizes[i] == 0) continue;
            if (!candidate.HasRule(s_lists[i])) candidate.AddFeature(s_silences[i]);
            else if (sizes[i] == 1) candidate.AddFeature("#alone-in-list");
            else if (sizes[i] > 15) candidate.AddFeature("#in-long-list");
        }
    }

    private static string SectionOf(MetadataContext context)
    {
        foreach (var claim in context.Evidence)
        {
            if (claim.Field == MetadataField.Section) return claim.Value.ToLowerInvariant();
        }

        return "";
    }
}
