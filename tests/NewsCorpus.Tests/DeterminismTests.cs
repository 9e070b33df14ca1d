using System.Globalization;

namespace NewsCorpus.Tests;

/// <summary>Same bytes, same record: again, on many threads, in any culture and in any time zone.</summary>
[Collection(nameof(ProcessStateTests))]
public sealed class DeterminismTests
{
    private const int Threads = 8;

    [Fact]
    public void Parse_Twice_GivesEqualRecords() => Assert.Equal(Records(Samples.NewParser()), Records(Samples.NewParser()));

    [Fact]
    public void Parse_AfterOtherSources_GivesEqualRecords()
    {
        var parser = Samples.NewParser();

        var forwards = Records(parser);
        var backwards = Samples.Read().Reverse().Select(parser.RecordOf).Reverse().ToArray();

        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void Parse_OneParserOnManyThreads_GivesEqualRecords()
    {
        var parser = Samples.NewParser();
        var expected = Records(parser);
        var found = new string[Threads][];
        using var gate = new Barrier(Threads);

        var threads = Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            gate.SignalAndWait();
            found[t] = Records(parser);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(found, records => Assert.Equal(expected, records));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Parse_UnderAnotherCulture_GivesEqualRecords(string culture)
    {
        var expected = Records(Samples.NewParser());
        string[] found = [];

        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            found = Records(Samples.NewParser());
        });
        thread.Start();
        thread.Join();

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void Parse_InAnotherTimeZone_GivesEqualRecords(string zone)
    {
        const string Variable = "TZ";
        var expected = Records(Samples.NewParser());
        var before = Environment.GetEnvironmentVariable(Variable);
        try
        {
            Environment.SetEnvironmentVariable(Variable, zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(expected, Records(Samples.NewParser()));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string[] Records(NewsParser parser) => [.. Samples.Read().Select(parser.RecordOf)];
}
