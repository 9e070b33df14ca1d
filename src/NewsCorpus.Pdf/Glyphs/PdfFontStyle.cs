namespace NewsCorpus.Pdf.Glyphs;

/// <summary>What the layout needs to know of a font.</summary>
/// <param name="Family">Its name without subset tag and style; empty when it has none (Type 3).</param>
/// <param name="IsBold">Whether its name or weight says bold.</param>
/// <param name="IsItalic">Whether its name or angle says italic.</param>
internal sealed record PdfFontStyle(string Family, bool IsBold, bool IsItalic)
{
    private const int SubsetTagLength = 7;

    private static readonly string[] s_boldWords = ["bold", "black", "heavy", "-bd", "demi"];
    private static readonly string[] s_italicWords = ["italic", "oblique", "-it"];

    /// <summary>A font of which nothing is known.</summary>
    public static PdfFontStyle Unknown { get; } = new("", false, false);

    /// <summary>Reads the style out of a font's name, such as "ABCDEF+NotoSerif-BoldItalic".</summary>
    /// <param name="name">The name, or null.</param>
    public static PdfFontStyle FromName(string? name)
    {
        if (string.IsNullOrEmpty(name)) return Unknown;
        if (name.Length > SubsetTagLength && name[SubsetTagLength - 1] == '+') name = name[SubsetTagLength..];
        var end = name.AsSpan().IndexOfAny(',', '-');
        return new PdfFontStyle(end > 0 ? name[..end] : name, ContainsAny(name, s_boldWords), ContainsAny(name, s_italicWords));
    }

    private static bool ContainsAny(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
