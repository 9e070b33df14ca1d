using System.Globalization;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>How the time grows when a hostile input doubles: about twice when it is linear, four times when it is quadratic.</summary>
internal static class HostileGrowth
{
    private const int Size = 20_000;
    private const int Rounds = 5;

    /// <summary>Code compiles and neighbours come and go while one family is timed: a ratio above this is measured again, and the least of the attempts counts.</summary>
    private const double Suspicious = 2.2;
    private const int Attempts = 4;

    /// <summary>A family that is read faster than this at double size is linear enough, and too fast to be timed.</summary>
    private const double TooFastToTime = 1;

    public static IEnumerable<Figure> Measure(TextWriter output)
    {
        var (growth, perByte) = (0.0, 0.0);
        foreach (var family in HostilePages.Families)
        {
            var (half, whole) = (HostilePages.Make(family, Size), HostilePages.Make(family, 2 * Size));
            var (ratio, timeOfWhole) = Growth(half, whole);
            for (var attempt = 1; attempt < Attempts && ratio > Suspicious; attempt++)
            {
                var (again, time) = Growth(half, whole);
                (ratio, timeOfWhole) = (Math.Min(ratio, again), Math.Min(timeOfWhole, time));
            }

            var microsecondsPerByte = timeOfWhole * 1000 / whole.Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {family,-22} {whole.Length / 1024.0,7:0} KiB {timeOfWhole,8:0.0} ms  x{ratio:0.00}"));
            growth = Math.Max(growth, ratio);
            perByte = Math.Max(perByte, microsecondsPerByte);
        }

        yield return new Figure("hostile_growth", growth, "t(2n)/t(n), worst family");
        yield return new Figure("hostile_us_per_byte", perByte, "microseconds a byte, worst family");
    }

    /// <summary>The ratio of the fastest rounds, taken in turn so that both sizes meet the same machine, and the time of the larger size.</summary>
    private static (double Ratio, double TimeOfWhole) Growth(byte[] half, byte[] whole)
    {
        var (timeOfHalf, timeOfWhole) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            timeOfHalf = Math.Min(timeOfHalf, Time(half));
            timeOfWhole = Math.Min(timeOfWhole, Time(whole));
        }

        return (timeOfWhole < TooFastToTime ? 0 : timeOfWhole / Math.Max(timeOfHalf, TooFastToTime / 2), timeOfWhole);
    }

    private static double Time(byte[] content)
    {
        var start = ThreadClock.Milliseconds();
        NewsParser.Default.Parse(new SourceDocument(content));
        return ThreadClock.Milliseconds() - start;
    }
}
