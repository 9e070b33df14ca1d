using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public sealed class TextHeaderTests
{
    private const string Headline = "Brevin closes its northern quay for a year";
    private const string Paragraph = "The harbour board voted on Monday to close the quay for repairs, which are to take eleven months and cost more than the town had set aside.";

    /// <summary>Lines under the headline, of which those that open with "=" are running text to the models.</summary>
    [Theory]
    [InlineData("Fishermen fear for the herring season and the port for its ferries.", true)]
    [InlineData("Fishermen fear for the herring season and the port for its ferries, while the board hopes for spring", true)]
    [InlineData("By Ada Merrow\nFishermen fear for the herring season and the port for its ferries.", true)]
    [InlineData("Photo: The quay of the port in winter\nFishermen fear for the herring season and the port for its ferries.", true)]
    [InlineData("Fishermen fear for the herring season", false)]
    [InlineData("Brevin closes quay in the north: what fishermen and ferries have to know about the year", false)]
    [InlineData("EmailFacebookTwitterShare the story with all of your friends by a click of the mouse.", false)]
    [InlineData("= Fishermen fear for the herring season and the port for its ferries.", false)]
    [InlineData("Ports of the coast\nTides of the week\nFishermen fear for the herring season and the port for its ferries.", false)]
    [InlineData(Headline + "\nFishermen fear for the herring season and the port for its ferries.", true)]
    public void Standfirst_LinesUnderHeadline_IsTheOneThatSumsUp(string lines, bool isFound)
    {
        var expected = lines.Split('\n')[^1];
        Assert.Equal(isFound ? expected : null, StandfirstOf($"{Headline}\n{lines}\n= {Paragraph}\n{Headline}\nFishermen of other ports have sailed in search of their herring for weeks."));
    }

    [Fact]
    public void Standfirst_NoRunningTextBelow_IsNone() => Assert.Null(StandfirstOf($"{Headline}\nFishermen fear for the herring season and the port for its ferries.\nTides of the week"));

    /// <summary>A line of rights below a short article stands near the headline, and its year is no date.</summary>
    [Theory]
    [InlineData("© 2025 The Brevin Courier. All rights reserved", false)]
    [InlineData("جميع الحقوق محفوظة لجريدة الضفاف 2025", false)]
    [InlineData("Brevin, 4 March 2025", true)]
    public void IsByline_LineWithAYear_IsOneUnlessItSpeaksOfRights(string line, bool expected)
    {
        using var content = Read($"{Headline}\n\n{Paragraph}\n\n{line}");
        using var document = TextDocument.Measure(content, "und");
        float[] scores = [-2, 2, -2];
        Assert.Equal(expected, new TextHeader(content, document, scores, headline: 0).IsByline(2, scores));
    }

    [Theory]
    [InlineData("Chairman of the board since 2022", false)]
    [InlineData("Brevin, 4 March 2025", true)]
    [InlineData("Published in 2025", true)]
    public void IsByline_LineBetweenParagraphs_IsNoneForAYearAlone(string line, bool expected)
    {
        using var content = Read($"{Headline}\n\n{Paragraph}\n\n{line}\n\n{Paragraph}");
        using var document = TextDocument.Measure(content, "en");
        float[] scores = [-2, 2, 0.5f, 2];
        Assert.Equal(expected, new TextHeader(content, document, scores, headline: 0).IsByline(2, scores));
    }

    private static DocumentContent Read(string text)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText(text, SourceFormat.PlainText), []);
        return new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
    }

    private static string? StandfirstOf(string text)
    {
        var lines = text.Split('\n');
        using var content = Read(string.Join("\n\n", lines.Select(static l => l.TrimStart('=', ' '))));
        using var document = TextDocument.Measure(content, "en");
        Assert.Equal(lines.Length, content.Blocks.Length);
        var header = new TextHeader(content, document, [.. lines.Select(static l => l[0] == '=' ? 2f : -2f)], headline: 0);
        return header.Standfirst < 0 ? null : content.TextOf(header.Standfirst).ToString();
    }
}
