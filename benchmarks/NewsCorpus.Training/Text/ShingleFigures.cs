using System.Globalization;
using System.Text;

namespace NewsCorpus.Training.Text;

/// <summary>The metric of bodies: precision, recall and F1 of bags of four words in a row, averaged over documents. Neutral text costs nothing.</summary>
internal sealed class ShingleFigures
{
    private const int Size = 4;
    private double _precision, _recall, _f1;
    private int _documents;

    public void Add(string gold, string neutral, string answer)
    {
        var (wanted, allowed) = (Bag(gold), Bag(neutral));
        int hit = 0, extra = 0;
        foreach (var (shingle, count) in Bag(answer))
        {
            var both = Math.Min(count, wanted.GetValueOrDefault(shingle));
            hit += both;
            extra += Math.Max(0, count - both - allowed.GetValueOrDefault(shingle));
        }

        var missed = wanted.Values.Sum() - hit;
        var precision = hit + extra > 0 ? hit / (double)(hit + extra) : missed == 0 ? 1 : 0;
        var recall = hit + missed > 0 ? hit / (double)(hit + missed) : 1;
        _documents++;
        _precision += precision;
        _recall += recall;
        _f1 += precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"shingle F1 {_f1 / _documents:F4}, precision {_precision / _documents:F4}, recall {_recall / _documents:F4}");

    private static Dictionary<string, int> Bag(string text)
    {
        var words = Words(text);
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count && (i == 0 || i + Size <= words.Count); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Size));
            bag[shingle] = bag.GetValueOrDefault(shingle) + 1;
        }

        return bag;
    }

    /// <summary>Letters and digits in a row in lower case; each character of Han, kana and Hangul is a word.</summary>
    private static List<string> Words(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (rune.Value is 0x200B or 0xAD or 0x200C or 0x2060 or 0xFEFF) continue;
            var isAlone = rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xAC00 and <= 0xD7AF;
            var isWord = rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
            if ((isAlone || !isWord) && word.Length > 0) End();
            if (isAlone) words.Add(rune.ToString());
            else if (isWord) word.Append(Rune.ToLowerInvariant(rune));
        }

        if (word.Length > 0) End();
        return words;

        void End()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
