using NewsCorpus.Sites;

namespace NewsCorpus.Cli.Input;

/// <summary>A site profile on disk.</summary>
internal static class ProfileFile
{
    /// <summary>Reads a profile.</summary>
    /// <exception cref="CliException">The file cannot be read or holds no profile.</exception>
    public static SiteProfile Load(string path)
    {
        if (Directory.Exists(path)) throw new CliException($"{path}: is a folder; name a profile that `learn` wrote.");
        try
        {
            using var stream = File.OpenRead(path);
            return SiteProfile.Load(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CliException($"{path}: no profile can be read: {exception.Message}", cause: exception);
        }
    }
}
