using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Pdf;

namespace NewsCorpus.Cli.Commands;

/// <summary>Parses one document so that it can be shown.</summary>
internal static class SingleDocument
{
    /// <summary>The document that a path names, explained, with all that is known to the parser.</summary>
    /// <param name="console">The streams.</param>
    /// <param name="path">A file, or "-".</param>
    /// <param name="output">Where the answer will go.</param>
    /// <param name="focus">Which mistake is worse.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="CliException">There is no such file, it is the output, or it holds another number of documents than one.</exception>
    public static async Task<ParseResult> ParseAsync(CliConsole console, string path, OutputPlace output, Focus focus, CancellationToken cancellationToken)
    {
        var options = new NewsParserOptions { Focus = focus, IncludeRemoved = true }.WithPdf();
        var inputs = new InputPaths(console, options.Limits, output).Resolve([path]);
        ParseResult? result = null;
        foreach (var input in inputs)
        {
            await foreach (var document in input.ReadAsync(static _ => true, cancellationToken))
            {
                if (result is not null) throw new CliException($"{path}: holds several documents; name one of them.");
                result = new NewsParser(options).Parse(document.Source, cancellationToken);
                document.ReturnBuffer();
            }
        }

        return result ?? throw new CliException($"{path}: holds no document.");
    }
}
