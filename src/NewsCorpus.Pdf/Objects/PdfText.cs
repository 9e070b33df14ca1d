using System.Text;

namespace NewsCorpus.Pdf.Objects;

/// <summary>Decodes the strings of dictionaries that are meant for people.</summary>
internal static class PdfText
{
    /// <summary>UTF-16 and UTF-8 with their marks; otherwise PDFDocEncoding, of which Windows-1252 differs in signs nobody writes.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF) return Clean(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2));
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE) return Clean(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2));
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF) return Clean(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
        var text = new StringBuilder(bytes.Length);
        foreach (var unit in bytes) text.Append(unit < 32 ? (char)unit : Fonts.SimpleEncodings.Windows[unit]);
        return Clean(text.ToString());
    }

    /// <summary>Takes out controls and the language marks that UTF-16 strings may hold.</summary>
    private static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is '\r' or '\n' or '\t') kept.Append(' ');
            else if (unit >= ' ') kept.Append(unit);
        }

        return kept.ToString();
    }
}
