using NewsCorpus.Languages;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Languages;

public sealed class LanguageSegmenterTests
{
    private const string English = "The council voted on Tuesday to close the old bridge until the spring. Residents said the news had come too late for them.";
    private const string French = "Le conseil a voté mardi la fermeture du vieux pont jusqu'au printemps. Les habitants disent que la nouvelle est venue trop tard.";
    private const string Russian = "Городской совет во вторник решил закрыть старый мост до весны. Жители говорят, что узнали об этом слишком поздно.";

    private static LanguageIdentifier Identifier => LanguageIdentifier.Default;

    [Fact]
    public void Segment_OneLanguage_IsOneSpan()
    {
        var span = Assert.Single(Identifier.Segment(English));
        Assert.Equal((0, English.Length, "en"), (span.Start, span.End, span.Language));
    }

    [Fact]
    public void Segment_ParagraphsOfSeveralLanguages_AreCutAtTheirEnds()
    {
        var text = English + "\n\n" + French + "\n\n" + Russian;
        var spans = Identifier.Segment(text);
        Assert.Equal(["en", "fr", "ru"], spans.Select(s => s.Language));
        Assert.Equal(text.IndexOf(French, StringComparison.Ordinal), spans[1].Start);
        Assert.Equal(text.IndexOf(Russian, StringComparison.Ordinal), spans[2].Start);
        Assert.Equal(text.Length, spans[2].End);
    }

    [Fact]
    public void Segment_ForeignSentenceInsideAParagraph_IsFound()
    {
        var text = English + " " + "Wir haben davon erst aus der Zeitung erfahren, und niemand hat uns gefragt." + " " + English;
        Assert.Equal(["en", "de", "en"], Identifier.Segment(text).Select(s => s.Language));
    }

    [Fact]
    public void Segment_ForeignNames_DoNotBreakASpan() =>
        Assert.Equal(["en"], Identifier.Segment("The mayor, Jean-Baptiste Lefèvre-Dumont, met Владимир Иванов in Straßenbrück. \"Merci,\" he said. He left at noon.").Select(s => s.Language));

    [Theory]
    [InlineData("", 0)]
    [InlineData("1234 5678\n\n9", 1)]
    [InlineData("\uD800\uDC00\uDFFF", 1)]
    public void Segment_NoLanguage_IsUndetermined(string text, int spans)
    {
        var found = Identifier.Segment(text);
        Assert.Equal(spans, found.Length);
        Assert.All(found, s => Assert.Equal(LanguageGuess.Undetermined, s.Language));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('7')]
    [InlineData('“')]
    [InlineData('.')]
    [InlineData('\n')]
    [InlineData('\uD800')]
    public void Segment_TenMillionOfOneUnit_IsOneUndeterminedSpan(char unit)
    {
        var span = Assert.Single(Identifier.Segment(new string(unit, 10_000_000)));
        Assert.Equal((0, 10_000_000, LanguageGuess.Undetermined), (span.Start, span.End, span.Language));
    }

    [Fact]
    public void Segment_TextOfTwiceTheLength_TakesNoMoreThanTwiceTheTime()
    {
        var text = string.Concat(Enumerable.Repeat(English + "\n" + French + " " + Russian + "\n\n", 500));
        var (half, whole) = (Fastest(text), Fastest(text + text));
        // Quadratic time would be four times as long.
        Assert.InRange(whole, 0, 3 * Math.Max(half, 1));
    }

    private static double Fastest(string text) => Enumerable.Range(0, 5).Min(_ =>
    {
        var start = ThreadClock.Now;
        Identifier.Segment(text);
        return (ThreadClock.Now - start).TotalMilliseconds;
    });

    [Fact]
    public void Segment_AnyText_IsCoveredWithoutGaps()
    {
        var random = new Random(5);
        var parts = new[] { English, French, Russian, "\n", " \"", "«", "»", "…", "1.2.3", "\uD83D", "...", "?!" };
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            var end = 0;
            foreach (var span in Identifier.Segment(text))
            {
                Assert.Equal(end, span.Start);
                end = span.End;
            }

            Assert.Equal(text.Length, end);
        }
    }
}
