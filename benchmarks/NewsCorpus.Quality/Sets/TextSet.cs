using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Scores;

namespace NewsCorpus.Quality.Sets;

/// <summary>Plain-text scrapes in which every line has a label: which lines were kept, and how well the body and the fields were found.</summary>
internal static class TextSet
{
    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records, string folder)
    {
        var all = new TextSummary();
        var styles = new SortedDictionary<string, TextSummary>(StringComparer.Ordinal);
        var evaluation = new Evaluation();
        foreach (var line in gold)
        {
            var id = line.RequiredText("id");
            var source = File.ReadAllText(Path.Combine(folder, id + ".txt")).ReplaceLineEndings("\n");
            var scored = TextDocument.Score(line, records.FindOrEmpty(id), source);
            var style = line.Text("style") ?? "";
            if (!styles.TryGetValue(style, out var summary)) styles.Add(style, summary = new TextSummary());
            all.Add(scored);
            summary.Add(scored);
            evaluation.Items.Add((JsonNode)scored.ToJson(id));
        }

        Report(evaluation, all, styles);
        return evaluation;
    }

    private static void Report(Evaluation evaluation, TextSummary all, SortedDictionary<string, TextSummary> styles)
    {
        evaluation.AddCount("docs", all.Documents);
        evaluation.Add("line_f1", all.LineF1);
        evaluation.Add("shingle_macro_f1", all.ShingleF1);
        evaluation.Add("ge90", all.ShareAbove90);
        foreach (var (style, summary) in styles) evaluation.Add(style + "_f1", summary.ShingleF1);
        AddIfAny(evaluation, "title_norm", all.Title);
        AddIfAny(evaluation, "language", all.Language);
        AddIfAny(evaluation, "date_recall", all.DateRecall);
        AddIfAny(evaluation, "date_precision", all.DatePrecision);
        AddIfAny(evaluation, "publication", all.Publication);
        if (all.AuthorsF1 is { } authors) evaluation.Add("authors_f1", authors);
        if (all.TagsF1 is { } tags) evaluation.Add("tags_f1", tags);
    }

    private static void AddIfAny(Evaluation evaluation, string name, Mean mean)
    {
        if (mean.Count > 0) evaluation.Add(name, mean.Value);
    }
}
