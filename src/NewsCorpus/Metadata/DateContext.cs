using NewsCorpus.Blocks;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata;

/// <summary>What the page tells about how its dates are written.</summary>
internal static class DateContext
{
    /// <summary>The hints: language and region from the page's marks, the time of fetching from its origin or its headers.</summary>
    public static DateHints HintsFor(MetadataContext context)
    {
        var language = context.Language.Confidence >= 0.5f && context.Language.Language != Languages.LanguageGuess.Undetermined ? context.Language.Language : null;
        var marked = (context.Declared(DeclarationKind.Language, "lang") ?? context.Declared(DeclarationKind.Meta, "og:locale"))?.Replace('_', '-');
        var locale = context.Declared(DeclarationKind.Meta, "og:locale")?.Replace('_', '-');
        if (marked is { Length: 2 } && locale is { Length: > 3 } && locale.StartsWith(marked, StringComparison.OrdinalIgnoreCase)) marked = locale;
        // The text knows its language better than a template does; the mark adds the region.
        if (language is null || (marked is not null && marked.StartsWith(language, StringComparison.OrdinalIgnoreCase))) language = marked ?? language;
        return new DateHints
        {
            Language = language,
            Order = OrderFor(context, language),
            FetchedAt = context.FetchedAt,
            Latest = context.LatestDay,
        };
    }

    private static DateOrder OrderFor(MetadataContext context, string? language)
    {
        if (context.Content.Format == Sources.SourceFormat.Html && NumericDateOrder.Find(context) is not DateOrder.Unknown and var agreed) return agreed;
        if (language is null) return DateOrder.Unknown;
        // English is written in two orders: only a region or the ending of the host tells which.
        var isBareEnglish = language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.Equals("en-US", StringComparison.OrdinalIgnoreCase);
        return isBareEnglish && context.Domain is { } domain && HostNames.IsDayFirstEnglish(domain) ? DateOrder.DayFirst : DateOrder.Unknown;
    }
}
