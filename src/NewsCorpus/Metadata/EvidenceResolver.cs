using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Metadata;

/// <summary>
/// Chooses one value a field from the claims, by weights that were fitted jointly, and marks every claim with the probability of its value.
/// Stateless and thread-safe.
/// </summary>
internal static class EvidenceResolver
{
    public static ArticleMetadata Resolve(MetadataContext context) => context.IsPlainText ? TextEvidenceResolver.Resolve(context) : ResolvePage(context);

    private static ArticleMetadata ResolvePage(MetadataContext context)
    {
        using var notes = new CandidateNotes();
        context.Notes = notes;
        var chosen = new ChosenClaims(context.ClaimsSoFar);
        var (headline, alternative) = HeadlineChoice.Choose(context, chosen);
        var published = DateChoice.ChoosePublished(context, chosen);
        var ranked = new RankedChoice(context, chosen);
        var modified = DateChoice.ChooseModified(context, chosen, published);
        var publication = PublicationChoice.Choose(context, chosen, headline);
        var authors = AuthorChoice.Choose(context, chosen);
        var url = ranked.Choose(MetadataField.Url);
        Conflicts.ReportUrl(context, url);
        return new ArticleMetadata
        {
            Headline = headline,
            AlternativeHeadline = alternative,
            Standfirst = ranked.Choose(MetadataField.Standfirst, other: headline),
            Kicker = ranked.Choose(MetadataField.Kicker),
            Dateline = ranked.Choose(MetadataField.Dateline),
            Byline = ranked.Choose(MetadataField.Byline),
            Authors = authors,
            Publication = publication,
            Domain = ranked.Choose(MetadataField.Domain),
            Syndicator = ranked.Choose(MetadataField.Syndicator) ?? AuthorChoice.AgencyAmong(authors),
            Published = published,
            Modified = modified,
            Section = ranked.Choose(MetadataField.Section),
            Keywords = KeywordChoice.Choose(context, chosen),
            DeclaredLanguage = LanguageTag.Clean(ranked.Choose(MetadataField.Language)),
            Url = url,
            License = ranked.Choose(MetadataField.License),
            Image = ImageChoice.Choose(context, ranked),
            IsAccessibleForFree = bool.TryParse(ranked.Choose(MetadataField.FreeAccess), out var isFree) ? isFree : null,
            Evidence = chosen.ToEvidence(),
            Diagnostics = [.. context.Diagnostics],
        };
    }
}
