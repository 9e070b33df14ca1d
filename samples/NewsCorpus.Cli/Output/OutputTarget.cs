using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace NewsCorpus.Cli.Output;

/// <summary>Where the user wants the records.</summary>
internal static class OutputTarget
{
    private const string StandardOutput = "-";

    /// <summary>Opens the output, so that a place that cannot be written is found before any work is done.</summary>
    /// <param name="console">The streams.</param>
    /// <param name="output">A file, a folder (one that exists, or a name that ends in a slash), "-" or null for standard output.</param>
    /// <param name="format">The format.</param>
    /// <param name="renderer">Its renderer.</param>
    /// <exception cref="CliException">The place cannot be written.</exception>
    public static IRecordSink Open(CliConsole console, string? output, OutputFormat format, RecordRenderer renderer)
    {
        if (IsStandardOutput(output) || !IsFolder(output)) return new StreamSink(OpenStream(console, output), renderer);
        return format.IsOneRecordAFile
            ? new FolderSink(output, format.Name, renderer)
            : new StreamSink(OpenStream(console, Path.Combine(output, "articles." + format.Name)), renderer);
    }

    /// <summary>Opens a file, or standard output; a file whose name ends in ".gz" is packed.</summary>
    /// <param name="console">The streams.</param>
    /// <param name="output">A file, "-" or null.</param>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Stream OpenStream(CliConsole console, string? output)
    {
        if (IsStandardOutput(output)) return console.OpenOutput();
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder) Directory.CreateDirectory(folder);
            var file = new FileStream(output, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            return output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Fastest) : file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"{output}: cannot be written: {exception.Message}", ExitCode.BadArguments, exception);
        }
    }

    /// <summary>Whether the records go to standard output.</summary>
    public static bool IsStandardOutput([NotNullWhen(false)] string? output) => output is null or StandardOutput;

    private static bool IsFolder(string output) => Directory.Exists(output) || output.EndsWith('/') || output.EndsWith(Path.DirectorySeparatorChar);
}
