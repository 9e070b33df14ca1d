using System.Text.RegularExpressions;

namespace NewsCorpus.Tests;

/// <summary>The walls of the house: who may use whom, read from the source files themselves.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>The lowest room: units, words, folding and hashes. Every other may use it, and it uses none.</summary>
    private const string Ground = "Text";

    /// <summary>For each folder of src/NewsCorpus the folders that it may use beside the lowest, in the order in which data moves.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        [Ground] = [],
        ["Sources"] = [],
        ["Warc"] = ["Sources"],

        // Reads the embedded n-gram models that both charsets and languages are told by; it knows no other room.
        ["Embeddings"] = [],

        // Reads dates as they are printed; it knows no other room either.
        ["Dates"] = [],
        ["Decoding"] = ["Sources", "Embeddings"],
        ["Blocks"] = ["Sources", "Decoding"],
        ["Html"] = ["Sources", "Decoding", "Blocks"],
        ["PlainText"] = ["Sources", "Decoding", "Blocks"],
        ["Languages"] = ["Sources", "Embeddings", "Decoding", "Blocks"],
        ["Classification"] = ["Sources", "Dates", "Decoding", "Blocks", "PlainText", "Languages"],
        ["Metadata"] = ["Sources", "Dates", "Decoding", "Blocks", "PlainText", "Languages", "Classification"],
        ["Sites"] = ["Sources", "Decoding", "Blocks", "PlainText", "Languages", "Classification", "Metadata"],

        // The writers see what the root types are made of, and no stage that makes them.
        ["Writing"] = ["Sources", "Blocks", "Languages", "Classification", "Metadata"],
    };

    private static string Core => Path.Combine(EvaluationData.Repository, "src", "NewsCorpus");

    public static TheoryData<string> Folders()
    {
        var folders = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(Core).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal))
            folders.Add(folder);
        return folders;
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_UsesOnlyWhatStandsBeforeIt(string folder)
    {
        Assert.True(s_allowed.TryGetValue(folder, out var allowed), $"The folder {folder} has no place in the order yet.");
        var breaches =
            from file in SourceFiles(Path.Combine(Core, folder))
            from Match match in ProjectUsing().Matches(File.ReadAllText(file))
            let used = match.Groups["folder"].Value
            where used != folder && used != Ground && !allowed.Contains(used, StringComparer.Ordinal)
            select $"{Path.GetFileName(file)} uses {used}";
        Assert.Empty(breaches);
    }

    /// <summary>The root sees all rooms, and every room sees the root without a using: what helps the parser itself must not be leant on from below.</summary>
    [Fact]
    public void Folder_UsesNoHelperOfTheRoot()
    {
        var helpers = Directory.EnumerateFiles(Core, "*.cs").Where(file => InternalType().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.NotEmpty(helpers);
        var name = new Regex($@"\b({string.Join('|', helpers)})\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        AssertNoFile(file => Path.GetDirectoryName(file) != Core && name.IsMatch(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("AngleSharp", "NewsCorpus/Html/")]
    [InlineData("UglyToad", "NewsCorpus.Pdf/")]
    public void Package_IsNamedInItsPlaceOnly(string package, string place)
    {
        var name = new Regex($@"\b(using|global::)\s*{package}\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        AssertNoFile(file => name.IsMatch(File.ReadAllText(file)) && !RelativeToSources(file).StartsWith(place, StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_NeverOpenAConnection() => AssertNoFile(file => Network().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void Sources_NeverAskTheClock() => AssertNoFile(file => Clock().IsMatch(File.ReadAllText(file)));

    [Fact]
    public void File_HoldsOneTopLevelType() =>
        AssertNoFile(file => !file.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal) && TopLevelType().Count(File.ReadAllText(file)) != 1);

    [Fact]
    public void File_NeverHasMoreThanFiveHundredLines() =>
        AssertNoFile(file => !file.EndsWith(".Data.cs", StringComparison.Ordinal) && File.ReadLines(file).Count() > 500);

    private static void AssertNoFile(Func<string, bool> isBreach)
    {
        var breaches = SourceFiles().Where(isBreach).Select(RelativeToSources).ToList();
        Assert.Empty(breaches);
    }

    private static IEnumerable<string> SourceFiles(string? folder = null) =>
        Directory.EnumerateFiles(folder ?? Path.Combine(EvaluationData.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !RelativeToSources(file).Split('/').Any(part => part is "obj" or "bin"));

    private static string RelativeToSources(string file) =>
        Path.GetRelativePath(Path.Combine(EvaluationData.Repository, "src"), file).Replace('\\', '/');

    [GeneratedRegex(@"^using (?:static |\w+ = )?NewsCorpus\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProjectUsing();

    [GeneratedRegex(@"^internal ", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InternalType();

    [GeneratedRegex(@"\b(System\.Net\.(Http|Sockets)|HttpClient|WebRequest|TcpClient)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Network();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b|\bTimeProvider\.System\b|\bStopwatch\b|\bTickCount(64)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:class|struct|interface|enum|record|delegate) ", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TopLevelType();
}
