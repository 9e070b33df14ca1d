using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public sealed class TextRunsTests
{
    private const string Paragraph = "The harbour of Brevin will stay closed until the spring, because the old quay has to be rebuilt from the ground up this winter.";

    [Fact]
    public void Find_RefusedBlocksBetween_CutsRuns()
    {
        using var content = Read(6);
        using var document = TextDocument.Measure(content, "en");
        using var runs = TextRuns.Find(document, [2, 1, -3, 0.5f, -1, 4], headline: -1);
        Assert.Equal([(0, 2, true), (3, 4, true), (4, 5, false), (5, 6, true)], runs.Items.ToArray().Select(r => (r.First, r.End, r.IsSelected)));
        Assert.Equal(0, runs.Lead);
        Assert.Equal(0, runs.Largest);
        Assert.Equal([-1, 0, 1, 1], runs.Items.ToArray().Select(r => r.Last));
        Assert.Equal([1, 3, 3, -1], runs.Items.ToArray().Select(r => r.Next));
        var words = document.Facts[0].Words;
        Assert.Equal([0, 2 * words, 3 * words, 3 * words], runs.Items.ToArray().Select(r => r.WordsAbove));
        Assert.Equal(4 * words, runs.SelectedWords);
    }

    /// <summary>A pointer alone on its line opens a list, and what stands below that may be another article.</summary>
    [Theory]
    [InlineData("Read also: Mail boat to the islands stays in port", 1)]
    [InlineData("Read also", 2)]
    [InlineData("Mail boat to the islands stays in port", 2)]
    public void Find_PointerBetweenParagraphs_CutsNoRun(string line, int runCount)
    {
        using var content = Read(Paragraph, line, Paragraph);
        using var document = TextDocument.Measure(content, "en");
        using var runs = TextRuns.Find(document, [2, -4, 2], headline: -1);
        Assert.Equal(runCount, runs.Count);
        Assert.Equal(2 * document.Facts[0].Words, runs.SelectedWords);
    }

    [Fact]
    public void Find_Headline_LeadStandsBelowIt()
    {
        using var content = Read(5);
        using var document = TextDocument.Measure(content, "en");
        using var runs = TextRuns.Find(document, [2, 2, -4, -4, 2], headline: 2);
        Assert.Equal(1, runs.Lead);
        Assert.Equal(0, runs.Largest);
    }

    [Fact]
    public void Find_NothingNear_GivesNoRun()
    {
        using var content = Read(2);
        using var document = TextDocument.Measure(content, "en");
        using var runs = TextRuns.Find(document, [-4, -2], headline: -1);
        Assert.Equal(0, runs.Count);
        Assert.Equal(-1, runs.Lead);
    }

    [Fact]
    public void Fill_AnyRun_WritesEachFeature()
    {
        using var content = Read(5);
        using var document = TextDocument.Measure(content, "en");
        using var runs = TextRuns.Find(document, [2, -4, -1, -4, 2], headline: 0);
        using var features = new TextRunFeatures(content, document, runs, headline: 0);
        for (var run = 0; run < runs.Count; run++)
        {
            var row = Enumerable.Repeat(float.NaN, TextRunFeatures.Names.Count).ToArray();
            features.Fill(run, row);
            Assert.DoesNotContain(float.NaN, row);
        }
    }

    [Fact]
    public void In_Lines_CountsEachKindBetween()
    {
        int[] lines = [0b01, 0b11, 0b00, 0b10, 1 << 8, 1 << 15 | 1 << 7];
        using var counts = new LineCounts(lines.Length);
        foreach (var line in lines) counts.Add(line);
        for (var first = 0; first <= lines.Length; first++)
        {
            for (var end = first; end <= lines.Length; end++)
            {
                for (var kind = 0; kind < LineCounts.MaxKinds; kind++) Assert.Equal(lines[first..end].Count(line => (line >> kind & 1) == 1), counts.In(first, end, kind));
            }
        }
    }

    private static DocumentContent Read(int paragraphs) => Read([.. Enumerable.Repeat(Paragraph, paragraphs)]);

    private static DocumentContent Read(params string[] lines)
    {
        var source = SourceDocument.FromText(string.Join("\n\n", lines), SourceFormat.PlainText);
        using var decoded = SourceDecoder.Decode(source, []);
        return new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
    }
}
