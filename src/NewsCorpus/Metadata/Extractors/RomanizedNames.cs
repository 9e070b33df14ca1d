namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Names in Latin letters of papers that print theirs in others. Japanese and Korean papers are known abroad by the name in their host and the
/// word for their kind, which the printed name ends in: 湖畔新聞 under "kohan.co.jp" is the Kohan Shimbun.
/// </summary>
internal static class RomanizedNames
{
    private static readonly (string Printed, string Latin)[] s_kinds = [("新聞", "Shimbun"), ("日報", "Nippo"), ("신문", "Shinmun"), ("일보", "Ilbo")];

    /// <summary>The name; null when the site prints no such name, or its host holds the word already.</summary>
    public static string? Of(SiteNames site)
    {
        var label = site.Label.EndsWith("-np", StringComparison.Ordinal) ? site.Label[..^3] : site.Label;
        if (label.Length < 3) return null;
        foreach (var (printed, latin) in s_kinds)
        {
            if (site.Holds(printed)) return label.Contains(latin, StringComparison.OrdinalIgnoreCase) ? null : $"{char.ToUpperInvariant(label[0])}{label.AsSpan(1)} {latin}";
        }

        return null;
    }
}
