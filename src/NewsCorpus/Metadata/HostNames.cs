using System.Collections.Frozen;

namespace NewsCorpus.Metadata;

/// <summary>Reads host names. Which endings sites are registered under is general knowledge of naming, so a short list does.</summary>
internal static class HostNames
{
    /// <summary>Second labels under which countries register sites: "co.uk", "com.au".</summary>
    private static readonly FrozenSet<string> s_secondLevel = FrozenSet.Create(
        StringComparer.Ordinal, "co", "com", "net", "org", "gov", "gob", "gouv", "govt", "edu", "ac", "ne", "or", "go", "in", "info", "news", "blog", "blogspot", "wordpress", "typepad", "tumblr", "medium", "substack", "github", "nic", "web", "press", "media", "asso", "gen", "ltd", "plc", "me", "id", "my", "sch");

    /// <summary>The host of an address without "www." and the like; null where it has none that can be registered.</summary>
    public static string? DomainOf(Uri? url)
    {
        if (url is null || url.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6)) return null;
        if (AsciiHostOf(url) is not { } host) return null;
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile.", "www2.", "www1."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.')) return host[prefix.Length..];
        }

        return host;
    }

    /// <summary>The host as it is registered. Addresses hold characters that host names must not, a replacement character for one, and only converting them tells.</summary>
    private static string? AsciiHostOf(Uri url)
    {
        try
        {
            return url.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>The label that names the site: "lakepost" of "sport.lakepost.co.uk".</summary>
    public static string LabelOf(string host)
    {
        var end = host.LastIndexOf('.');
        if (end < 0) return host;
        var start = host.AsSpan(0, end).LastIndexOf('.') + 1;
        if (start > 0 && s_secondLevel.Contains(host[start..end]))
        {
            end = start - 1;
            start = host.AsSpan(0, end).LastIndexOf('.') + 1;
        }

        return host[start..end];
    }

    /// <summary>The language that a country's ending suggests, where nearly all of its sites share one; null elsewhere.</summary>
    public static string? LanguageOf(string host) => host[(host.LastIndexOf('.') + 1)..] switch
    {
        "de" or "at" => "de",
        "fr" => "fr",
        "it" => "it",
        "es" or "mx" or "ar" or "cl" or "pe" => "es",
        "pt" or "br" => "pt",
        "nl" => "nl",
        "pl" => "pl",
        "se" => "sv",
        "no" => "no",
        "dk" => "da",
        "fi" => "fi",
        "cz" => "cs",
        "sk" => "sk",
        "hu" => "hu",
        "ro" => "ro",
        "gr" => "el",
        "tr" => "tr",
        "ru" or "su" or "by" => "ru",
        "ua" => "uk",
        "bg" => "bg",
        "hr" => "hr",
        "rs" => "sr",
        "si" => "sl",
        "jp" => "ja",
        "cn" or "tw" or "hk" => "zh",
        "kr" => "ko",
        "vn" => "vi",
        "th" => "th",
        "id" => "id",
        "ir" => "fa",
        "il" => "he",
        "is" => "is",
        "lt" => "lt",
        "lv" => "lv",
        "ee" => "et",
        "uk" or "us" or "au" or "nz" or "ie" => "en",
        _ => null,
    };

    /// <summary>The numeric order of dates that the ending of a host suggests for English, which is written in two of them.</summary>
    public static bool IsDayFirstEnglish(string host) => host[(host.LastIndexOf('.') + 1)..] is "uk" or "au" or "nz" or "ie" or "in" or "za" or "eu" or "de" or "ch" or "at" or "sg" or "hk" or "ng" or "ke" or "pk" or "lk";
}
