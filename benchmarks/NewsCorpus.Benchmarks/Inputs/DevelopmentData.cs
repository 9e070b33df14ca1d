using System.Text.Json;

namespace NewsCorpus.Benchmarks.Inputs;

/// <summary>Real pages and text scrapes, where the development sets are unpacked (NEWSCORPUS_EVAL, or .cache/newscorpus-eval in the user's folder).</summary>
internal static class DevelopmentData
{
    private static string Root => Environment.GetEnvironmentVariable("NEWSCORPUS_EVAL") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval");

    /// <summary>Every third news page; none where the sets are not unpacked.</summary>
    public static IReadOnlyList<byte[]> Pages() => Read(["aeb/pages", "fundus/pages"], "*.html", step: 3);

    /// <summary>Every twentieth text scrape; none where the sets are not unpacked.</summary>
    public static IReadOnlyList<byte[]> Texts() =>
        Read(["text/article", "text/bs4nl", "text/h2t", "text/inner", "text/ticker", "text/wrap"], "*.txt", step: 20);

    /// <summary>Words, pairs of words and sentences in many languages; none where the sets are not unpacked.</summary>
    public static IReadOnlyList<string> ShortTexts()
    {
        var path = Path.Combine(Root, "lang", "sample.jsonl");
        return File.Exists(path) ? [.. File.ReadLines(path).Select(ToShortText).OfType<string>()] : [];
    }

    private static string? ToShortText(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("kind").GetString() is "word" or "pair" or "sentence" ? row.RootElement.GetProperty("text").GetString() : null;
    }

    /// <summary>The list of the PDFs.</summary>
    public static string PdfManifest => Path.Combine(Root, "pdf", "manifest.jsonl");

    /// <summary>The paths of all PDFs of the development set; none where it is not unpacked.</summary>
    public static IReadOnlyList<string> PdfFiles() => FilesOf("pdf");

    /// <summary>The paths of the odd and broken PDFs; none where they are not unpacked.</summary>
    public static IReadOnlyList<string> OddPdfFiles() => FilesOf("pdf-robust");

    private static string[] FilesOf(string set)
    {
        var folder = Path.Combine(Root, set);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    private static byte[][] Read(string[] folders, string pattern, int step) =>
    [
        .. folders.Select(folder => Path.Combine(Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
            .Where((_, i) => i % step == 0)
            .Select(File.ReadAllBytes),
    ];
}
