using System.Collections.Concurrent;

namespace NewsCorpus.Cli.Output;

/// <summary>Where a run will write, so that it neither reads what it writes nor writes over what it reads. Thread-safe.</summary>
internal sealed class OutputPlace
{
    private const int MaxLinks = 40;

    private static readonly StringComparison s_comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string? _path;
    private readonly string? _extension;

    // The output, or the files of an output folder, where the run reads them: few, or none.
    private readonly ConcurrentDictionary<string, bool> _read = new(StringComparer.FromComparison(s_comparison));

    // Folders without links: a folder is asked for as often as there are files in it.
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);

    private OutputPlace(string? path, string? extension)
    {
        _path = path is null ? null : FullPath(path);
        _extension = extension;
    }

    /// <summary>Standard output, which is no place among files.</summary>
    public static OutputPlace None { get; } = new(null, null);

    /// <summary>A file; "-" and null are standard output.</summary>
    public static OutputPlace OfFile(string? path) => OutputTarget.IsStandardOutput(path) ? None : new OutputPlace(path, null);

    /// <summary>A folder that gets one file an article.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="extension">The extension of its files, without the dot.</param>
    public static OutputPlace OfFolder(string path, string extension) => new(path, extension);

    /// <summary>Whether a path names the very file or folder.</summary>
    private bool Is(string path) => _path is not null && string.Equals(FullPath(path), _path, s_comparison);

    /// <summary>A path that was named.</summary>
    /// <exception cref="CliException">It is the output, which would be emptied before it is read.</exception>
    public string Refuse(string path) => Is(path) ? throw new CliException($"{path}: is both read and written; choose another output.") : path;

    /// <summary>Whether a file of a folder is the output, or lies in an output folder inside that folder: it was written by an earlier run.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">The folder in which it was found.</param>
    public bool Holds(string file, string folder) => Is(file) || (_path is not null && IsInside(FullPath(file), _path) && IsInside(_path, FullPath(folder)));

    /// <summary>Whether a file has the place and the extension of an article.</summary>
    public bool IsPlaceOfArticle(string file) => _extension is not null && file.EndsWith("." + _extension, s_comparison) && IsInFolder(FullPath(file));

    /// <summary>Remembers that the run reads a file.</summary>
    public void Read(string file)
    {
        if (_path is null || file.Length == 0 || file.Contains('\0', StringComparison.Ordinal)) return;
        var full = FullPath(file);
        if (_extension is null ? string.Equals(full, _path, s_comparison) : IsInFolder(full)) _read.TryAdd(full, true);
    }

    /// <summary>Whether the run reads its output, or a file of its output folder: a list may name "a.html", and another document "a".</summary>
    public bool IsRead(string file) => !_read.IsEmpty && _read.ContainsKey(FullPath(file));

    /// <summary>Refuses an output that is written when all was read.</summary>
    /// <exception cref="CliException">A list named it as a document.</exception>
    public void RefuseDocument(string output)
    {
        if (IsRead(output)) throw new CliException($"{output}: a list names it as a document; choose another output.");
    }

    private bool IsInFolder(string full) => string.Equals(Path.GetDirectoryName(full), _path, s_comparison);

    private static bool IsInside(string path, string folder) =>
        path.Length > folder.Length && path.StartsWith(folder, s_comparison) && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The path without links: the file may be one, and each of the folders above it.</summary>
    private string FullPath(string path)
    {
        var full = TargetOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return Path.GetDirectoryName(full) is { } folder ? Path.Join(_folders.GetOrAdd(folder, WithoutLinks), Path.GetFileName(full)) : full;
    }

    private static string WithoutLinks(string folder)
    {
        var (full, below) = (folder, "");
        for (var links = 0; Path.GetDirectoryName(full) is { } parent;)
        {
            var target = TargetOf(full);
            // Links that lead into each other are followed as often as systems follow them.
            if (target != full && links++ < MaxLinks) (full, below) = (Path.TrimEndingDirectorySeparator(Path.Join(target, below)), "");
            else (full, below) = (parent, Path.Join(Path.GetFileName(full), below));
        }

        return Path.TrimEndingDirectorySeparator(Path.Join(full, below));
    }

    /// <summary>Where a link leads to; the path itself where it is none.</summary>
    public static string TargetOf(string path)
    {
        // Of a relative path the runtime takes a relative link for one that starts at the root.
        var link = new FileInfo(Path.GetFullPath(path));
        try
        {
            return link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        }
        catch (IOException)
        {
            // Links in a circle: nothing can be read there, nor written.
            return path;
        }
    }
}
