using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsCorpus.Quality.Sets;

/// <summary>Texts in one language each: accuracy averaged over the languages, by the kind and the source of the texts.</summary>
internal static class LanguageSet
{
    /// <summary>A language is judged on its own from this many texts on.</summary>
    private const int FewestTexts = 15;

    private const double GoodAccuracy = 0.9;

    /// <summary>The source whose languages are those that the strongest published identifier knows: comparisons with it run over these.</summary>
    private const string SharedSource = "leipzig";

    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records)
    {
        var rows = gold.Select(line => Row.Read(line, records)).ToList();
        var shared = rows.Where(row => row.Source is SharedSource).Select(row => row.Language).ToHashSet(StringComparer.Ordinal);
        var evaluation = new Evaluation();
        evaluation.AddCount("rows", rows.Count);
        foreach (var (kind, source, accuracy) in Cells(rows.Where(row => shared.Contains(row.Language))))
            evaluation.Add($"{kind}_{source}75", accuracy);
        foreach (var (kind, source, accuracy) in Cells(rows.Where(row => row.Source is "tatoeba" or "udhr")))
            evaluation.Add($"{kind}_{source}", accuracy);
        AddLanguages(evaluation, rows);
        return evaluation;
    }

    private static IEnumerable<(string Kind, string Source, double Accuracy)> Cells(IEnumerable<Row> rows) =>
        from row in rows
        group row by (row.Kind, row.Source) into cell
        orderby cell.Key.Kind, cell.Key.Source
        select (cell.Key.Kind, cell.Key.Source, cell.GroupBy(row => row.Language, StringComparer.Ordinal).Average(Accuracy));

    private static double Accuracy(IEnumerable<Row> rows) => rows.Average(row => row.IsRight ? 1.0 : 0.0);

    private static void AddLanguages(Evaluation evaluation, List<Row> rows)
    {
        var (languages, good) = (0, 0);
        foreach (var group in rows.Where(row => row.Kind is "sentence" or "paragraph").GroupBy(row => row.Language, StringComparer.Ordinal))
        {
            var accuracy = Math.Round(Accuracy(group), 4);
            var item = new JsonObject { ["language"] = group.Key, ["texts"] = group.Count(), ["accuracy"] = accuracy };
            evaluation.Items.Add((JsonNode)item);
            if (group.Count() < FewestTexts) continue;
            languages++;
            if (accuracy >= GoodAccuracy) good++;
        }

        evaluation.AddCount("languages", languages);
        evaluation.AddCount("languages90", good);
    }

    private sealed record Row(string Language, string Kind, string Source, bool IsRight)
    {
        public static Row Read(JsonElement line, Records records)
        {
            var language = LanguageLabel.Fold(line.Text("lang"));
            var answer = LanguageLabel.Fold(records.FindOrEmpty(line.RequiredText("id")).Text("language"));
            return new Row(language, line.RequiredText("kind"), line.RequiredText("source"), string.Equals(language, answer, StringComparison.Ordinal));
        }
    }
}
