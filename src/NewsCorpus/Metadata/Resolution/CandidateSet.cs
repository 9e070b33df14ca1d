namespace NewsCorpus.Metadata.Resolution;

/// <summary>Groups the claims for one field by what they say.</summary>
internal static class CandidateSet
{
    /// <summary>The candidates in the order of their first claims.</summary>
    /// <param name="evidence">All claims.</param>
    /// <param name="field">The field.</param>
    /// <param name="keyOf">What makes two claims the same; an empty key leaves a claim out.</param>
    public static List<Candidate> Collect(IReadOnlyList<Evidence> evidence, MetadataField field, Func<Evidence, string> keyOf)
    {
        var candidates = new List<Candidate>();
        var byKey = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Count; i++)
        {
            var claim = evidence[i];
            if (claim.Field != field || keyOf(claim) is not { Length: > 0 } key) continue;
            if (!byKey.TryGetValue(key, out var candidate))
            {
                candidate = new Candidate(claim.Value, key) { Time = claim.Time };
                byKey.Add(key, candidate);
                candidates.Add(candidate);
            }

            candidate.Add(claim, i);
        }

        return candidates;
    }

    /// <summary>The candidate with the highest probability; the earlier one of equals; null when there is none.</summary>
    public static Candidate? Best(List<Candidate> candidates)
    {
        Candidate? best = null;
        foreach (var candidate in candidates)
        {
            if (best is null || candidate.Probability > best.Probability) best = candidate;
        }

        return best;
    }
}
