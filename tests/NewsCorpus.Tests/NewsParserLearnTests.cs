using NewsCorpus.Sites;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

public sealed class NewsParserLearnTests
{
    private const string File = """
        Mill of Brevin turns again after forty years

        The mill of Brevin ground its first flour in forty years on Monday, and half of the town had come to see it. The wheel was cut from oak by two apprentices, the miller said.

        "It sounds just as it did when I was a girl," said one of the visitors.
        ==========
        School of Ostrey gets a second bridge

        The school of Ostrey will get a second bridge over the brook, the council said on Tuesday. Children had waited in line each morning since the old footbridge was closed in May.

        Work is to start in spring and will cost a tenth of the yearly budget.
        """;

    [Fact]
    public void Learn_BytesThatAreNoText_AreNotCounted()
    {
        var source = new SourceDocument(Enumerable.Range(0, 4000).Select(static i => (byte)(i % 7 == 0 ? 1 : 97)).ToArray(), new SourceOrigin { Site = "courier.example" });
        Assert.Equal(ParseOutcome.Undecodable, NewsParser.Default.Parse(source).Outcome);
        Assert.False(NewsParser.Default.Learn(source, new SiteProfileBuilder()));
    }

    [Fact]
    public void Learn_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => NewsParser.Default.Learn(
            SourceDocument.FromText(File, SourceFormat.PlainText, new SourceOrigin { Site = "courier.example" }), new SiteProfileBuilder(), stop.Token));
    }

    [Fact]
    public void Learn_FileOfTwoArticles_CountsEachByItself()
    {
        var source = SourceDocument.FromText(File, SourceFormat.PlainText, new SourceOrigin { Site = "courier.example" });
        var builder = new SiteProfileBuilder();
        Assert.True(NewsParser.Default.Learn(source, builder));
        var profile = builder.Build();
        Assert.Equal(2, profile.DocumentCount("courier.example"));

        var options = new NewsParserOptions();
        var parser = new NewsParser(options with { Classifiers = options.Classifiers.Add(new SiteRepetitionClassifier(profile)) });
        Assert.Equal(NewsParser.Default.ParseAll(source).Select(static r => r.Article?.Body), parser.ParseAll(source).Select(static r => r.Article?.Body));
        Assert.StartsWith("The school", parser.ParseAll(source)[1].Article!.Body, StringComparison.Ordinal);
    }
}
