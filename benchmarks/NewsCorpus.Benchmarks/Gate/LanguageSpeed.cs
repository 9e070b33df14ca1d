using System.Globalization;
using System.Text;
using NewsCorpus.Languages;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>What identifying the language of short texts (words, pairs of words, sentences) costs, and what the first answer costs a fresh process.</summary>
internal static class LanguageSpeed
{
    /// <summary>The argument that makes the program the fresh process.</summary>
    public const string Argument = "--first-language";

    private const int WarmUpRounds = 8;
    private const int Rounds = 15;
    private const double BytesPerMegabyte = 1e6;

    /// <param name="texts">Short texts.</param>
    public static IEnumerable<Figure> Measure(IReadOnlyList<string> texts)
    {
        var megabytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / BytesPerMegabyte;
        var identifier = LanguageIdentifier.Default;
        var (fastest, allocated) = (double.MaxValue, 0L);
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadClock.Milliseconds();
            for (var i = 0; i < texts.Count; i++) identifier.Identify(texts[i]);
            var time = ThreadClock.Milliseconds() - start;
            if (round < 0) continue;
            fastest = Math.Min(fastest, time);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        yield return new Figure("language_mb_per_s", megabytes / (fastest / 1000), $"MB/s of short texts (UTF-8), {texts.Count} of them");
        yield return new Figure("language_bytes_per_call", (double)allocated / texts.Count, "bytes allocated a call");
        yield return new Figure("language_start_ms", FreshProcess.Best(Argument), "ms of processor time from the first use of the identifier to its first answer");
    }

    /// <summary>Identifies one text and prints the processor time that this took, reading and unpacking the model included.</summary>
    public static int Run(TextWriter output)
    {
        var start = Environment.CpuUsage.TotalTime;
        LanguageIdentifier.Default.Identify("The council voted on Tuesday to close the old bridge.");
        output.WriteLine((Environment.CpuUsage.TotalTime - start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
