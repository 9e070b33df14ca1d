using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;
using NewsCorpus.Languages;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata;

/// <summary>Makes claims of each kind in the form in which the record would carry them, within limits that no page can exceed.</summary>
internal static class Claims
{
    private const int MaxClaims = 400;
    private const int MaxTitleLength = 400;

    /// <summary>Claims a text value. The weight counts only while no page has fitted one for the rule.</summary>
    public static void AddText(this MetadataContext context, MetadataField field, string? value, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None, float weight = 0)
    {
        if (string.IsNullOrWhiteSpace(value) || context.ClaimsSoFar.Count >= MaxClaims) return;
        context.AddOwned(new Evidence(field, value.Trim(), rule, weight, span) { Cues = cues });
    }

    /// <summary>Claims a declared value, of which a description may hold markup.</summary>
    public static void AddDeclaredText(this MetadataContext context, MetadataField field, string value, string rule, SourceSpan? span) =>
        context.AddText(field, field == MetadataField.Standfirst ? DescribedText.Read(value) : value, rule, span);

    /// <summary>Claims a headline, and the same without the name of the site where it holds one.</summary>
    public static void AddTitle(this MetadataContext context, string? value, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None)
    {
        if (value is null) return;
        var title = TitleCutter.TrimDangling(Spaces.Fold(value));
        if (title.Length is < 2 or > MaxTitleLength) return;
        var cut = TitleCutter.Cut(title, context.Site, context.PrintedHeadline);
        context.AddText(MetadataField.Headline, cut, rule, span, cut.Length < title.Length ? cues | EvidenceCues.Cut : cues);
        if (cut.Length < title.Length) context.AddText(MetadataField.Headline, title, rule + "-uncut", span, cues);
    }

    /// <summary>Claims the date that a declared value states.</summary>
    public static void AddDate(this MetadataContext context, MetadataField field, string value, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None)
    {
        if (NewsDateParser.TryFind(value, context.DateHints with { IsDeclared = true }, out var match)) context.AddDate(field, match, rule, span, cues);
        else if (DateGuard.IsNonsense(value)) context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.StructuredDataMalformed, $"The declared date \"{Short(value)}\" does not exist; it was ignored.", span));
    }

    /// <summary>Claims the date of a claim that an extension makes, whose weight counts.</summary>
    public static void AddDate(this MetadataContext context, Evidence evidence)
    {
        if (NewsDateParser.TryFind(evidence.Value, context.DateHints with { IsDeclared = true }, out var match)) context.AddDate(evidence.Field, match, evidence.Rule, evidence.Span, weight: evidence.Weight);
        else context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.StructuredDataMalformed, $"The date \"{Short(evidence.Value)}\" of {evidence.Rule} cannot be read; it was ignored.", evidence.Span));
    }

    /// <summary>Claims a date that was found. The weight counts only while no page has fitted one for the rule.</summary>
    public static void AddDate(this MetadataContext context, MetadataField field, in DateMatch match, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None, float weight = 0)
    {
        if (context.ClaimsSoFar.Count >= MaxClaims) return;
        if (DateGuard.IsAfterFetch(match.Time, context))
        {
            // A page states one day in many places, and the day is what the reader of a record has to know.
            if (context.RefusedDays.Add(match.Time.Day)) context.Diagnostics.Add(new Diagnostic(DiagnosticCodes.DateInFuture, $"The date {match.Time} of {rule} lies after the time of fetching; it was refused.", span));
            return;
        }

        if (match.OtherReading is not null) cues |= EvidenceCues.Ambiguous;
        if (match.IsRelative || match.Time.IsInferred) cues |= EvidenceCues.Inferred;
        context.AddOwned(new Evidence(field, match.Time.ToString(), rule, weight, span) { Cues = cues, Time = match.Time });
    }

    /// <summary>Claims the names in a credit line.</summary>
    /// <returns>The number of names.</returns>
    public static int AddNames(this MetadataContext context, ReadOnlySpan<char> line, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None, int earlier = 0)
    {
        var authors = context.Names;
        authors.Clear();
        BylineParser.Parse(line, authors, takesHandles: rule is not ("bare-name" or "distant-name" or "name-with-date"));
        // Scripts without capitals do not tell a name from a label: "입력 2024.03.14 09:10 | 수정 2024.03.14 11:20".
        if (rule == "name-with-date") authors.RemoveAll(static author => IsDateLabel(author.Name));
        return AddAuthors(context, authors, rule, span, cues, earlier);
    }

    /// <summary>Claims the names of the line that was read last for another rule, too, which reads handles alike.</summary>
    /// <returns>The number of names.</returns>
    public static int AddSameNames(this MetadataContext context, string rule, SourceSpan? span, EvidenceCues cues) => AddAuthors(context, context.Names, rule, span, cues, earlier: 0);

    /// <summary>Claims the names in a declared value or in the text of a link to an author.</summary>
    /// <returns>The number of names.</returns>
    public static int AddDeclaredNames(this MetadataContext context, ReadOnlySpan<char> value, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None, int earlier = 0)
    {
        var authors = context.Names;
        authors.Clear();
        BylineParser.ParseDeclared(InvertedName.Turn(value), authors);
        if (BylinePiece.OpensWith(value, BylineWordKinds.Helper)) cues |= EvidenceCues.Helper;
        return AddAuthors(context, authors, rule, span, cues, earlier);
    }

    /// <summary>Claims names; the first one is marked where the same list gave none <paramref name="earlier"/>.</summary>
    private static int AddAuthors(MetadataContext context, List<Author> authors, string rule, SourceSpan? span, EvidenceCues cues, int earlier)
    {
        if (context.ClaimsSoFar.Count >= MaxClaims) return 0;
        foreach (var author in authors)
        {
            var kind = author.Kind == AuthorKind.Person ? EvidenceCues.None : EvidenceCues.Organization;
            context.AddOwned(new Evidence(MetadataField.Author, author.Name, rule, 0, span) { Cues = cues | kind | (earlier++ == 0 ? EvidenceCues.First : EvidenceCues.None) });
        }

        return authors.Count;
    }

    private static bool IsDateLabel(string name) =>
        (TextCueLexicon.Default.MatchStart(name, LanguageGuess.Undetermined).Whole & (TextCueRoles.Published | TextCueRoles.Updated)) != TextCueRoles.None;

    private static string Short(string value) => value.Length <= 40 ? value : value[..40];
}
