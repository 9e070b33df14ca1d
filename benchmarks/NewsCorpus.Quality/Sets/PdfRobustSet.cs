using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsCorpus.Quality.Sets;

/// <summary>Odd and broken PDF files: every file must be answered, and as many words be found as another reader finds.</summary>
internal static class PdfRobustSet
{
    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records)
    {
        var evaluation = new Evaluation();
        var (files, answered, found, expected) = (0, 0, 0L, 0L);
        foreach (var line in gold)
        {
            files++;
            var file = line.RequiredText("file");
            var record = records.Find(file);
            if (record is not null) answered++;
            else evaluation.Remarks.Add($"lost: {file}");
            if (line.Text("expect") is not "text" || line.Number("tokens") is not ({ } tokens and > 0)) continue;
            var counted = CountTokens(record ?? default);
            found += Math.Min(counted, tokens);
            expected += tokens;
            evaluation.Items.Add((JsonNode)new JsonObject { ["file"] = file, ["tokens"] = counted, ["expected"] = tokens });
        }

        evaluation.AddCount("files", files);
        evaluation.AddCount("answered", answered);
        evaluation.AddCount("lost", files - answered);
        evaluation.Add("token_recall", (double)found / Math.Max(1, expected));
        return evaluation;
    }

    private static int CountTokens(JsonElement record)
    {
        var blocks = record.Items("blocks").Concat(record.Items("removed"));
        return PdfDocument.Tokens(string.Join('\n', blocks.Select(block => block.Text("text") ?? ""))).Count;
    }
}
