using System.Text.Json;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Resolution;
using NewsCorpus.Sources;
using NewsCorpus.Training.Html;

namespace NewsCorpus.Training.Metadata;

/// <summary>Reads labelled pages and runs the library over them up to the candidates.</summary>
internal static class MetadataPages
{
    public static List<MetadataPage> Read(string set)
    {
        var pages = new List<MetadataPage>();
        foreach (var line in File.ReadLines(Path.Combine(GoldSet.Root, set, "gold.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var gold = document.RootElement;
            var url = Uri.TryCreate(Text(gold, "url"), UriKind.Absolute, out var address) ? address : null;
            var site = Text(gold, "split_key");
            var id = Text(gold, "id");
            pages.Add(new MetadataPage
            {
                Set = set,
                Id = id,
                Site = site.Length > 0 ? site : url?.Host ?? id,
                Path = Path.Combine(GoldSet.Root, set, "pages", id + ".html"),
                Url = url,
                Title = Text(gold, "title"),
                Date = Text(gold, "date") is { Length: >= 10 } date ? date[..10] : "",
                Publisher = Text(gold, "publisher"),
                Authors = Texts(gold, "authors"),
                Tags = Texts(gold, "tags"),
            });
        }

        foreach (var page in pages) Fill(page);
        return pages;
    }

    private static void Fill(MetadataPage page)
    {
        var options = new NewsParserOptions { Extractors = EvidenceExtractors.Default.Add(new Capture(page)) };
        new NewsParser(options).Parse(new SourceDocument(File.ReadAllBytes(page.Path), new SourceOrigin { Url = page.Url }, page.Id, SourceFormat.Html));
    }

    private static string Text(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static string[] Texts(JsonElement gold, string name)
    {
        if (!gold.TryGetProperty(name, out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return value.GetString() is { Length: > 0 } one ? [one] : [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString() ?? "").Where(v => v.Length > 0)] : [];
    }

    /// <summary>Collects the candidates while the context is alive.</summary>
    private sealed class Capture(MetadataPage page) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            page.Candidates["headline"] = HeadlineCandidates.Collect(context);
            page.Candidates["published"] = PublishedCandidates.Collect(context);
            page.Candidates["author"] = AuthorCandidates.Collect(context);
            page.Candidates["keyword"] = KeywordCandidates.Collect(context);
            page.Candidates["publication"] = PublicationCandidates.Collect(context);
        }
    }
}
