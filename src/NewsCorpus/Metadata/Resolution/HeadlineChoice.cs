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
        return (picked.Count > 0 ? Display(picked[0], context.Evidence) : null, picked.Count > 1 ? Display(picked[1], context.Evidence) : null);
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

    /// <summary>The printed form goes before the declared one, whose quotation marks and capitals are often flattened.</summary>
    private static string Display(Candidate candidate, IReadOnlyList<Evidence> evidence)
    {
        foreach (var claim in candidate.Claims)
        {
            if (SourceFamily.Of(evidence[claim.Claim].Rule) == SourceFamilies.Visible && !IsShouted(evidence[claim.Claim].Value)) return evidence[claim.Claim].Value;
        }

        return candidate.Value;
    }

    private static bool IsShouted(string text) => text.Equals(text.ToUpperInvariant(), StringComparison.Ordinal) && !text.Equals(text.ToLowerInvariant(), StringComparison.Ordinal);
}
