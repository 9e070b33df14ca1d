using System.Text;

namespace NewsCorpus.Training.Languages;

/// <summary>Writes Serbian Cyrillic in Serbian Latin letters.</summary>
internal static class SerbianLetters
{
    private const string Cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";

    private static readonly string[] s_latin =
        ["a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t", "ć", "u", "f", "h", "c", "č", "dž", "š"];

    public static string ToLatin(string text)
    {
        var latin = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            var index = Cyrillic.IndexOf(char.ToLowerInvariant(unit), StringComparison.Ordinal);
            if (index < 0) latin.Append(unit);
            else if (char.IsUpper(unit)) latin.Append(char.ToUpperInvariant(s_latin[index][0])).Append(s_latin[index].AsSpan(1));
            else latin.Append(s_latin[index]);
        }

        return latin.ToString();
    }
}
