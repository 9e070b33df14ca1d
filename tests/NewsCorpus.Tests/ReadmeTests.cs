using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NewsCorpus.Tests;

/// <summary>The C# of README.md compiles and runs, each piece as a program of its own.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscorpus-readme");

    public static TheoryData<int> Pieces()
    {
        var pieces = new TheoryData<int>();
        for (var i = 0; i < ReadPieces().Length; i++) pieces.Add(i);
        return pieces;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Pieces))]
    public void Piece_CompilesAndRuns(int index)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), ReadPieces()[index]);
        File.WriteAllText(Path.Combine(_folder.FullName, "Piece.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", References().Select(path => $"<Reference Include=\"{Path.GetFileNameWithoutExtension(path)}\" HintPath=\"{path}\" />"))}
              </ItemGroup>
            </Project>
            """);

        var (exitCode, output) = RunDotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.False(string.IsNullOrWhiteSpace(output));
    }

    /// <summary>The library with all that it needs, as the tests were built with it.</summary>
    private static IEnumerable<string> References() =>
        new[] { "NewsCorpus.Core", "NewsCorpus.Pdf", "AngleSharp", "Microsoft.Extensions.*Abstractions", "UglyToad.PdfPig*" }
            .SelectMany(name => Directory.EnumerateFiles(AppContext.BaseDirectory, name + ".dll"));

    private static string[] ReadPieces() =>
        [.. CodeBlock().Matches(File.ReadAllText(Path.Combine(EvaluationData.Repository, "README.md"))).Select(match => match.Groups["code"].Value)];

    private (int ExitCode, string Output) RunDotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };

        // The test host sets these for itself; a fresh build must find its own SDK.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeBlock();
}
