using System.Numerics;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Tells the family of a rule by the opening of its name.</summary>
internal static class SourceFamily
{
    public static SourceFamilies Of(string rule) => rule switch
    {
        ['j', ..] when Opens(rule, "json-ld") => SourceFamilies.JsonLd,
        // Accounts repeat the host or the name; as agreement they would count what a page's own registrations have in common.
        ['a', ..] when rule == "account-name" => SourceFamilies.None,
        ['a', ..] when Opens(rule, "address") => SourceFamilies.Address,
        ['a', ..] when Opens(rule, "article-tag") || Opens(rule, "application-") => SourceFamilies.Meta,
        ['d', ..] when Opens(rule, "dc-") || Opens(rule, "document-") => SourceFamilies.Meta,
        ['i', ..] when Opens(rule, "itemprop") => SourceFamilies.Inline,
        ['m', ..] when Opens(rule, "meta-") => SourceFamilies.Meta,
        ['m', ..] when Opens(rule, "microdata") => SourceFamilies.Inline,
        ['n', ..] when Opens(rule, "news-keywords") => SourceFamilies.Meta,
        ['o', ..] when Opens(rule, "og-") => SourceFamilies.Meta,
        ['p', ..] when Opens(rule, "parsely") => SourceFamilies.Meta,
        ['r', ..] when Opens(rule, "rdfa") => SourceFamilies.Inline,
        ['s', ..] when Opens(rule, "sailthru") => SourceFamilies.Meta,
        ['t', ..] when Opens(rule, "twitter-") => SourceFamilies.Meta,
        ['t', ..] when rule is "title-element" or "title-element-uncut" or "title-last-part" => SourceFamilies.Title,
        _ => SourceFamilies.Visible,
    };

    /// <summary>The feature that names how many families agree.</summary>
    public static string Feature(SourceFamilies families) => BitOperations.PopCount((uint)families) switch { <= 1 => "#one-family", 2 => "#two-families", 3 => "#three-families", _ => "#many-families" };

    private static bool Opens(string rule, string opening) => rule.StartsWith(opening, StringComparison.Ordinal);
}
