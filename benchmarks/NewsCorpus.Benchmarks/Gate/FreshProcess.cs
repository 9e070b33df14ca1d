using System.Diagnostics;
using System.Globalization;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>Runs this program again as a process in which nothing is compiled or loaded yet.</summary>
internal static class FreshProcess
{
    private const int Runs = 5;

    /// <summary>The smallest number that a few such processes print.</summary>
    /// <param name="argument">What tells the process what to do.</param>
    public static double Best(string argument) => Enumerable.Range(0, Runs).Min(_ => Run(argument));

    private static double Run(string argument)
    {
        // Under "dotnet run" this process is the program's own executable, under "dotnet NewsCorpus.Benchmarks.dll" it is dotnet.
        var program = Path.Combine(AppContext.BaseDirectory, "NewsCorpus.Benchmarks.dll");
        var start = new ProcessStartInfo("dotnet", [program, argument]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(line, CultureInfo.InvariantCulture);
    }
}
