using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Output;

/// <summary>A format that records are written in.</summary>
/// <param name="Name">Its name on the command line, which is also the extension of its files.</param>
/// <param name="IsOneRecordAFile">Whether a folder gets one file an article, or one file for all.</param>
/// <param name="CreateWriter">Makes its writer.</param>
internal sealed record OutputFormat(string Name, bool IsOneRecordAFile, Func<RecordDetail, IArticleWriter> CreateWriter)
{
    private static readonly OutputFormat[] s_all =
    [
        new("jsonl", false, static detail => new JsonLinesArticleWriter(detail)),
        new("md", true, static _ => new MarkdownArticleWriter()),
        new("txt", true, static _ => new PlainTextArticleWriter()),
        new("csv", false, static _ => new CsvArticleWriter()),
        new("tei", true, static _ => new TeiArticleWriter()),
        new("html", true, static _ => new HtmlArticleWriter()),
    ];

    /// <summary>The names of all formats.</summary>
    public static string[] Names { get; } = [.. s_all.Select(format => format.Name)];

    /// <summary>What is written where nothing tells.</summary>
    public static OutputFormat JsonLines => s_all[0];

    /// <summary>The format of that name; without a name the one that the output file's extension tells, or JSON Lines where it has none.</summary>
    /// <exception cref="CliException">The extension is that of no format.</exception>
    public static OutputFormat Of(string? name, string? output)
    {
        if (name is null && !OutputTarget.IsStandardOutput(output) && !OutputTarget.IsFolder(output))
            name = Path.GetExtension(GzipName.Unpacked(output)).TrimStart('.');

        if (string.IsNullOrEmpty(name)) return JsonLines;
        return Array.Find(s_all, format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw new CliException(
            $"{output}: \".{name}\" is the extension of no format. Known are {string.Join(", ", Names.Select(known => "." + known))}, each also packed (.jsonl.gz); or name the format with --format.");
    }
}
