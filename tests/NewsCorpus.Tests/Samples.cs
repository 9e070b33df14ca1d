using NewsCorpus.Pdf;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests;

/// <summary>The sample articles of the repository, and a parser that reads every format and explains everything.</summary>
internal static class Samples
{
    private static readonly JsonLinesArticleWriter s_writer = new(RecordDetail.Explained);

    /// <summary>The files of samples/articles in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(EvaluationData.Repository, "samples", "articles"))
            .Where(file => !file.EndsWith(".jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>A fresh parser with all readers.</summary>
    public static NewsParser NewParser() => new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    /// <summary>The sources of all samples.</summary>
    public static IReadOnlyList<SourceDocument> Read() => [.. Files.Select(Read)];

    /// <summary>One sample as a source.</summary>
    public static SourceDocument Read(string file) => new(
        File.ReadAllBytes(file),
        new SourceOrigin { Path = Path.GetFileName(file), Url = new Uri("https://courier.example/2025/03/04/" + Path.GetFileNameWithoutExtension(file)) },
        Path.GetFileName(file));

    /// <summary>All that is known of a result, as one line.</summary>
    public static string RecordOf(this NewsParser parser, SourceDocument source)
    {
        using var writer = new StringWriter();
        foreach (var result in parser.ParseAll(source)) s_writer.Write(writer, result);
        return writer.ToString();
    }
}
