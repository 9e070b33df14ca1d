using System.Text;
using AngleSharp.Html.Parser;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>
/// Whole extraction (decode, blocks, roles, metadata) against AngleSharp's <c>ParseDocument(string)</c>, which only parses: on the same pages, in
/// the same process, page by page in turn, in thread processor time, the median of the rounds.
/// </summary>
internal static class PageSpeed
{
    /// <summary>The name of the figure that tells how fast the machine is.</summary>
    public const string Machine = "anglesharp_ms_per_mb";

    // Short warm-ups time code that is still instrumented: after 6 rounds a page took 2.7 ms, once all is compiled it takes 1.7.
    private const int WarmUpRounds = 30;
    private const int Rounds = 9;
    private const double BytesPerMegabyte = 1e6;
    private const double BytesPerKibibyte = 1024;

    /// <summary>Smaller pages are left out of the slowest page: their fixed costs say nothing about growth.</summary>
    private const int SmallestJudgedPage = 32 * 1024;

    public static IEnumerable<Figure> Measure(IReadOnlyList<byte[]> pages)
    {
        var texts = pages.Select(page => Encoding.UTF8.GetString(page)).ToArray();
        var parser = new HtmlParser();
        var ratios = new List<double>();
        var fastest = Enumerable.Repeat(double.MaxValue, pages.Count).ToArray();
        var (ours, baseline, allocated) = (0.0, 0.0, 0L);
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var (own, theirs, bytes) = (0.0, 0.0, 0L);
            for (var i = 0; i < pages.Count; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = ThreadClock.Milliseconds();
                NewsParser.Default.Parse(new SourceDocument(pages[i], format: SourceFormat.Html));
                var end = ThreadClock.Milliseconds();
                bytes += GC.GetAllocatedBytesForCurrentThread() - before;
                own += end - start;
                if (round >= 0) fastest[i] = Math.Min(fastest[i], end - start);
                start = ThreadClock.Milliseconds();
                parser.ParseDocument(texts[i]).Dispose();
                theirs += ThreadClock.Milliseconds() - start;
            }

            if (round < 0) continue;
            ratios.Add(theirs / own);
            (ours, baseline, allocated) = (ours + own, baseline + theirs, allocated + bytes);
        }

        var judged = pages.Select((page, i) => (Size: page.Length, Time: fastest[i])).Where(page => page.Size >= SmallestJudgedPage).ToList();
        var megabytes = pages.Sum(page => page.Length) / BytesPerMegabyte;
        yield return new Figure(Machine, baseline / Rounds / megabytes, "ms a MB, AngleSharp's parse, by which times of this machine are scaled");
        yield return new Figure("ratio", Median(ratios), "x AngleSharp ParseDocument(string)");
        yield return new Figure("kib_per_page", allocated / BytesPerKibibyte / Rounds / pages.Count, "KiB allocated a page");
        yield return new Figure("slowest_ms_per_mb", judged.Max(page => page.Time / (page.Size / BytesPerMegabyte)), "ms a MB, slowest page");
        yield return new Figure("pages_mb_per_s", megabytes * Rounds / (ours / 1000), "MB/s, whole extraction");
        yield return new Figure("ms_per_page", ours / Rounds / pages.Count, "ms a page");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
