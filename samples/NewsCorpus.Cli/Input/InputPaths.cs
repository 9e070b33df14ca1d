using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Turns the paths that the user named into inputs, in their order.</summary>
/// <param name="limits">The largest document that is read.</param>
internal sealed class InputPaths(ReadLimits limits)
{
    /// <summary>A folder that has this file is read through it.</summary>
    public const string ManifestName = "manifest.jsonl";

    private static readonly string[] s_documentExtensions = [".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".pdf", ""];

    /// <summary>The inputs.</summary>
    /// <param name="paths">The paths.</param>
    /// <exception cref="CliException">A path does not exist.</exception>
    public IReadOnlyList<ISourceInput> Resolve(IEnumerable<string> paths)
    {
        var inputs = new List<ISourceInput>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) AddFolder(path, inputs);
            else if (File.Exists(path)) inputs.Add(OfFile(path));
            else throw new CliException($"{path}: no such file or folder.");
        }

        return inputs;
    }

    private void AddFolder(string folder, List<ISourceInput> inputs)
    {
        var manifest = Path.Combine(folder, ManifestName);
        if (File.Exists(manifest))
        {
            inputs.Add(OfFile(manifest));
            return;
        }

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (IsDocument(file)) inputs.Add(OfFile(file));
        }
    }

    private ISourceInput OfFile(string path) => IsLines(path) ? new LineInput(path, () => LineStream.OpenFile(path), limits) : new FileInput(path, limits);

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    private static bool IsDocument(string path) =>
        !Path.GetFileName(path).StartsWith('.') && (IsLines(path) || s_documentExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}
