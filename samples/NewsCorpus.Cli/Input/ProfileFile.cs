using NewsCorpus.Sites;

namespace NewsCorpus.Cli.Input;

/// <summary>A site profile on disk.</summary>
internal static class ProfileFile
{
    /// <summary>Reads a profile.</summary>
    /// <exception cref="CliException">The file cannot be read or holds no profile.</exception>
    public static SiteProfile Load(string path)
    {
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
