using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the instants of publication and of the last change, and reports what contradicts them.</summary>
internal static class DateChoice
{
    /// <summary>Rules for the last change, the most reliable first: two structured sources agree on 363 of 374 measured pages.</summary>
    private static readonly string[] s_modifiedRules =
        ["json-ld-modified", "meta-article-modified", "microdata-modified", "itemprop-modified", "rdfa-modified", "meta-modified", "json-ld-page-modified", "timestamp-role", "time-element", "date-class", "short-line"];

    public static PublicationTime? ChoosePublished(MetadataContext context, ChosenClaims chosen)
    {
        var candidates = PublishedCandidates.Collect(context);
        FieldModel.For("published").Score(candidates);
        var best = CandidateSet.Best(candidates);
        if (best is not null && best.Probability < Thresholds.Least(context.Options.Focus, precision: 0.7f, balanced: 0.25f, recall: 0.05f)) best = null;
        chosen.Record(candidates, best);
        if (best is null) return null;
        foreach (var candidate in candidates)
        {
            if (ReferenceEquals(candidate, best) || !IsStated(candidate)) continue;
            context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.EvidenceConflict, $"{candidate.Rules.First.Name} says {candidate.Value}; {best.Value} was chosen as the date of publication.", context.ClaimsSoFar[candidate.Claims.First.Claim].Span));
            break;
        }

        return best.Time;
    }

    public static PublicationTime? ChooseModified(MetadataContext context, ChosenClaims chosen, PublicationTime? published)
    {
        var (best, bestRank) = (-1, int.MaxValue);
        for (var i = 0; i < context.ClaimsSoFar.Count; i++)
        {
            if (context.ClaimsSoFar[i].Field != MetadataField.Modified) continue;
            var rank = Array.IndexOf(s_modifiedRules, context.ClaimsSoFar[i].Rule);
            if (rank < 0 || rank >= bestRank || (context.ClaimsSoFar[i].Cues & EvidenceCues.Foreign) != EvidenceCues.None) continue;
            (best, bestRank) = (i, rank);
        }

        if (best < 0 || context.ClaimsSoFar[best].Time is not { } time) return null;
        // A change before the publication is a contradiction of the source: it is reported, and nothing is swapped.
        if (published is not null && time.Day < published.Day)
        {
            context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.EvidenceConflict, $"{context.ClaimsSoFar[best].Rule} says that the article was changed on {time}, before it was published on {published}.", context.ClaimsSoFar[best].Span));
        }

        chosen.Record(best, bestRank < 7 ? 0.95f : 0.8f, isChosen: true);
        return time;
    }

    private static bool IsStated(Candidate candidate) => candidate.HasRule("json-ld-published") || candidate.HasRule("meta-article-published");
}
