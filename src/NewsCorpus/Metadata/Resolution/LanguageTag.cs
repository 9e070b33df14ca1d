namespace NewsCorpus.Metadata.Resolution;

/// <summary>Brings declared languages into the form of BCP 47.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 20;

    /// <summary>The tag with hyphens; null when the declared value is no tag.</summary>
    public static string? Clean(string? declared)
    {
        if (declared is null) return null;
        var tag = declared.AsSpan().Trim();
        if (tag.IndexOfAny(',', ';', ' ') is >= 0 and var end) tag = tag[..end];
        if (tag.Length is < 2 or > MaxLength) return null;
        foreach (var unit in tag)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_')) return null;
        }

        return tag.ToString().Replace('_', '-');
    }
}
