namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the headline and the other title: the search headline or the printed one, whichever was not chosen.</summary>
internal static class HeadlineChoice
{
    private const float LeastAlternative = 0.05f;

    public static (string? Headline, string? Alternative) Choose(MetadataContext context, ChosenClaims chosen)
    {
        var candidates = HeadlineCandidates.Collect(context);
        FieldModel.For("headline").Score(candidates);
        var best = CandidateSet.Best(candidates);
        chosen.Record(candidates, best);
        if (best is null) return (null, null);
        Candidate? second = null;
        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, best) || candidate.Probability < LeastAlternative || candidate.Probability <= second?.Probability) continue;
            second = candidate;
        }

        return (Display(best, context.Evidence), second is null ? null : Display(second, context.Evidence));
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
