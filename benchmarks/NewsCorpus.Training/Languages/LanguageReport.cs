using System.Globalization;

namespace NewsCorpus.Training.Languages;

/// <summary>Macro accuracy by source and kind over the rows of the sample that were not fitted on.</summary>
internal static class LanguageReport
{
    public static void Print(TextWriter output, string root, int heldOutPercent, Func<string, string> identify)
    {
        var leipzig = new HashSet<string>(StringComparer.Ordinal);
        var cells = new SortedDictionary<string, Dictionary<string, (int Right, int All)>>(StringComparer.Ordinal);
        var perLanguage = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        // All rows that were not fitted on, and not only the sample's: with a fifth held out they are four times as many.
        var rows = LanguageCorpus.Rows(Path.Combine(root, "lang", heldOutPercent == 0 ? "sample.jsonl" : "all.jsonl")).ToList();
        foreach (var row in rows.Where(r => r.Source == "leipzig")) leipzig.Add(row.Language);
        var counted = LanguageCorpus.Rows(Path.Combine(root, "lang", "sample.jsonl")).Where(r => r.Kind is "sentence" or "paragraph")
            .GroupBy(r => r.Language, StringComparer.Ordinal).Where(g => g.Count() >= 15).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (LanguageCorpus.IsFitted(row, heldOutPercent)) continue;
            var right = Fold(identify(row.Text)) == Fold(row.Language);
            if (leipzig.Contains(row.Language)) Add(cells, row.Kind + "_" + row.Source + "75", row.Language, right);
            if (!right && row.Kind == "article") output.WriteLine($"{row.Id} taken for {identify(row.Text)}");
            if (row.Source is "tatoeba") Add(cells, row.Kind + "_" + row.Source, row.Language, right);
            if (row.Kind is not ("sentence" or "paragraph")) continue;
            var (good, all) = perLanguage.GetValueOrDefault(row.Language);
            perLanguage[row.Language] = (good + (right ? 1 : 0), all + 1);
        }

        foreach (var (name, languages) in cells)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {languages.Values.Average(v => (double)v.Right / v.All):F4} ({languages.Values.Sum(v => v.All)} rows, {languages.Count} languages)"));
        var tested = perLanguage.Where(p => counted.Contains(p.Key)).ToList();
        output.WriteLine($"languages90 {tested.Count(p => p.Value.Right >= 0.9 * p.Value.All)} of {tested.Count}");
        output.WriteLine("weakest " + string.Join(' ', tested.OrderBy(p => (double)p.Value.Right / p.Value.All).Take(24).Select(p => $"{p.Key}:{p.Value.Right}/{p.Value.All}")));
    }

    private static void Add(SortedDictionary<string, Dictionary<string, (int Right, int All)>> cells, string cell, string language, bool right)
    {
        if (!cells.TryGetValue(cell, out var languages)) cells[cell] = languages = new(StringComparer.Ordinal);
        var (good, all) = languages.GetValueOrDefault(language);
        languages[language] = (good + (right ? 1 : 0), all + 1);
    }

    private static string Fold(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        var code = dash < 0 ? language : language[..dash];
        return code switch { "no" => "nb", "fil" => "tl", "zlm" => "ms", _ => code };
    }
}
