using System.Collections.Immutable;
using NewsCorpus.Metadata.Dates;

namespace NewsCorpus.Metadata;

/// <summary>
/// Chooses among the claims about a text without markup. They are few and come from rules of known strength, so the strongest claim of a field
/// wins, the first among equals; authors and keywords are taken together from the strongest rule. Stateless and thread-safe.
/// </summary>
internal static class TextEvidenceResolver
{
    /// <summary>Chooses one value a field.</summary>
    public static ArticleMetadata Resolve(MetadataContext context)
    {
        var claims = context.Evidence.Select(e => e with { Weight = 1 / (1 + MathF.Exp(-e.Weight)) }).ToArray();
        var published = TimeOf(Choose(claims, MetadataField.Published), context);
        return new ArticleMetadata
        {
            Headline = Choose(claims, MetadataField.Headline),
            Standfirst = Choose(claims, MetadataField.Standfirst),
            Kicker = Choose(claims, MetadataField.Kicker),
            Byline = Choose(claims, MetadataField.Byline),
            Dateline = Choose(claims, MetadataField.Dateline),
            Publication = Choose(claims, MetadataField.Publication),
            Domain = Choose(claims, MetadataField.Domain),
            Section = Choose(claims, MetadataField.Section),
            Url = Choose(claims, MetadataField.Url) ?? context.Origin.Url?.OriginalString,
            Published = published,
            Modified = TimeOf(Choose(claims, MetadataField.Modified), context),
            Authors = [.. ChooseList(claims, MetadataField.Author).Select(name => new Author(name))],
            Keywords = ChooseList(claims, MetadataField.Keyword),
            Evidence = [.. claims.OrderBy(c => c.Field).ThenByDescending(c => c.Weight)],
        };
    }

    private static string? Choose(Evidence[] claims, MetadataField field)
    {
        var best = Strongest(claims, field);
        if (best < 0) return null;
        claims[best] = claims[best] with { IsChosen = true };
        return claims[best].Value;
    }

    /// <summary>All values of the strongest rule, in their order, each once.</summary>
    private static ImmutableArray<string> ChooseList(Evidence[] claims, MetadataField field)
    {
        var best = Strongest(claims, field);
        if (best < 0) return [];
        var values = ImmutableArray.CreateBuilder<string>();
        var rule = claims[best].Rule;
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Field != field || claims[i].Rule != rule || values.Contains(claims[i].Value, StringComparer.OrdinalIgnoreCase)) continue;
            claims[i] = claims[i] with { IsChosen = true };
            values.Add(claims[i].Value);
        }

        return values.ToImmutable();
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

    private static PublicationTime? TimeOf(string? value, MetadataContext context)
    {
        if (value is null || !NewsDateParser.TryParse(value, TextZones.HintsOf(context), out var time)) return null;
        var isInferred = context.Evidence.Any(e => e.Value == value && e.Rule == TextDateExtractor.InferredRule);
        return time is null ? null : time with { IsInferred = isInferred };
    }
}
