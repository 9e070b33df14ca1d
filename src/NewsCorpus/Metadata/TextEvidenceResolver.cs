using NewsCorpus.Metadata.Dates;
using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Metadata;

/// <summary>
/// Chooses among the claims about a text without markup. Their weights are log-odds, fitted or of rules of known strength, so the strongest claim
/// of a field wins, the first among equals, when it is probable enough; of authors and keywords all that are. Stateless and thread-safe.
/// </summary>
internal static class TextEvidenceResolver
{
    /// <summary>The log-odds from which on a date is given as the day of publication.</summary>
    public const float LeastPublished = 1.4f;

    /// <summary>Chooses one value a field.</summary>
    public static ArticleMetadata Resolve(MetadataContext context)
    {
        var claims = context.Evidence.Select(e => e with { Weight = Probability(e.Weight) }).ToArray();
        var focus = context.Options.Focus;
        var published = TimeOf(Choose(claims, MetadataField.Published, Thresholds.Least(focus, 0.9f, Probability(LeastPublished), 0.4f)), context);
        var authors = ChooseList(claims, MetadataField.Author, Thresholds.Least(focus, 0.7f, 0.5f, 0.3f), Thresholds.Least(focus, 0.7f, 0.2f, 0.1f));
        var keywords = ChooseList(claims, MetadataField.Keyword, Thresholds.Least(focus, 0.7f, 0.4f, 0.25f), 1);
        return new ArticleMetadata
        {
            Headline = Choose(claims, MetadataField.Headline),
            Standfirst = Choose(claims, MetadataField.Standfirst),
            Kicker = Choose(claims, MetadataField.Kicker),
            Byline = Choose(claims, MetadataField.Byline),
            Dateline = Choose(claims, MetadataField.Dateline),
            Publication = Choose(claims, MetadataField.Publication, Thresholds.Least(focus, 0.6f, 0.1f, 0.05f)),
            Domain = Choose(claims, MetadataField.Domain),
            Syndicator = Choose(claims, MetadataField.Syndicator),
            Section = Choose(claims, MetadataField.Section),
            Url = Choose(claims, MetadataField.Url) ?? context.Origin.Url?.OriginalString,
            Published = published,
            Modified = TimeOf(Choose(claims, MetadataField.Modified), context),
            Authors = [.. authors.Select(static claim => new Author(claim.Value, AuthorChoice.KindOf(claim.Value, claim.Cues)))],
            Keywords = [.. keywords.Select(static claim => claim.Value)],
            Evidence = [.. claims.OrderBy(c => c.Field).ThenByDescending(c => c.Weight)],
        };
    }

    private static string? Choose(Evidence[] claims, MetadataField field, float least = 0)
    {
        var best = Strongest(claims, field);
        if (best < 0 || claims[best].Weight < least) return null;
        claims[best] = claims[best] with { IsChosen = true };
        return claims[best].Value;
    }

    /// <summary>All values that are probable enough, in their order, each once; where none is, the best one when it comes near.</summary>
    private static List<Evidence> ChooseList(Evidence[] claims, MetadataField field, float least, float leastAlone)
    {
        var values = new List<Evidence>();
        var best = Strongest(claims, field);
        if (best < 0) return values;
        if (claims[best].Weight < least) least = Math.Max(leastAlone, claims[best].Weight);
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Field != field || claims[i].Weight < least || values.Exists(v => v.Value.Equals(claims[i].Value, StringComparison.OrdinalIgnoreCase))) continue;
            claims[i] = claims[i] with { IsChosen = true };
            values.Add(claims[i]);
        }

        return values;
    }

    private static int Strongest(Evidence[] claims, MetadataField field)
    {
        var best = -1;
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Field == field && (best < 0 || claims[i].Weight > claims[best].Weight)) best = i;
        }

        return best;
    }

    private static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));

    private static PublicationTime? TimeOf(string? value, MetadataContext context)
    {
        if (value is null || !NewsDateParser.TryParse(value, TextZones.HintsOf(context), out var time)) return null;
        var isInferred = context.Evidence.Any(e => e.Value == value && e.Rule == TextDateExtractor.InferredRule);
        return time is null ? null : time with { IsInferred = isInferred };
    }
}
