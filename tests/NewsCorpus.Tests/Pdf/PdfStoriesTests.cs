using NewsCorpus.Classification;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfStoriesTests
{
    private const string MainHeadline = "Tide mill at Ossel turns again after ninety years of silence";
    private const string OtherHeadline = "Council postpones the vote on the new ferry landing";

    [Fact]
    public void ParseAll_MainStoryIsTheDefault_AndTheOthersAreRemoved()
    {
        var result = Assert.Single(Parser(PdfStories.Main).ParseAll(Newspaper()));
        Assert.Equal(MainHeadline, result.Article!.Headline);
        Assert.Contains(result.Article.Removed, block => block.Rule == "other-story" && block.Text == OtherHeadline);
    }

    [Fact]
    public void ParseAll_AllStories_GivesEachItsHeadlineBodyAndPart()
    {
        var results = Parser(PdfStories.All).ParseAll(Newspaper());
        Assert.Equal([MainHeadline, OtherHeadline], results.Select(result => result.Article!.Headline));
        Assert.Equal([1, 2], results.Select(result => result.Origin.Part ?? 0));
        Assert.StartsWith("The council of Sandholm has postponed the vote", results[1].Article!.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("wheel", results[1].Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void ParseAll_AllStories_TheMainOneIsWhatTheDefaultGives()
    {
        var main = Parser(PdfStories.Main).Parse(Newspaper()).Article!;
        var first = Parser(PdfStories.All).ParseAll(Newspaper())[0].Article!;
        Assert.Equal(main.Body, first.Body);
        Assert.Equal(main.Blocks.Select(block => block.Span), first.Blocks.Select(block => block.Span));
    }

    [Fact]
    public void ParseAll_AllStories_LosesNoBlock()
    {
        var main = Parser(PdfStories.Main).ParseAll(Newspaper());
        var all = Parser(PdfStories.All).ParseAll(Newspaper());
        Assert.Equal(Spans(main), Spans(all));

        static IEnumerable<SourceSpan> Spans(IEnumerable<ParseResult> results) =>
            results.SelectMany(result => result.Article!.Blocks.Concat(result.Article.Removed)).Select(block => block.Span).OrderBy(span => span.Page).ThenBy(span => span.Start);
    }

    [Fact]
    public void ParseAll_DeclaredHeadlineOfTheMainStory_IsNotClaimedForOthers()
    {
        var results = Parser(PdfStories.All).ParseAll(new SourceDocument(Declaring(MainHeadline)));
        Assert.Contains(results[0].Article!.Evidence, claim => claim.Rule == "document-title");
        Assert.DoesNotContain(results[1].Article!.Evidence, claim => claim.Rule is "document-title" or "document-author");
    }

    [Fact]
    public void Parse_AllStories_GivesTheMainOneAndSaysSo()
    {
        var result = Parser(PdfStories.All).Parse(Newspaper());
        Assert.Equal(MainHeadline, result.Article!.Headline);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.SeveralArticles);
    }

    [Fact]
    public void WithPdf_CalledAgain_TakesTheLaterSettings()
    {
        var options = new NewsParserOptions().WithPdf().WithPdf(stories: PdfStories.All);
        Assert.Single(options.Readers, reader => reader.Format == SourceFormat.Pdf);
        Assert.Single(options.Classifiers, classifier => classifier is PdfBlockClassifier);
        Assert.Equal(2, new NewsParser(options).ParseAll(Newspaper()).Length);
    }

    [Fact]
    public void ParseAll_DigestInOneColumn_GivesEachOfItsStories()
    {
        var results = Parser(PdfStories.All).ParseAll(new SourceDocument(Digest("The Lake Post, 4 March 2025", "The Quay Mirror, 3 March 2025", "The Hill Gazette, 2 March 2025")));
        Assert.Equal(["Ferry leaves without its captain", "Lamp on the pier is lit again", "Goat elected to the harbour board"], results.Select(result => result.Article!.Headline));
        Assert.Equal(["2025-03-04", "2025-03-03", "2025-03-02"], results.Select(result => result.Article!.Published?.ToString()));
        Assert.All(results, result => Assert.Single(result.Article!.Blocks, block => block.Role == BlockRole.Body));
    }

    [Fact]
    public void ParseAll_SubheadingsWithoutALineOfTheirOwn_AreOneStory() =>
        Assert.Single(Parser(PdfStories.All).ParseAll(new SourceDocument(Digest("", "", ""))));

    [Fact]
    public void ParseAll_DigestByDefault_StaysWhole() =>
        Assert.Contains("It was the only one", Assert.Single(Parser(PdfStories.Main).ParseAll(new SourceDocument(Digest("4 March 2025", "3 March 2025", "2 March 2025")))).Article!.Body, StringComparison.Ordinal);

    /// <summary>A title, and three headlines of one look with a line and text below each.</summary>
    private static byte[] Digest(params string[] lines)
    {
        (string Headline, string[] Text)[] stories =
        [
            ("Ferry leaves without its captain", ["The ferry left the quay at noon with nine people and a goat on board, and", "nobody knew who had brought it or where it was meant to go that day."]),
            ("Lamp on the pier is lit again", ["The lamp was lit on Friday, after the keeper had looked for the matches for", "eleven weeks and had found them in the pocket of a coat he had lent."]),
            ("Goat elected to the harbour board", ["The goat that came with the noon ferry has been elected to the board of the", "harbour. It was the only one on the list who had not resigned before."]),
        ];
        var (content, y) = (MadePdf.At(22, 60, 780, "Press review of the week"), 730);
        for (var i = 0; i < stories.Length; i++, y -= 130)
        {
            content += MadePdf.At(15, 60, y, stories[i].Headline) + MadePdf.At(11, 60, y - 42, stories[i].Text);
            if (lines[i].Length > 0) content += MadePdf.At(9, 60, y - 20, lines[i]);
        }

        return MadePdf.Document(content);
    }

    private static NewsParser Parser(PdfStories stories) => new(new NewsParserOptions { IncludeRemoved = true }.WithPdf(stories: stories));

    private static SourceDocument Newspaper() => new(File.ReadAllBytes(Path.Combine(EvaluationData.Repository, "samples", "articles", "en-tide-mill.pdf")));

    /// <summary>Two stories side by side, the second one under a smaller headline, and a declared title.</summary>
    private static byte[] Declaring(string title)
    {
        string[] first =
        [
            "The great wheel of the mill moved on", "Tuesday for the first time since the", "winter of the flood, and the miller let", "it turn for an hour before he stopped it",
            "for the night, dry and without a sound.", "The county paid a third of the money", "and the town another; the rest came", "from people who sent small coins.",
        ];
        string[] second =
        [
            "The council has postponed the vote", "on the landing for the third time in a", "year, because the plans were left on", "the ferry, and the ferry had left",
            "without anyone who could have read", "them. A decision is now expected for", "October, when the ferry is back.",
        ];
        var content = MadePdf.At(24, 60, 790, MainHeadline[..24], MainHeadline[25..]) + MadePdf.At(11, 60, 720, first)
            + MadePdf.At(16, 320, 720, "Council postpones the vote", "on the new ferry landing") + MadePdf.At(11, 320, 680, second);
        return MadePdf.Document(["/Info<</Title(" + title + ")/Author(Marit Holm)>>"], content);
    }
}
