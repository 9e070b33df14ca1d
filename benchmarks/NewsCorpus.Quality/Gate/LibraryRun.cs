using System.Buffers;
using System.Text.Json;
using NewsCorpus.Languages;
using NewsCorpus.Pdf;
using NewsCorpus.Quality.Sets;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Quality.Gate;

/// <summary>Runs the library itself over a set, on all processors, and gives the records that the console app would write.</summary>
internal static class LibraryRun
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());
    private static readonly JsonLinesArticleWriter s_writer = new(RecordDetail.Explained);

    /// <summary>Whether the documents of a set are there.</summary>
    public static bool HasDocuments(string set, string root) => ManifestOf(set, root) is { } manifest && File.Exists(manifest);

    /// <summary>Reads every document of a set.</summary>
    public static Records Read(string set, string root)
    {
        var manifest = ManifestOf(set, root) ?? throw new FileNotFoundException($"The documents of the set {set} were not found.");
        var lines = JsonFields.ReadLines(manifest).ToArray();
        var folder = Path.GetDirectoryName(manifest)!;
        var records = new JsonElement[lines.Length][];
        Parallel.For(0, lines.Length, i => records[i] = set is "lang" or "lang-mixed" ? [Identify(lines[i])] : Parse(lines[i], folder));
        return new Records(records.SelectMany(record => record));
    }

    private static string? ManifestOf(string set, string root) => set switch
    {
        "seeds" => DataFolders.Seeds(root) is { } seeds ? Path.Combine(seeds, "manifest.jsonl") : null,
        "lang" => Path.Combine(root, "lang", "sample.jsonl"),
        "lang-mixed" => Path.Combine(root, "lang", "mixed.jsonl"),
        _ => Path.Combine(root, set, "manifest.jsonl"),
    };

    private static JsonElement[] Parse(JsonElement line, string folder)
    {
        var path = line.RequiredText("path");
        var origin = new SourceOrigin { Path = path, Url = line.Text("url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null };
        var source = new SourceDocument(File.ReadAllBytes(Path.Combine(folder, path)), origin, line.RequiredText("id"));
        return [.. s_parser.ParseAll(source).Select(ToRecord)];
    }

    private static JsonElement ToRecord(ParseResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        s_writer.Write(buffer, result);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static JsonElement Identify(JsonElement line)
    {
        var text = line.RequiredText("text");
        var answer = new
        {
            id = line.RequiredText("id"),
            language = LanguageIdentifier.Default.Identify(text).Language,
            segments = LanguageIdentifier.Default.Segment(text).Select(span => new { start = span.Start, end = span.End, language = span.Language }),
        };
        return JsonSerializer.SerializeToElement(answer);
    }
}
