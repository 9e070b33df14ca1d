namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// Chooses for the fields of which no gold exists to fit weights: rules in the order of their reliability, each with the share of pages on which
/// reading found it right. A rule that is not in the order counts with the weight its claim states.
/// </summary>
internal sealed partial class RankedChoice(MetadataContext context, ChosenClaims chosen)
{
    private const float LeastStated = 0.5f;

    /// <summary>The value of the best claim; null when nothing was claimed.</summary>
    /// <param name="field">The field.</param>
    /// <param name="other">What the field cannot be: descriptions often only repeat the headline.</param>
    public string? Choose(MetadataField field, string? other = null)
    {
        var otherKey = other is null ? "" : TextKey.Of(other);
        var (best, bestScore) = (-1, 0f);
        for (var i = 0; i < context.ClaimsSoFar.Count; i++)
        {
            var claim = context.ClaimsSoFar[i];
            if (claim.Field != field) continue;
            var score = otherKey.Length > 0 && TextKey.Of(claim.Value) == otherKey ? 0 : ScoreOf(claim);
            chosen.Record(i, score, isChosen: false);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        if (best < 0) return null;
        chosen.Record(best, bestScore, isChosen: true);
        return context.ClaimsSoFar[best].Value;
    }

    private static float ScoreOf(Evidence claim)
    {
        if (Ranks.TryGetValue((claim.Field, claim.Rule), out var score)) return (claim.Cues & EvidenceCues.Foreign) != EvidenceCues.None ? score * 0.6f : score;
        var stated = 1 / (1 + MathF.Exp(-claim.Weight));
        return stated >= LeastStated ? stated : 0;
    }
}
