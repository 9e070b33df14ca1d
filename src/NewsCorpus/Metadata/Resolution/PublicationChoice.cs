namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the publication.</summary>
internal static class PublicationChoice
{
    public static string? Choose(MetadataContext context, ChosenClaims chosen)
    {
        var candidates = PublicationCandidates.Collect(context);
        FieldModel.For("publication").Score(candidates);
        var best = CandidateSet.Best(candidates);
        if (best is not null && best.Probability < Thresholds.Least(context.Options.Focus, precision: 0.3f, balanced: 0.02f, recall: 0)) best = null;
        chosen.Record(candidates, best);
        return best?.Value;
    }
}
