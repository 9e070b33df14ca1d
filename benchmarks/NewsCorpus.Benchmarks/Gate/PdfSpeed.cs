using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>
/// The processor time of reading PDFs to article records as a ratio to what <c>pdftotext</c> (poppler-utils), a process per file, takes for the text of
/// the same files in the same run, user and system time, the least of a few rounds in turn. Cold is one <c>newscorpus parse</c> over all of them, from
/// the start of its process to its end; warm is the library on one thread, once all is compiled.
/// </summary>
internal static class PdfSpeed
{
    private const int Rounds = 5;

    // One long process meets more of what else a machine does than 85 short ones: its least time takes more rounds to find.
    private const int ColdRounds = 15;
    private const int WarmUpPasses = 12;

    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    public static IEnumerable<Figure> Measure(TextWriter output)
    {
        var files = DevelopmentData.PdfFiles();
        if (files.Count == 0) return Skip(output, "the development PDFs are not unpacked");
        if (!ChildClock.IsSupported) return Skip(output, "the processor time of child processes is only read on Linux");
        if (!HasPdfToText()) return Skip(output, "pdftotext is not installed (package poppler-utils)");
        return Measure(files, output).Concat(MeasureRobustness(output));
    }

    private static IEnumerable<Figure> Measure(IReadOnlyList<string> files, TextWriter output)
    {
        var (theirs, cold) = (double.MaxValue, double.MaxValue);
        var program = FindProgram();
        if (program is null) output.WriteLine("pdf_cold_ratio skipped: the console app is not built (dotnet build -c Release)");
        for (var round = 0; round < ColdRounds; round++)
        {
            theirs = Math.Min(theirs, ChildClock.Measure(() => { foreach (var file in files) RunProcess("pdftotext", [file, "-"]); }));
            if (program is not null) cold = Math.Min(cold, ChildClock.Measure(() => RunProcess("dotnet", [program, "parse", DevelopmentData.PdfManifest, "-o", "-"])));
        }

        var warm = MeasureWarm(files);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} PDFs: pdftotext {theirs:0} ms, newscorpus parse {(program is null ? double.NaN : cold):0} ms, the library warm {warm:0} ms of processor time"));
        if (program is not null) yield return new Figure("pdf_cold_ratio", cold / theirs, "x pdftotext, newscorpus parse from start to end of its process");
        yield return new Figure("pdf_warm_ratio", warm / theirs, "x pdftotext, the library on one thread once all is compiled");
    }

    private static double MeasureWarm(IReadOnlyList<string> files)
    {
        var contents = files.Select(File.ReadAllBytes).ToList();
        var fastest = double.MaxValue;
        for (var pass = -WarmUpPasses; pass < Rounds; pass++)
        {
            var start = ThreadClock.Milliseconds();
            foreach (var content in contents) s_parser.Parse(new SourceDocument(content, format: SourceFormat.Pdf));
            if (pass >= 0) fastest = Math.Min(fastest, ThreadClock.Milliseconds() - start);
        }

        return fastest;
    }

    /// <summary>The worst of the odd and broken files: time and allocation, which is more than what is ever held at once.</summary>
    private static IEnumerable<Figure> MeasureRobustness(TextWriter output)
    {
        const double BytesPerMegabyte = 1024 * 1024;
        var (slowest, slowestFile, largest, largestFile) = (0.0, "", 0.0, "");
        foreach (var file in DevelopmentData.OddPdfFiles())
        {
            var content = File.ReadAllBytes(file);
            var time = double.MaxValue;
            for (var run = 0; run < 2; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = ThreadClock.Milliseconds();
                s_parser.Parse(new SourceDocument(content, format: SourceFormat.Pdf));
                time = Math.Min(time, ThreadClock.Milliseconds() - start);
                var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / BytesPerMegabyte;
                if (allocated > largest) (largest, largestFile) = (allocated, Path.GetFileName(file));
            }

            if (time > slowest) (slowest, slowestFile) = (time, Path.GetFileName(file));
        }

        if (slowestFile.Length == 0) yield break;
        output.WriteLine($"slowest odd PDF: {slowestFile}; the one that allocates most: {largestFile}");
        yield return new Figure("pdf_slowest_ms", slowest, "ms of processor time, slowest odd PDF");
        yield return new Figure("pdf_largest_mib", largest, "MiB allocated in all, worst odd PDF");
    }

    private static Figure[] Skip(TextWriter output, string reason)
    {
        output.WriteLine("PDF speed skipped: " + reason);
        return [];
    }

    private static bool HasPdfToText()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return folders.Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));
    }

    /// <summary>The console app as the solution's build left it.</summary>
    private static string? FindProgram()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "samples", "NewsCorpus.Cli", "bin", "Release", "net10.0", "newscorpus.dll");
            if (File.Exists(program)) return program;
        }

        return null;
    }

    private static void RunProcess(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
    }
}
