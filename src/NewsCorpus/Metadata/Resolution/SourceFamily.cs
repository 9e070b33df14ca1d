using System.Numerics;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Tells the family of a rule by the opening of its name.</summary>
internal static class SourceFamily
{
    public static SourceFamilies Of(string rule)
    {
        if (rule.StartsWith("json-ld", StringComparison.Ordinal)) return SourceFamilies.JsonLd;
        // Accounts repeat the host or the name; as agreement they would count what a page's own registrations have in common.
        if (rule == "account-name") return SourceFamilies.None;
        if (rule is "title-element" or "title-element-uncut" or "title-last-part") return SourceFamilies.Title;
        if (rule.StartsWith("address", StringComparison.Ordinal)) return SourceFamilies.Address;
        if (rule.StartsWith("microdata", StringComparison.Ordinal) || rule.StartsWith("itemprop", StringComparison.Ordinal) || rule.StartsWith("rdfa", StringComparison.Ordinal)) return SourceFamilies.Inline;
        foreach (var prefix in (ReadOnlySpan<string>)["og-", "meta-", "twitter-", "dc-", "parsely", "sailthru", "news-keywords", "article-tag", "application-", "document-"])
        {
            if (rule.StartsWith(prefix, StringComparison.Ordinal)) return SourceFamilies.Meta;
        }

        return SourceFamilies.Visible;
    }

    public static int Count(SourceFamilies families) => BitOperations.PopCount((uint)families);

    /// <summary>The feature that names how many families agree.</summary>
    public static string Feature(SourceFamilies families) => Count(families) switch { <= 1 => "#one-family", 2 => "#two-families", 3 => "#three-families", _ => "#many-families" };
}
