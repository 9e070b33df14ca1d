using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace NewsCorpus.Cli.Output;

/// <summary>Where the user wants the records.</summary>
internal static class OutputTarget
{
    private const string StandardOutput = "-";

    /// <summary>The file that <see cref="Open"/> will write, or the folder that gets one file an article.</summary>
    public static OutputPlace PlaceOf(string? output, OutputFormat format)
    {
        if (IsStandardOutput(output) || !IsFolder(output, format)) return OutputPlace.OfFile(output);
        return format.IsOneRecordAFile ? OutputPlace.OfFolder(output, format.Name) : OutputPlace.OfFile(FileIn(output, format));
    }

    /// <summary>Opens the output, so that a place that cannot be written is found before any work is done.</summary>
    /// <param name="console">The streams.</param>
    /// <param name="output">A file, a folder, "-" or null for standard output.</param>
    /// <param name="format">The format.</param>
    /// <param name="renderer">Its renderer.</param>
    /// <param name="place">What <see cref="PlaceOf"/> gave.</param>
    /// <param name="hasLists">Whether inputs may be lists, which name what is read.</param>
    /// <exception cref="CliException">The place cannot be written.</exception>
    public static IRecordSink Open(CliConsole console, string? output, OutputFormat format, RecordRenderer renderer, OutputPlace place, bool hasLists)
    {
        if (IsStandardOutput(output)) return new StreamSink(console.OpenOutput(), renderer);
        if (!IsFolder(output, format)) return OfFile(output, renderer, place, hasLists);
        return format.IsOneRecordAFile ? new FolderSink(output, format.Name, renderer, place) : OfFile(FileIn(output, format), renderer, place, hasLists);
    }

    /// <summary>An older file may be the records of an earlier run, or a document that a line of a list names: that is known when all is read.</summary>
    private static IRecordSink OfFile(string output, RecordRenderer renderer, OutputPlace place, bool hasLists) => hasLists && new FileInfo(output) is { Exists: true, Length: > 0 }
        ? new ReplacingSink(OutputPlace.TargetOf(output), path => new StreamSink(OpenPacked(output, path), renderer), place)
        : new StreamSink(OpenPacked(output, output), renderer);

    /// <summary>The file of JSON Lines behind whose end a run can go on.</summary>
    /// <exception cref="CliException">The records go elsewhere, or are of another format: what is done cannot be read from them.</exception>
    public static string FileOf(string? output, OutputFormat format)
    {
        if (IsStandardOutput(output) || format != OutputFormat.JsonLines) throw new CliException("--resume needs -o FILE.jsonl (or .jsonl.gz): the records there tell which documents are done.");
        return IsFolder(output, format) ? FileIn(output, format) : output;
    }

    /// <summary>Opens the end of what an earlier run wrote.</summary>
    /// <param name="file">What <see cref="FileOf"/> gave.</param>
    /// <param name="partial">What the run left beside it, which then takes its place; null when it wrote the file itself.</param>
    /// <param name="renderer">The renderer of JSON Lines.</param>
    /// <param name="place">What <see cref="PlaceOf"/> gave.</param>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static IRecordSink OpenEnd(string file, string? partial, RecordRenderer renderer, OutputPlace place)
    {
        return partial is null ? OpenEnd(file) : new ReplacingSink(OutputPlace.TargetOf(file), OpenEnd, place);

        StreamSink OpenEnd(string path) => new(OpenPacked(file, path, FileMode.Append), renderer);
    }

    private static string FileIn(string folder, OutputFormat format) => Path.Combine(folder, "articles." + format.Name);

    /// <summary>Opens a file, or standard output; a file whose name ends in ".gz" is packed.</summary>
    /// <param name="console">The streams.</param>
    /// <param name="output">A file, "-" or null.</param>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static Stream OpenStream(CliConsole console, string? output)
    {
        return IsStandardOutput(output) ? console.OpenOutput() : OpenPacked(output, output);
    }

    private static Stream OpenPacked(string name, string path, FileMode mode = FileMode.Create)
    {
        var file = OpenFile(path, mode, FileOptions.None);
        return GzipName.Is(name) ? new GZipStream(new UntilFailureStream(file), CompressionLevel.Fastest) : file;
    }

    private static FileStream OpenFile(string output, FileMode mode, FileOptions options)
    {
        if (IsFolder(output)) throw new CliException($"{output}: is a folder; name a file in it.");
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder) Directory.CreateDirectory(folder);
            return new FileStream(output, mode, FileAccess.Write, FileShare.Read, bufferSize: 0, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"{output}: cannot be written: {exception.Message}", ExitCode.BadArguments, exception);
        }
    }

    /// <summary>Proves that a file can be written, and leaves it as it is: for an output that is written when all work is done.</summary>
    /// <param name="output">A file, "-" or null.</param>
    /// <exception cref="CliException">The file cannot be written.</exception>
    public static void Probe(string? output)
    {
        // What exists and has no length may be a named pipe: its reader would take the end of this for the end of the output, and be gone when that comes.
        if (IsStandardOutput(output) || new FileInfo(output) is { Exists: true, Length: 0 }) return;
        using var file = OpenFile(output, FileMode.OpenOrCreate, File.Exists(output) ? FileOptions.None : FileOptions.DeleteOnClose);
    }

    /// <summary>Where an output is, for a message to the user.</summary>
    public static string NameOf(string? output) => IsStandardOutput(output) ? "on standard output" : "in " + TerminalText.Clean(output);

    /// <summary>Whether the records go to standard output.</summary>
    public static bool IsStandardOutput([NotNullWhen(false)] string? output) => output is null or StandardOutput;

    /// <summary>Whether an output is a folder: one that <see cref="IsFolder(string)">is known as such</see>, or a new name without an extension in a format that takes a file an article.</summary>
    private static bool IsFolder(string output, OutputFormat format) => IsFolder(output) || (format.IsOneRecordAFile && !Path.HasExtension(output) && !File.Exists(output));

    /// <summary>Whether an output is a folder: one that exists, or a name that ends in a slash.</summary>
    public static bool IsFolder(string output) => Directory.Exists(output) || output.EndsWith('/') || output.EndsWith(Path.DirectorySeparatorChar);
}
