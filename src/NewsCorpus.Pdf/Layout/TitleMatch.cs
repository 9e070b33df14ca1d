namespace NewsCorpus.Pdf.Layout;

/// <summary>Compares a title that a document declares with a line that may be it.</summary>
internal static class TitleMatch
{
    /// <summary>The share of letter pairs that two texts have in common (Dice), in [0, 1]; white space, case and punctuation do not count.</summary>
    public static float Similarity(string first, string second)
    {
        var (a, b) = (Pairs(first), Pairs(second));
        if (a.Count == 0 || b.Count == 0) return 0;
        int common = 0, total = 0;
        foreach (var (pair, count) in a)
        {
            total += count;
            common += Math.Min(count, b.GetValueOrDefault(pair));
        }

        foreach (var (_, count) in b) total += count;
        return 2f * common / total;
    }

    /// <summary>The number of words; a script without spaces counts one for two letters.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0, unspaced = 0;
        var isInside = false;
        foreach (var unit in text)
        {
            if (ScriptClasses.IsUnspaced(unit)) unspaced++;
            else if (char.IsLetterOrDigit(unit) && !isInside) words++;
            isInside = !char.IsWhiteSpace(unit) && !ScriptClasses.IsUnspaced(unit);
        }

        return words + (unspaced / 2);
    }

    private static Dictionary<int, int> Pairs(string text)
    {
        var pairs = new Dictionary<int, int>();
        var last = '\0';
        foreach (var unit in text)
        {
            if (!char.IsLetterOrDigit(unit)) continue;
            var lower = char.ToLowerInvariant(unit);
            if (last != '\0')
            {
                var pair = (last << 16) | lower;
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            }

            last = lower;
        }

        return pairs;
    }
}
