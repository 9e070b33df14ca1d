using System.Text;
using NewsCorpus.Decoding;
using NewsCorpus.Training.Languages;

namespace NewsCorpus.Training.Decoding;

/// <summary>Draws texts in the character sets in which their languages were written, with all sets that decode them to the same text.</summary>
internal sealed class CharsetSampler
{
    // What rarely comes on the web gets less: DOS and Macintosh sets.
    private const double RareWeight = 0.5;
    private const int MaxSentences = 6;

    private static readonly string[] s_table =
    [
        "windows-1252 de fr es pt it nl sv da nb nn fi is ca eu gl ga af en sq fo oc br",
        "iso-8859-15 fr de fi es it pt et nl",
        "mac-roman fr de es it pt sv",
        "cp850 fr de es it pt da",
        "cp437 de fr es it sv",
        "windows-1250 pl cs hu hr sk sl ro sq bs sr hsb",
        "iso-8859-2 pl cs hu hr sk sl ro bs",
        "cp852 pl cs hu hr",
        "iso-8859-3 eo mt",
        "windows-1257 lt lv et",
        "iso-8859-4 et lv lt",
        "windows-1254 tr az",
        "windows-1251 ru uk bg mk sr be",
        "koi8-r ru",
        "koi8-u uk",
        "iso-8859-5 ru bg mk sr be",
        "cp866 ru",
        "ibm855 ru bg sr",
        "mac-cyrillic ru bg uk",
        "windows-1253 el",
        "iso-8859-7 el",
        "windows-1255 he",
        "windows-1256 ar fa ur",
        "iso-8859-6 ar",
        "windows-1258 vi",
        "windows-874 th",
        "gb18030 zh",
        "big5 zh yue",
        "euc-jp ja",
        "shift-jis ja",
        "euc-kr ko",
    ];

    private readonly Random _random;
    private readonly List<(int Class, string[] Texts)> _pairs = [];
    private readonly double[] _cumulative;
    private readonly Encoding[] _encodings;

    public CharsetSampler(IEnumerable<LanguageExample> examples, int seed)
    {
        _random = new Random(seed);
        var byLanguage = examples.Where(e => e.Source is not ("leipzig-word" or "leipzig-pair" or "cldr-names"))
            .GroupBy(e => e.Language, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        Labels = [.. s_table.Select(line => line.Split(' ')[0])];
        _encodings = [.. Labels.Select(CharsetNames.EncodingOf)];
        var total = 0.0;
        var cumulative = new List<double>();
        for (var i = 0; i < s_table.Length; i++)
        {
            foreach (var language in s_table[i].Split(' ').AsSpan(1))
            {
                var texts = byLanguage[language].Select(e => Prepare(e.Text, Labels[i])).Where(t => Encode(t, i) is not null).ToArray();
                if (texts.Length < 20) continue;
                _pairs.Add((i, texts));
                cumulative.Add(total += Labels[i].StartsWith("cp", StringComparison.Ordinal) || Labels[i].StartsWith("mac", StringComparison.Ordinal) ? RareWeight : 1);
            }
        }

        _cumulative = [.. cumulative];
    }

    public string[] Labels { get; }

    /// <summary>Draws bytes and marks the classes that decode them to the same text.</summary>
    public byte[] Next(Span<bool> right)
    {
        while (true)
        {
            var found = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
            var (index, texts) = _pairs[Math.Min(found < 0 ? ~found : found, _pairs.Count - 1)];
            var text = Draw(texts);
            if (Encode(text, index) is not { } bytes) continue;
            for (var i = 0; i < right.Length; i++) right[i] = i == index || _encodings[i].GetString(bytes) == text;
            return bytes;
        }
    }

    private string Draw(string[] texts)
    {
        var text = texts[_random.Next(texts.Length)];
        if (_random.NextDouble() < 0.25)
        {
            var words = text.Split(' ');
            var count = Math.Min(words.Length, 2 + _random.Next(7));
            return string.Join(' ', words, _random.Next(words.Length - count + 1), count);
        }

        for (var more = _random.Next(MaxSentences); more > 0; more--) text += " " + texts[_random.Next(texts.Length)];
        return _random.NextDouble() < 0.05 ? text.ToUpperInvariant() : text;
    }

    /// <summary>The bytes of a text that holds a letter beyond ASCII and can be written in the set; null otherwise.</summary>
    private byte[]? Encode(string text, int index)
    {
        if (Ascii.IsValid(text)) return null;
        var bytes = _encodings[index].GetBytes(text);
        return _encodings[index].GetString(bytes) == text ? bytes : null;
    }

    private static string Prepare(string text, string charset)
    {
        if (charset == "windows-1258") return SplitTones(text);
        return charset.StartsWith("windows", StringComparison.Ordinal) || charset is "mac-roman" or "mac-cyrillic" or "gb18030" or "big5" or "euc-jp" or "shift-jis" or "euc-kr" ? text
            : text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('–', '-').Replace('—', '-').Replace("…", "...", StringComparison.Ordinal);
    }

    /// <summary>The Vietnamese set writes tones after their letters, and the other marks with them.</summary>
    private static string SplitTones(string text)
    {
        var split = new StringBuilder(text.Length * 2);
        foreach (var unit in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsSurrogate(unit)) continue;
            var parts = unit.ToString().Normalize(NormalizationForm.FormD);
            var tones = string.Concat(parts.Where(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'));
            if (tones.Length == 0 || !char.IsLetter(unit)) split.Append(unit);
            else split.Append(string.Concat(parts.Where(p => !tones.Contains(p, StringComparison.Ordinal))).Normalize(NormalizationForm.FormC)).Append(tones);
        }

        return split.ToString();
    }
}
