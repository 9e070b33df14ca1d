using System.Collections.Frozen;
using System.IO.Enumeration;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Turns the paths that the user named into inputs, in their order.</summary>
/// <param name="console">The streams.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="output">Where the run will write: not read from folders, and refused where it is named.</param>
internal sealed class InputPaths(CliConsole console, ReadLimits limits, OutputPlace output)
{
    /// <summary>A folder that has this file is read through it: it knows the addresses of the pages, which the folder does not.</summary>
    public const string ManifestName = "manifest.jsonl";

    // What is taken from a folder. A file that the user names is read whatever its name.
    private static readonly FrozenSet<string> s_documentExtensions =
        FrozenSet.ToFrozenSet([".html", ".htm", ".xhtml", ".shtml", ".xht", ".txt", ".text", ".md", ".markdown", ".pdf", ""], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_lineExtensions = FrozenSet.ToFrozenSet([".jsonl", ".ndjson"], StringComparer.OrdinalIgnoreCase);

    // Common Crawl names archives of texts "….warc.wet.gz".
    private static readonly FrozenSet<string> s_warcExtensions = FrozenSet.ToFrozenSet([".warc", ".wet"], StringComparer.OrdinalIgnoreCase);

    private static readonly EnumerationOptions s_visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>What the inputs passed over, once they have been read.</summary>
    public SkippedRecords Skipped { get; } = new();

    /// <summary>The name of a file or folder in records: its path, with the same slashes on every system.</summary>
    public static string IdOf(string path) => path.Replace('\\', '/');

    /// <summary>Whether a file in a folder, or an entry of an archive, is taken as a document.</summary>
    public static bool IsDocument(string path) => s_documentExtensions.Contains(Path.GetExtension(GzipName.Unpacked(path)));

    /// <summary>Whether an entry of an archive is hidden, as files in a folder may be: programs that pack folders put notes of their own beside each file ("._page.html").</summary>
    public static bool IsHidden(string entry)
    {
        foreach (var part in entry.AsSpan().Split('/'))
        {
            if (entry.AsSpan(part) is ['.', not '.', ..]) return true;
        }

        return false;
    }

    /// <summary>The inputs.</summary>
    /// <param name="paths">The paths.</param>
    /// <exception cref="CliException">A path does not exist or is the output, a pattern matches nothing, or standard input is named twice.</exception>
    public IReadOnlyList<ISourceInput> Resolve(IReadOnlyList<string> paths)
    {
        StandardInput.RefuseTwice(paths);
        var inputs = new List<ISourceInput>();
        foreach (var path in paths)
        {
            if (path == StandardInput.Name) inputs.Add(new StandardInput(console, limits, output, Skipped));
            else if (Directory.Exists(path)) AddFolder(path, inputs);
            else if (File.Exists(path)) inputs.Add(OfFile(output.Refuse(path)));
            else if (GlobPattern.HasWildcard(path)) AddMatches(path, inputs);
            else throw new CliException(path.StartsWith('-') ? $"{path}: no such option, file or folder." : $"{path}: no such file or folder.");
        }

        return inputs;
    }

    /// <summary>A file that was found in a folder.</summary>
    /// <exception cref="CliException">It lies among the articles that are written: the next run would take those for pages.</exception>
    private string RefuseArticle(string file) =>
        output.IsPlaceOfArticle(file) ? throw new CliException($"{file}: is read from the very folder that gets the articles; choose another output folder.") : file;

    private void AddFolder(string folder, List<ISourceInput> inputs)
    {
        var manifest = Path.Combine(folder, ManifestName);
        if (File.Exists(manifest))
        {
            inputs.Add(OfFile(output.Refuse(manifest)));
            return;
        }

        var before = inputs.Count;
        foreach (var file in FilesUnder(folder, inputs, static _ => true))
        {
            if (output.Holds(file, folder)) continue;
            if (IsDocument(file) || IsLines(file) || IsZip(file) || IsTar(file) || IsWarc(file)) inputs.Add(OfFile(RefuseArticle(file), isFound: true));
            else Skipped.AddFile(file);
        }

        if (inputs.Count == before) inputs.Add(FailedFolderInput.Empty(folder));
    }

    private void AddMatches(string path, List<ISourceInput> inputs)
    {
        var pattern = new GlobPattern(path);
        var before = inputs.Count;
        if (Directory.Exists(pattern.Folder))
        {
            foreach (var file in FilesUnder(pattern.Folder, inputs, below => pattern.GoesInto(Path.GetRelativePath(pattern.Folder, below))))
            {
                if (output.Holds(file, pattern.Folder) || !pattern.Matches(Path.GetRelativePath(pattern.Folder, file))) continue;
                RefuseArticle(file);
                inputs.Add(OfFile(path.StartsWith('.') || pattern.Folder != "." ? file : Path.GetRelativePath(".", file), isFound: true));
            }
        }

        if (inputs.Count == before) throw new CliException($"{path}: no file matches.");
    }

    /// <summary>The files in an order that depends on their names alone. Links to files count; those to folders may lead back to where they stand, and are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unreadable">Takes the folders that cannot be read.</param>
    /// <param name="goesInto">Whether a folder below is asked for.</param>
    private List<string> FilesUnder(string folder, List<ISourceInput> unreadable, Func<string, bool> goesInto)
    {
        var files = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var (path, isFolder, isLink) in EntriesOf(next))
                {
                    if (!isFolder) files.Add(path);
                    else if (!goesInto(path)) continue;
                    else if (isLink) Skipped.AddLink();
                    else folders.Push(path);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(FailedFolderInput.Unreadable(next, exception.Message));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static FileSystemEnumerable<(string Path, bool IsFolder, bool IsLink)> EntriesOf(string folder) => new(
        folder, static (ref FileSystemEntry entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)), s_visible);

    private ISourceInput OfFile(string path, bool isFound = false)
    {
        output.Read(path);
        // In a folder .json files stand beside the pages; one that is named should be a list.
        if (IsLines(path) || Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)) return new LineInput(path, () => LineStream.OpenFile(path), limits, output);
        if (IsWarc(path)) return WarcInput.OfFile(path, limits, Skipped);
        if (IsTar(path)) return new TarInput(path, limits, Skipped);
        return IsZip(path) ? new ZipInput(path, limits, Skipped) : new FileInput(path, limits, isFound);
    }

    /// <summary>Whether a file is a list by its name.</summary>
    public static bool IsLines(string path) => s_lineExtensions.Contains(Path.GetExtension(GzipName.Unpacked(path)));

    private static bool IsWarc(string path) => s_warcExtensions.Contains(Path.GetExtension(GzipName.Unpacked(path)));

    private static bool IsZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsTar(string path) => path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) || GzipName.Unpacked(path).EndsWith(".tar", StringComparison.OrdinalIgnoreCase);
}
