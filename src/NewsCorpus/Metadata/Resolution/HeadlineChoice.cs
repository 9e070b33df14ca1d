namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the headline and the other title: the search headline or the printed one, whichever was not chosen.</summary>
internal static class HeadlineChoice
{
    private const float LeastAlternative = 0.05f;

    public static (string? Headline, string? Alternative) Choose(MetadataContext context, ChosenClaims chosen)
    {
        var candidates = HeadlineCandidates.Collect(context);
        FieldModel.For("headline").Score(candidates);
        var picked = Pick(candidates);
        chosen.Record(candidates, picked.Count > 0 ? picked[0] : null);
        return (picked.Count > 0 ? picked[0].Value : null, picked.Count > 1 ? picked[1].Value : null);
    }

    /// <summary>The headline and, where another title is not quite improbable, the alternative.</summary>
    public static List<Candidate> Pick(List<Candidate> candidates)
    {
        if (CandidateSet.Best(candidates) is not { } best) return [];
        Candidate? second = null;
        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, best) || candidate.Probability < LeastAlternative || candidate.Probability <= second?.Probability) continue;
            second = candidate;
        }

        return second is null ? [best] : [best, second];
    }
}
