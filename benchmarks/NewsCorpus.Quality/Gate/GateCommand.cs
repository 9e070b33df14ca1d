using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Quality.Sets;

namespace NewsCorpus.Quality.Gate;

/// <summary>Runs the library over the development sets and holds its figures against the committed floors.</summary>
internal static class GateCommand
{
    private const int Passed = 0;
    private const int BelowFloor = 1;

    /// <param name="root">The folder of the sets; null takes the default.</param>
    /// <param name="floorsPath">The floors; null takes those of the repository.</param>
    /// <param name="raises">Whether floors move up to figures that are better now.</param>
    /// <param name="output">Takes the figures and what is worse than its floor.</param>
    /// <exception cref="FileNotFoundException">No set, or no floors, were found.</exception>
    public static int Run(string? root, string? floorsPath, bool raises, TextWriter output)
    {
        root ??= DataFolders.Sets;
        floorsPath ??= FindFloors();
        var floors = Floors.Read(floorsPath);
        var breaches = new List<string>();
        var measured = 0;
        foreach (var set in floors.Sets)
        {
            if (!LibraryRun.HasDocuments(set, root))
            {
                output.WriteLine($"{set} skipped: not unpacked");
                continue;
            }

            measured++;
            var evaluation = Measure(set, root, output);
            if (raises) foreach (var moved in floors.Raise(set, evaluation.Figures)) output.WriteLine("raised: " + moved);
            breaches.AddRange(floors.Breaches(set, evaluation.Figures));
        }

        if (measured == 0) throw new FileNotFoundException($"No set was found in {root}.");
        if (raises) floors.Write(floorsPath);
        foreach (var breach in breaches) output.WriteLine("FAILED: " + breach);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"quality gate: {measured} sets, {breaches.Count} figures below their floors"));
        return breaches.Count == 0 ? Passed : BelowFloor;
    }

    private static Evaluation Measure(string set, string root, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var evaluation = GoldSet.Evaluate(set, root, LibraryRun.Read(set, root));
        foreach (var remark in evaluation.Remarks) output.WriteLine(remark);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set} {evaluation} ({watch.Elapsed.TotalSeconds:0.0} s)"));
        output.Flush();
        return evaluation;
    }

    private static string FindFloors()
    {
        var repository = DataFolders.Repository ?? throw new FileNotFoundException("The gate runs inside the repository; elsewhere name its floors with --floors.");
        return Path.Combine(repository, "benchmarks", "NewsCorpus.Quality", "floors.json");
    }
}
