using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsCorpus.Quality.Sets;

/// <summary>PDF articles: the body, its reading order, the words that line ends cut, and what must stay out.</summary>
internal static class PdfSet
{
    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records)
    {
        var all = new PdfSummary();
        var layouts = new SortedDictionary<string, PdfSummary>(StringComparer.Ordinal);
        var evaluation = new Evaluation();
        foreach (var line in gold)
        {
            var id = line.RequiredText("id");
            var document = PdfDocument.Score(line, records.FindOrEmpty(id));
            var layout = line.Text("layout") ?? "";
            if (!layouts.TryGetValue(layout, out var summary)) layouts.Add(layout, summary = new PdfSummary());
            all.Add(document);
            summary.Add(document);
            evaluation.Items.Add((JsonNode)document.ToJson(id));
        }

        evaluation.AddCount("files", all.Documents);
        evaluation.Add("body_f1", all.F1.Value);
        evaluation.Add("body_p", all.Precision.Value);
        evaluation.Add("body_r", all.Recall.Value);
        evaluation.Add("order", all.Order.Value);
        evaluation.Add("dehyphenated", all.Dehyphenated);
        evaluation.Add("title_f1", all.Title.Value);
        foreach (var (layout, summary) in layouts) evaluation.Add(layout + "_f1", summary.F1.Value);
        foreach (var (kind, share) in all.Leaks) evaluation.Add("leak_" + kind, share);
        return evaluation;
    }
}
