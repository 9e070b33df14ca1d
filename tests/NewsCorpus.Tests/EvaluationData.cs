namespace NewsCorpus.Tests;

/// <summary>Where the development data lies, which stands beside the repository and not in it. Tests that need it are skipped without it.</summary>
internal static class EvaluationData
{
    /// <summary>Why a test is skipped when the sets are missing.</summary>
    public const string NotUnpacked = "The development sets are not unpacked (NEWSCORPUS_EVAL or ~/.cache/newscorpus-eval).";

    /// <summary>Why a test is skipped when the folder beside the repository is missing.</summary>
    public const string NotBeside = "There is no folder \"shared\" beside the repository.";

    /// <summary>The folder of the unpacked sets.</summary>
    public static string Sets { get; } = Environment.GetEnvironmentVariable("NEWSCORPUS_EVAL") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval");

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder with seeds and scorers beside the repository; null when there is none.</summary>
    public static string? Shared => Path.Combine(Repository, "..", "shared") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    /// <summary>Whether a set is unpacked.</summary>
    public static bool Has(string set) => Directory.Exists(Path.Combine(Sets, set));

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsCorpus.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
