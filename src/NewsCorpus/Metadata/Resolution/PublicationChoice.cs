namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the publication.</summary>
internal static class PublicationChoice
{
    public static string? Choose(MetadataContext context, ChosenClaims chosen, string? headline)
    {
        var candidates = PublicationCandidates.Collect(context);
        FieldModel.For("publication").Score(candidates);
        // Pages print the headline behind their own name, too: "Lake Post: Lake freezes over".
        var headlineKey = TextKey.Of(headline);
        foreach (var candidate in candidates)
        {
            if (headlineKey.Length > 0 && PublicationName.HasKey(candidate.Value, headlineKey)) candidate.Probability = 0;
        }

        var best = Pick(candidates);
        if (best is not null && best.Probability <= Thresholds.Least(context.Options.Focus, precision: 0.3f, balanced: 0.02f, recall: 0)) best = null;
        chosen.Record(candidates, best);
        return best?.Value;
    }

    /// <summary>
    /// The likeliest candidate; but a name that only the host gives yields to one that the page declares and repeats: "Kohan-shimbun" to 湖畔新聞, which
    /// kohan-shimbun.example cannot spell. The labelled names of such pages are the Latin ones, so that the weights alone prefer the host.
    /// Known failure: sections that declare their own names.
    /// </summary>
    public static Candidate? Pick(List<Candidate> candidates)
    {
        var best = CandidateSet.Best(candidates);
        if (best is null || !PublicationCandidates.IsOnlyHost(best)) return best;
        Candidate? agreed = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Probability > (agreed?.Probability ?? 0) && PublicationCandidates.IsAgreedOn(candidate)) agreed = candidate;
        }

        if (agreed is null) return best;
        // The host is the host of that name: what speaks for the one speaks for the other.
        agreed.Probability = best.Probability;
        return agreed;
    }
}
