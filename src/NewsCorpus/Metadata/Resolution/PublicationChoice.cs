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

        var best = CandidateSet.Best(candidates);
        if (best is not null && best.Probability <= Thresholds.Least(context.Options.Focus, precision: 0.3f, balanced: 0.02f, recall: 0)) best = null;
        chosen.Record(candidates, best);
        return best?.Value;
    }
}
