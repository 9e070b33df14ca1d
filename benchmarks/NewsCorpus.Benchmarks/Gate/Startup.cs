using System.Globalization;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>What the first page costs a fresh process, the runtime's own start included: processor time, all threads, the best of a few runs.</summary>
internal static class Startup
{
    /// <summary>The argument that makes the program the fresh process.</summary>
    public const string Argument = "--first-page";

    public static IEnumerable<Figure> Measure()
    {
        yield return new Figure("startup_ms", FreshProcess.Best(Argument), "ms of processor time until the first page of a process is read");
    }

    /// <summary>Reads one page and prints the processor time that the process has used so far.</summary>
    public static int Run(TextWriter output)
    {
        NewsParser.Default.Parse(new SourceDocument(GeneratedPages.Medium));
        output.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
