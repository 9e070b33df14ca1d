namespace NewsCorpus.Cli;

/// <summary>Names of files that are packed with gzip.</summary>
internal static class GzipName
{
    private const string Extension = ".gz";

    /// <summary>Whether a name is one.</summary>
    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that the file has unpacked.</summary>
    public static string Unpacked(string path) => Is(path) ? path[..^Extension.Length] : path;
}
