using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// What the address says: the domain, a name made of it, the language of its ending, and a date. A date counts only where it owns the start of
/// a path segment, so that "kernel-2026-1-release" states none.
/// </summary>
internal sealed class AddressExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.PageUrl is not { } url) return;
        if (context.Domain is { } domain)
        {
            context.AddText(MetadataField.Domain, domain, "address-host", null);
            if (!context.IsPlainText)
            {
                context.AddText(MetadataField.Publication, Display(context.Site.Label), "address-host", null);
                context.AddText(MetadataField.Publication, RomanizedNames.Of(context.Site), "address-romanized", null);
            }

            context.AddText(MetadataField.Language, HostNames.LanguageOf(domain), "address-host", null);
        }

        if (context.Origin.Url is { IsAbsoluteUri: true } fetched) context.AddText(MetadataField.Url, fetched.OriginalString, "address-fetched", null);
        if (TryDate(url.AbsolutePath, out var year, out var month, out var day)) AddDay(context, year, month, day);
    }

    private static void AddDay(MetadataContext context, int year, int month, int day)
    {
        var time = new PublicationTime(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified), DatePrecision.Day);
        context.AddDate(MetadataField.Published, new DateMatch(time, 0, 0), "address-date", null);
    }

    private static string? Display(string label) => label.Length < 2 ? null : string.Concat(char.ToUpperInvariant(label[0]).ToString(), label.AsSpan(1));

    /// <summary>"/2021/07/30/", "/2021/jul/30/", "/2021-07-30-slug", "/20210730/", "/20210730-slug".</summary>
    internal static bool TryDate(string path, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0 && slash + 1 < path.Length; slash = path.IndexOf('/', slash + 1))
        {
            var rest = path.AsSpan(slash + 1);
            var digits = 0;
            while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
            if (digits == 8 && TryMake(rest[..4], rest[4..6], rest[6..8], out year, out month, out day) && (rest.Length == 8 || rest[8] is '/' or '-' or '_' or '.')) return true;
            if (digits != 4 || rest.Length < 8 || rest[4] is not ('/' or '-' or '_' or '.')) continue;
            var separator = rest[4];
            var second = rest[5..];
            var middle = second.IndexOf(separator);
            if (middle is < 1 or > 9) continue;
            var third = second[(middle + 1)..];
            var length = 0;
            while (length < third.Length && char.IsAsciiDigit(third[length])) length++;
            if (length is 0 or > 2 || (length < third.Length && char.IsAsciiLetter(third[length]))) continue;
            if (TryMake(rest[..4], second[..middle], third[..length], out year, out month, out day)) return true;
        }

        return false;
    }

    private static bool TryMake(ReadOnlySpan<char> years, ReadOnlySpan<char> months, ReadOnlySpan<char> days, out int year, out int month, out int day)
    {
        (month, day) = (0, 0);
        if (!int.TryParse(years, out year) || !int.TryParse(days, out day) || year is < 1990 or > 2199) return false;
        if (!int.TryParse(months, out month) && !DateVocabulary.TryMonth(months, "en", out month, out _)) return false;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
