using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>The speed of plain text, and what it allocates.</summary>
internal static class TextSpeed
{
    // A text is short: the code that reads it is compiled for good, with what the rounds before told of it, after some two hundred rounds.
    private const int WarmUpRounds = 250;
    private const int Rounds = 15;
    private const double BytesPerMegabyte = 1e6;

    public static IEnumerable<Figure> Measure(IReadOnlyList<byte[]> texts)
    {
        var (fastest, allocated) = (double.MaxValue, 0L);
        var total = texts.Sum(text => text.Length);
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = ThreadClock.Milliseconds();
            foreach (var text in texts) NewsParser.Default.Parse(new SourceDocument(text, format: SourceFormat.PlainText));
            var time = ThreadClock.Milliseconds() - start;
            if (round < 0) continue;
            fastest = Math.Min(fastest, time);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        yield return new Figure("text_mb_per_s", total / BytesPerMegabyte / (fastest / 1000), "MB/s of plain text");
        yield return new Figure("text_bytes_per_byte", (double)allocated / total, "bytes allocated a byte of plain text");
    }
}
