using System.Globalization;
using System.Text;

namespace NewsCorpus.Quality.Text;

/// <summary>When two values of a metadata field count as the same.</summary>
internal static class FieldText
{
    private static readonly string[] s_bylineCues = ["by", "von", "par", "por", "di", "af", "av", "door"];

    private static readonly string[] s_topLevelDomains =
        [".com", ".org", ".net", ".co.uk", ".de", ".fr", ".it", ".es", ".ch", ".at", ".nl", ".se", ".no", ".dk", ".pl", ".jp", ".news", ".info"];

    /// <summary>White space, quotes, dashes and case folded: for titles, names and tags.</summary>
    public static string Fold(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in text ?? "")
        {
            switch (c)
            {
                case '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '＂': plain.Append('"'); break;
                case '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´': plain.Append('\''); break;
                case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−': plain.Append('-'); break;
                case '…': plain.Append("..."); break;
                case '\u00A0': plain.Append(' '); break;
                case '\u200B' or '\uFEFF' or '\u00AD': break;
                default: plain.Append(c); break;
            }
        }

        return CaseFolding.Fold(UnicodeText.Squeeze(UnicodeText.Compatible(plain.ToString())));
    }

    /// <summary>A person's name without a leading "by", full stops and commas.</summary>
    public static string PersonKey(string name)
    {
        var folded = Fold(name);
        foreach (var cue in s_bylineCues)
        {
            if (folded.Length <= cue.Length + 1 || !folded.StartsWith(cue, StringComparison.Ordinal) || folded[cue.Length] != ' ') continue;
            folded = folded[(cue.Length + 1)..];
            break;
        }

        return UnicodeText.Squeeze(folded.Replace('.', ' ').Replace(',', ' '));
    }

    /// <summary>A publication's name, or its host, without scheme, "www.", common top-level domains, "the", punctuation and case.</summary>
    public static string PublisherKey(string? name)
    {
        var key = Fold(name);
        key = WithoutPrefix(key, key.StartsWith("https", StringComparison.Ordinal) ? "https://" : "http://");
        key = WithoutPrefix(key, "www.");
        var bare = key.EndsWith('/') ? key[..^1] : key;
        foreach (var domain in s_topLevelDomains)
        {
            if (!bare.EndsWith(domain, StringComparison.Ordinal)) continue;
            key = bare[..^domain.Length];
            break;
        }

        key = WithoutPrefix(key, "the ");
        var letters = new StringBuilder(key.Length);
        foreach (var rune in key.EnumerateRunes())
        {
            if (rune.Value != '_' && UnicodeText.IsWord(rune)) letters.Append(rune);
        }

        return letters.ToString();
    }

    /// <summary>The day that an ISO 8601 date opens with, as yyyy-MM-dd; null where there is none.</summary>
    public static string? Day(string? text)
    {
        var rest = (text ?? "").AsSpan().TrimStart();
        if (TakeNumber(ref rest, 4, 4) is not { } year || !TakeHyphen(ref rest)) return null;
        if (TakeNumber(ref rest, 1, 2) is not { } month || !TakeHyphen(ref rest)) return null;
        return TakeNumber(ref rest, 1, 2) is { } day ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") : null;
    }

    private static int? TakeNumber(ref ReadOnlySpan<char> text, int fewest, int most)
    {
        var length = 0;
        while (length < most && length < text.Length && char.IsAsciiDigit(text[length])) length++;
        if (length < fewest) return null;
        var number = int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[length..];
        return number;
    }

    private static bool TakeHyphen(ref ReadOnlySpan<char> text)
    {
        if (text is not ['-', ..]) return false;
        text = text[1..];
        return true;
    }

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;
}
