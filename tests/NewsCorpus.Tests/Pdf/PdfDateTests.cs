using System.Collections.Immutable;
using NewsCorpus.Metadata;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfDateTests
{
    private const string Created = "/Info<</CreationDate(D:20250303223015+01'00')>>";

    private static readonly string[] s_first =
    [
        "The great wheel of the mill moved on", "Tuesday for the first time since the", "winter of the flood, and the miller let", "it turn for an hour before he stopped it",
        "for the night, dry and without a sound.", "The county paid a third of the money", "and the town another; the rest came", "from people who sent small coins.",
    ];

    private static readonly string[] s_second =
    [
        "The council has postponed the vote", "on the landing for the third time in a", "year, because the plans were left on", "the ferry, and the ferry had left",
        "without anyone who could have read", "them. A decision is now expected for", "October, when the ferry is back.",
    ];

    [Fact]
    public void Parse_NoDateButThatOfTheFile_GivesItsDayAndNoTime()
    {
        var article = Parse(MadePdf.Document([Created], Stories()))[0].Article!;
        Assert.Equal("2025-03-03", article.Published?.ToString());
        Assert.Equal(DatePrecision.Day, article.Published!.Precision);
        Assert.Equal("document-created", Assert.Single(article.Evidence, claim => claim.Field == MetadataField.Published && claim.IsChosen).Rule);
    }

    [Fact]
    public void ParseAll_FolioWithADate_DatesAllStoriesAgainstTheFile()
    {
        var results = Parse(MadePdf.Document([Created], MadePdf.At(8, 60, 815, "The Brackwater Herald - Tuesday, 4 March 2025 - No. 112") + Stories()));
        Assert.Equal(["2025-03-04", "2025-03-04"], results.Select(result => result.Article!.Published?.ToString()));
    }

    [Fact]
    public void ParseAll_StoryWithADateOfItsOwn_KeepsIt()
    {
        var content = MadePdf.At(8, 60, 815, "The Brackwater Herald - Tuesday, 4 March 2025 - No. 112") + Stories() + MadePdf.At(9, 320, 653, "By Marit Holm, 2 March 2025");
        var results = Parse(MadePdf.Document([Created], content));
        Assert.Equal(["2025-03-04", "2025-03-02"], results.Select(result => result.Article!.Published?.ToString()));
    }

    [Fact]
    public void Parse_PageThatABrowserPrinted_IsNotDatedByThePrinting()
    {
        string[] pages = [Printed(1, MadePdf.At(24, 60, 740, "The wheel of the mill turns again") + MadePdf.At(11, 60, 712, "4 March 2025") + MadePdf.At(11, 60, 680, s_first)), Printed(2, MadePdf.At(11, 60, 740, s_second))];
        var article = Parse(MadePdf.Document(["/Info<</CreationDate(D:20260711160600Z)>>"], pages))[0].Article!;
        Assert.Equal("2025-03-04", article.Published?.ToString());
        Assert.DoesNotContain(article.Evidence, claim => claim.Field == MetadataField.Published && claim.Value.StartsWith("2026", StringComparison.Ordinal));
        Assert.Equal(4, article.Removed.Count(block => block.Rule == "browser-print-line"));
    }

    private static string Printed(int page, string content) =>
        MadePdf.At(8, 24, 824, "7/11/26, 4:06 PM   The wheel of the mill turns again") + content + MadePdf.At(8, 24, 16, FormattableString.Invariant($"https://herald.example/2025/wheel   {page}/2"));

    private static string Stories() => MadePdf.At(24, 60, 780, "Tide mill at Ossel turns", "again after ninety years") + MadePdf.At(11, 60, 700, s_first)
        + MadePdf.At(16, 320, 700, "Council postpones the vote", "on the new ferry landing") + MadePdf.At(11, 320, 640, s_second);

    private static ImmutableArray<ParseResult> Parse(byte[] file) =>
        new NewsParser(new NewsParserOptions { IncludeRemoved = true }.WithPdf(stories: PdfStories.All)).ParseAll(new SourceDocument(file));
}
