using System.Collections.Immutable;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// Chooses among the claims about a text without markup. Their weights are log-odds, fitted or of rules of known strength, so the strongest claim
/// of a field wins, the first among equals, when it is probable enough; of authors and keywords all that are. Stateless and thread-safe.
/// </summary>
internal static class TextEvidenceResolver
{
    // What the ending of a host says of the language is as often wrong as right where nothing else states one.
    private const float LeastLanguage = 0.6f;

    /// <summary>Chooses one value a field.</summary>
    public static ArticleMetadata Resolve(MetadataContext context)
    {
        var claims = new ChosenClaims(context.ClaimsSoFar);
        for (var i = 0; i < context.ClaimsSoFar.Count; i++) claims.Record(i, Probability(context.ClaimsSoFar[i].Weight), isChosen: false);
        var focus = context.Options.Focus;
        var published = TimeOf(Choose(context, claims, MetadataField.Published, Thresholds.Least(focus, 0.9f, Probability(TextFieldModels.LeastPublished), 0.4f)), context);
        var leastAlone = Thresholds.Least(focus, 0.7f, 0.2f, 0.1f);
        var authors = ChooseList(context, claims, MetadataField.Author, Thresholds.Least(focus, 0.7f, 0.5f, 0.3f), leastAlone, static claim => new Author(claim.Value, AuthorChoice.KindOf(claim.Value, claim.Cues)));
        var keywords = ChooseList(context, claims, MetadataField.Keyword, Thresholds.Least(focus, 0.7f, 0.4f, 0.25f), 1, static claim => claim.Value);
        return new ArticleMetadata
        {
            Headline = Choose(context, claims, MetadataField.Headline),
            Standfirst = Choose(context, claims, MetadataField.Standfirst),
            Kicker = Choose(context, claims, MetadataField.Kicker),
            Byline = Choose(context, claims, MetadataField.Byline, leastAlone),
            Dateline = Choose(context, claims, MetadataField.Dateline),
            Publication = Choose(context, claims, MetadataField.Publication, Thresholds.Least(focus, 0.6f, 0.25f, 0.1f)),
            Domain = Choose(context, claims, MetadataField.Domain),
            Syndicator = Choose(context, claims, MetadataField.Syndicator) ?? AuthorChoice.AgencyAmong(authors),
            Section = Choose(context, claims, MetadataField.Section),
            DeclaredLanguage = LanguageTag.Clean(Choose(context, claims, MetadataField.Language, LeastLanguage)),
            Url = Choose(context, claims, MetadataField.Url) ?? context.PageUrl?.OriginalString,
            Published = published,
            Modified = TimeOf(Choose(context, claims, MetadataField.Modified), context),
            License = Choose(context, claims, MetadataField.License),
            Image = Choose(context, claims, MetadataField.Image) is { } image ? new ArticleImage(image) : null,
            IsAccessibleForFree = bool.TryParse(Choose(context, claims, MetadataField.FreeAccess), out var isFree) ? isFree : null,
            Authors = authors,
            Keywords = keywords,
            Evidence = claims.ToEvidence(),
            Diagnostics = [.. context.Diagnostics],
        };
    }

    private static string? Choose(MetadataContext context, ChosenClaims claims, MetadataField field, float least = 0)
    {
        var best = Strongest(context, claims, field);
        if (best < 0 || claims.ProbabilityOf(best) < least) return null;
        claims.Record(best, claims.ProbabilityOf(best), isChosen: true);
        return context.ClaimsSoFar[best].Value;
    }

    /// <summary>All values that are probable enough, in their order, each once; where none is, the best one when it comes near.</summary>
    private static ImmutableArray<T> ChooseList<T>(MetadataContext context, ChosenClaims claims, MetadataField field, float least, float leastAlone, Func<Evidence, T> select)
    {
        var best = Strongest(context, claims, field);
        if (best < 0) return [];
        if (claims.ProbabilityOf(best) < least) least = Math.Max(leastAlone, claims.ProbabilityOf(best));
        var values = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < context.ClaimsSoFar.Count; i++)
        {
            if (context.ClaimsSoFar[i].Field != field || claims.ProbabilityOf(i) < least || IsRepeated(context, claims, i, least)) continue;
            claims.Record(i, claims.ProbabilityOf(i), isChosen: true);
            values.Add(select(context.ClaimsSoFar[i]));
        }

        return values.DrainToImmutable();
    }

    private static bool IsRepeated(MetadataContext context, ChosenClaims claims, int claim, float least)
    {
        for (var i = 0; i < claim; i++)
        {
            var other = context.ClaimsSoFar[i];
            if (other.Field == context.ClaimsSoFar[claim].Field && claims.ProbabilityOf(i) >= least && other.Value.Equals(context.ClaimsSoFar[claim].Value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Strongest(MetadataContext context, ChosenClaims claims, MetadataField field)
    {
        var best = -1;
        for (var i = 0; i < context.ClaimsSoFar.Count; i++)
        {
            if (context.ClaimsSoFar[i].Field == field && (best < 0 || claims.ProbabilityOf(i) > claims.ProbabilityOf(best))) best = i;
        }

        return best;
    }

    private static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));

    private static PublicationTime? TimeOf(string? value, MetadataContext context)
    {
        if (value is null || !NewsDateParser.TryFind(value, TextZones.HintsOf(context) with { IsDeclared = true }, out var match)) return null;
        return match.Time with { IsInferred = IsInferred(value, context) };
    }

    private static bool IsInferred(string value, MetadataContext context)
    {
        foreach (var claim in context.ClaimsSoFar)
        {
            if (claim.Value == value && claim.Rule == TextDateCandidates.InferredRule) return true;
        }

        return false;
    }
}
