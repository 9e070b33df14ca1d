using NewsCorpus.Sites;

namespace NewsCorpus.Cli.Input;

/// <summary>A site profile on disk, packed with gzip or not: `learn` packs one whose name ends in .gz.</summary>
internal static class ProfileFile
{
    /// <summary>Reads a profile.</summary>
    /// <exception cref="CliException">The file cannot be read or holds no profile.</exception>
    public static SiteProfile Load(string path)
    {
        if (Directory.Exists(path)) throw new CliException($"{path}: is a folder; name a profile that `learn` wrote.");
        try
        {
            using var file = LineStream.OpenFile(path);
            return SiteProfile.Load(file.Content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CliException($"{path}: no profile can be read: {exception.Message}", cause: exception);
        }
    }
}
