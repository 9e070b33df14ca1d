using System.Text.Json;

namespace NewsCorpus.Training.Html;

/// <summary>Reads the unpacked development data.</summary>
internal static class GoldSet
{
    public static string Root => Environment.GetEnvironmentVariable("NEWSCORPUS_EVAL")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval");

    public static List<GoldPage> Read(string set)
    {
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(System.IO.Path.Combine(Root, set, "gold.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var gold = document.RootElement;
            var id = Text(gold, "id");
            pages.Add(new GoldPage
            {
                Set = set,
                Id = id,
                Site = Text(gold, "split_key"),
                Path = System.IO.Path.Combine(Root, set, "pages", id + ".html"),
                Url = Uri.TryCreate(Text(gold, "url"), UriKind.Absolute, out var url) ? url : null,
                Body = Text(gold, "body"),
                Summary = Text(gold, "summary"),
                With = Texts(gold, "with"),
                Without = Texts(gold, "without"),
            });
        }

        return pages;
    }

    private static string Text(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static string[] Texts(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
