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
        if (IsStandardOutput(output)) return new StreamSink(console.OpenOutput(), renderer);
        if (!IsFolder(output)) return StreamSink.ToFile(output, renderer);
        return format.IsOneRecordAFile
            ? new FolderSink(output, format.Name, renderer)
            : StreamSink.ToFile(Path.Combine(output, "articles." + format.Name), renderer);
    }

    /// <summary>Whether the records go to standard output.</summary>
    public static bool IsStandardOutput([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] string? output) => output is null or StandardOutput;

    private static bool IsFolder(string output) => Directory.Exists(output) || output.EndsWith('/') || output.EndsWith(Path.DirectorySeparatorChar);
}
