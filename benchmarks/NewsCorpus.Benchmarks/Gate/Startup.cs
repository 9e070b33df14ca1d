using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>What the first page costs a fresh process, the runtime's own start included: processor time, all threads, the best of a few runs.</summary>
internal static class Startup
{
    /// <summary>The argument that makes the program the fresh process.</summary>
    public const string Argument = "--first-page";

    private const int Runs = 5;

    public static IEnumerable<Figure> Measure()
    {
        var times = Enumerable.Range(0, Runs).Select(_ => RunProcess()).ToList();
        yield return new Figure("startup_ms", times.Min(), "ms of processor time until the first page of a process is read");
    }

    /// <summary>Reads one page and prints the processor time that the process has used so far.</summary>
    public static int Run(TextWriter output)
    {
        NewsParser.Default.Parse(new SourceDocument(GeneratedPages.Medium));
        output.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double RunProcess()
    {
        // Under "dotnet run" this process is the program's own executable, under "dotnet NewsCorpus.Benchmarks.dll" it is dotnet.
        var program = Path.Combine(AppContext.BaseDirectory, "NewsCorpus.Benchmarks.dll");
        var start = new ProcessStartInfo("dotnet", [program, Argument]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(line, CultureInfo.InvariantCulture);
    }
}
