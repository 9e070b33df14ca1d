using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Scores;

namespace NewsCorpus.Quality.Sets;

/// <summary>Files in many character sets: the share that was named right, or by a name under which the file decodes alike.</summary>
internal static class CharsetSet
{
    private const string AllGroups = "all";

    /// <summary>The group of the files that begin with a byte order mark.</summary>
    private const string WithMark = "gen-bom";

    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records)
    {
        var all = new Mean();
        var groups = new SortedDictionary<string, Mean>(StringComparer.Ordinal);
        var encodings = new Dictionary<string, Mean>(StringComparer.Ordinal);
        var unmarked = new SortedDictionary<string, Mean>(StringComparer.Ordinal);
        var evaluation = new Evaluation();
        foreach (var line in gold)
        {
            var id = line.RequiredText("id");
            var encoding = line.RequiredText("encoding");
            var record = records.FindOrEmpty(id);
            var answer = Name(record.Field("source")?.Text("charset"));
            var isRight = (line.Texts("accept") ?? []).Append(encoding).Any(name => string.Equals(Name(name), answer, StringComparison.Ordinal));
            all.Add(isRight);
            MeanOf(groups, line.Text("group") ?? AllGroups).Add(isRight);
            MeanOf(encodings, encoding).Add(isRight);
            if (IsWide(encoding) && line.Text("group") != WithMark) MeanOf(unmarked, encoding).Add(isRight);
            if (!isRight) evaluation.Items.Add((JsonNode)new JsonObject { ["id"] = id, ["got"] = answer, ["want"] = encoding });
        }

        foreach (var (encoding, mean) in unmarked)
            evaluation.Remarks.Add(string.Create(CultureInfo.InvariantCulture, $"charset {encoding} without a mark: {mean.Value:0.0000} of {mean.Count}"));
        evaluation.AddCount("files", all.Count);
        evaluation.Add("macro", encodings.Values.Average(mean => mean.Value));
        evaluation.Add(AllGroups, all.Value);
        foreach (var (group, mean) in groups) evaluation.Add(group, mean.Value);
        return evaluation;
    }

    private static bool IsWide(string encoding) => encoding.StartsWith("utf-16", StringComparison.Ordinal) || encoding.StartsWith("utf-32", StringComparison.Ordinal);

    private static Mean MeanOf(IDictionary<string, Mean> means, string key)
    {
        if (!means.TryGetValue(key, out var mean)) means.Add(key, mean = new Mean());
        return mean;
    }

    private static string Name(string? charset) => (charset ?? "").Trim().ToLowerInvariant()
        .Replace('_', '-')
        .Replace("x-", "", StringComparison.Ordinal)
        .Replace("utf8", "utf-8", StringComparison.Ordinal);
}
