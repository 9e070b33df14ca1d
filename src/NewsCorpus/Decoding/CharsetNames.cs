using System.Text;

namespace NewsCorpus.Decoding;

/// <summary>Finds the character set that a label means, as the Encoding Standard defines labels, with a few that old pages use beside it.</summary>
internal static partial class CharsetNames
{
    private const int MaxLabelLength = 40;
    private static readonly Dictionary<string, string> s_labels = ReadLabels();
    private static readonly Dictionary<string, int> s_codePages = ReadCodePages();

    /// <summary>The name of the character set that a label means, or null when it means none.</summary>
    public static string? Find(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\r\n\f\"'");
        if (label.Length is 0 or > MaxLabelLength) return null;
        return s_labels.GetValueOrDefault(label.ToString().ToLowerInvariant());
    }

    /// <summary>A decoder that replaces invalid bytes with U+FFFD.</summary>
    /// <param name="name">A name that <see cref="Find"/> gives.</param>
    public static Encoding EncodingOf(string name) => name switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        "utf-32le" => Encoding.UTF32,
        "utf-32be" => s_bigEndianUtf32,
        _ => GetCodePage(s_codePages[name]),
    };

    private static readonly UTF32Encoding s_bigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    // The provider is asked directly: registering it would change what Encoding.GetEncoding means for the whole process.
    private static Encoding GetCodePage(int codePage)
    {
        var found = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        return found ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
    }

    private static Dictionary<string, string> ReadLabels()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Table)
        {
            var words = line.Split(' ');
            labels[words[0]] = words[0];
            foreach (var label in words.AsSpan(2)) labels[label] = words[0];
        }

        return labels;
    }

    private static Dictionary<string, int> ReadCodePages()
    {
        var codePages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Table)
        {
            var words = line.Split(' ');
            codePages[words[0]] = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return codePages;
    }
}
