using System.Globalization;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>How the time grows when a hostile input doubles: about twice when it is linear, four times when it is quadratic.</summary>
internal static class HostileGrowth
{
    private const int Size = 20_000;
    private const int Rounds = 5;

    /// <summary>A family that is read faster than this at double size is linear enough, and too fast to be timed.</summary>
    private const double TooFastToTime = 1;

    public static IEnumerable<Figure> Measure(TextWriter output)
    {
        var (growth, perByte) = (0.0, 0.0);
        foreach (var family in HostilePages.Families)
        {
            var (half, whole) = (HostilePages.Make(family, Size), HostilePages.Make(family, 2 * Size));
            var (timeOfHalf, timeOfWhole) = (Fastest(half), Fastest(whole));
            var ratio = timeOfWhole < TooFastToTime ? 0 : timeOfWhole / Math.Max(timeOfHalf, TooFastToTime / 2);
            var microsecondsPerByte = timeOfWhole * 1000 / whole.Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {family,-22} {whole.Length / 1024.0,7:0} KiB {timeOfWhole,8:0.0} ms  x{ratio:0.00}"));
            growth = Math.Max(growth, ratio);
            perByte = Math.Max(perByte, microsecondsPerByte);
        }

        yield return new Figure("hostile_growth", growth, "t(2n)/t(n), worst family");
        yield return new Figure("hostile_us_per_byte", perByte, "microseconds a byte, worst family");
    }

    private static double Fastest(byte[] content)
    {
        var fastest = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = ThreadClock.Milliseconds();
            NewsParser.Default.Parse(new SourceDocument(content));
            fastest = Math.Min(fastest, ThreadClock.Milliseconds() - start);
        }

        return fastest;
    }
}
