using System.Collections.Immutable;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the keywords: all that are more probable than not, else the best ones where a list was stated at all.</summary>
internal static class KeywordChoice
{
    private const int MaxKeywords = 40;

    public static ImmutableArray<string> Choose(MetadataContext context, ChosenClaims chosen)
    {
        var candidates = KeywordCandidates.Collect(context);
        FieldModel.For("keyword").Score(candidates);
        var picked = Pick(candidates, context.Options.Focus);
        foreach (var candidate in candidates) chosen.Record(candidate, picked.Contains(candidate));
        var keywords = ImmutableArray.CreateBuilder<string>(picked.Count);
        foreach (var candidate in picked) keywords.Add(candidate.Value);
        return keywords.MoveToImmutable();
    }

    /// <summary>The candidates to give, in the order of their first claims.</summary>
    public static List<Candidate> Pick(List<Candidate> candidates, Focus focus)
    {
        var least = Thresholds.Least(focus, precision: 0.6f, balanced: 0.45f, recall: 0.25f);
        // Where nothing is probable, the keywords that are nearly as good as the best one stand or fall together.
        if (CandidateSet.Best(candidates) is { } best && best.Probability < least) least = Math.Max(best.Probability * 0.8f, Thresholds.Least(focus, 1, balanced: 0.15f, recall: 0.05f));
        var picked = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Probability >= least && picked.Count < MaxKeywords) picked.Add(candidate);
        }

        return picked;
    }
}
