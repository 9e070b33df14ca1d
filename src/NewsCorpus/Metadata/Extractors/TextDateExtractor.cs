using NewsCorpus.Classification;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Claims the dates near headline and body of a text as its day of publication, each with the log-odds that a fitted model gives it, and those
/// behind a phrase such as "Updated" as its last change, too. Where no date is probable, a weekday with a day and a month in the first paragraph
/// ("ce mercredi 24 novembre") leaves one year in five to eleven; the latest that fits is taken and marked as inferred.
/// Known failures: "today", times without a day. Thread-safe.
/// </summary>
/// <param name="models">The models; null takes the embedded ones.</param>
internal sealed class TextDateExtractor(TextFieldModels? models = null) : IEvidenceExtractor
{
    private const float LeastScore = -3;
    private const float PublishedInWeight = 3;
    private const int NearHeadline = 12;
    private const float UnderHeadlineWeight = 2;
    private const float InferredWeight = 1.8f;
    private const float ModifiedWeight = 2;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        using var candidates = TextDateCandidates.Collect(outline);
        outline.Score(candidates, (models ?? TextFieldModels.Embedded).Published);
        ShareAmongDays(candidates.Items);
        WeighUnderHeadline(candidates.Items, outline);
        var best = float.NegativeInfinity;
        foreach (ref var candidate in candidates.Items)
        {
            // "Published in … on …" under the headline leaves no doubt, and is too rare for a fit to learn it.
            if (candidate.IsPublishedIn && candidate.Block - outline.Zones.LastHeadline is > 0 and <= NearHeadline) candidate.Score = MathF.Max(candidate.Score, PublishedInWeight);
            best = MathF.Max(best, candidate.Score);
            if (candidate.Score < LeastScore && !candidate.IsUpdated) continue;
            var value = candidate.Time.ToString();
            var span = outline.SpanOf(candidate.Block, candidate.Start, candidate.End);
            if (candidate.IsUpdated) context.AddOwned(new Evidence(MetadataField.Modified, value, candidate.Rule, ModifiedWeight, span));
            if (candidate.Score >= LeastScore) context.AddOwned(new Evidence(MetadataField.Published, value, candidate.Rule, candidate.Score, span));
        }

        if (best < TextFieldModels.LeastPublished) ExtractInferred(context, outline);
    }

    /// <summary>
    /// Turns scores into log-odds. The model was fitted on whole texts: their dates and "none of them", whose score is 0, share one probability, and what the
    /// dates of one day get adds up, with what updates of that day get. The best date that is no such update speaks for the day, the others for themselves.
    /// </summary>
    private static void ShareAmongDays(Span<TextDateCandidate> candidates)
    {
        Span<double> shares = stackalloc double[candidates.Length];
        var all = 1.0;
        for (var i = 0; i < shares.Length; i++) all += shares[i] = Math.Exp(candidates[i].Score);
        for (var i = 0; i < shares.Length; i++)
        {
            var (day, isBest) = (0.0, !candidates[i].IsUpdateOfBefore);
            for (var j = 0; j < shares.Length; j++)
            {
                if (candidates[j].SpeaksFor != candidates[i].SpeaksFor) continue;
                day += shares[j];
                isBest &= candidates[j].IsUpdateOfBefore || shares[j] < shares[i] || (shares[j] == shares[i] && j >= i);
            }

            var share = isBest ? day : shares[i];
            candidates[i].Score = (float)Math.Log(share / (all - share));
        }
    }

    /// <summary>
    /// Today in the masthead and the days of teasers above the headline share the probability with the one day that a header line has between headline and body: that one is the article's. Captions
    /// there state the day of a picture.
    /// </summary>
    private static void WeighUnderHeadline(Span<TextDateCandidate> candidates, TextOutline outline)
    {
        var zones = outline.Zones;
        if (zones.Headline < 0) return;
        var (under, day, isOtherAbove) = (-1, default(DateOnly), false);
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (candidate.Block <= zones.LastHeadline || candidate.Block >= zones.FirstBody || candidate.IsUpdated || outline.RoleOf(candidate.Block) is not (BlockRole.Timestamp or BlockRole.Byline)) continue;
            if (under >= 0 && candidate.Time.Day != day) return;
            if (under < 0 || candidate.Score > candidates[under].Score) (under, day) = (i, candidate.Time.Day);
        }

        if (under < 0) return;
        foreach (ref readonly var candidate in candidates) isOtherAbove |= candidate.Block < zones.Headline && candidate.Time.Day != day;
        if (isOtherAbove) candidates[under].Score = MathF.Max(candidates[under].Score, UnderHeadlineWeight);
    }

    private static void ExtractInferred(MetadataContext context, TextOutline outline)
    {
        if (outline.Zones.LastBody < 0) return;
        var text = outline.TextOf(outline.Zones.FirstBody);
        var hints = TextZones.HintsOf(context);
        for (var from = 0; NewsDateParser.TryFind(text, from, hints, out var match); from = Math.Max(match.End, from + 1))
        {
            if (!match.Time.IsInferred) continue;
            context.AddOwned(new Evidence(MetadataField.Published, match.Time.ToString(), TextDateCandidates.InferredRule, InferredWeight, outline.SpanOf(outline.Zones.FirstBody, match.Start, match.End)));
            return;
        }
    }
}
