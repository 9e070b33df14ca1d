namespace NewsCorpus.Quality;

/// <summary>Where development data lies. Its texts belong to third parties, so that they stand beside the repository and never in it.</summary>
internal static class DataFolders
{
    private const string Variable = "NEWSCORPUS_EVAL";

    /// <summary>The folder of the unpacked sets: the environment variable NEWSCORPUS_EVAL, or .cache/newscorpus-eval in the user's folder.</summary>
    public static string Sets => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval");

    /// <summary>The folder of the repository; null when the program does not run inside it.</summary>
    public static string? Repository => Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory);

    /// <summary>The folder of the seed documents: under the root of the sets, or beside the repository; null when there is none.</summary>
    public static string? Seeds(string root)
    {
        string?[] candidates = [Path.Combine(root, "seeds"), Repository is { } repository ? Path.Combine(repository, "..", "shared", "seeds") : null];
        return candidates.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "gold.json")));
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsCorpus.sln"))) return folder.FullName;
        }

        return null;
    }
}
