using NewsCorpus.Pdf;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Pdf;

public sealed class PageBoxTests
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    private static readonly string[] s_text =
    [
        "The lamp on the pier was lit again on Friday, after the keeper had looked for the",
        "matches for eleven weeks. They were found in the pocket of a coat that he had lent",
    ];

    [Fact]
    public void Box_UprightParagraph_HoldsItsLinesFromTheTopLeftCorner()
    {
        // 11 points, 14 apart, from (60, 700) on a page of 595 by 842.
        var box = BoxOf(MadePdf.Document(MadePdf.Lines(s_text)));
        Assert.Equal(60, box.Left, 1f);
        Assert.Equal(842 - 700 - (0.75f * 11), box.Top, 1f);
        Assert.Equal(842 - 686 + (0.2f * 11), box.Bottom, 1f);
        Assert.InRange(box.Right, 380, 460);
    }

    [Fact]
    public void Box_TextThatRunsUpThePage_IsTurnedBack()
    {
        var content = MadePdf.Lines(s_text).Replace("60 700 Td", "0 1 -1 0 200 100 Tm", StringComparison.Ordinal);
        var box = BoxOf(MadePdf.Document(content));
        Assert.Equal(200 - (0.75f * 11), box.Left, 1f);
        Assert.Equal(842 - 100, box.Bottom, 1f);
        Assert.True(box.Bottom - box.Top > 300, "The lines run up the page.");
    }

    [Fact]
    public void Box_OtherFormats_HaveNone() =>
        Assert.All(s_parser.ParseText($"The lamp is lit again\n\n{string.Join(' ', s_text)} to a sailor.\n\nThe coat had hung in the harbour office since the spring, and nobody had missed it, the sailor said.").Article!.Blocks, block => Assert.Null(block.Box));

    [Fact]
    public void ToRecord_BoxIsWrittenOnlyWhereAllIsAskedFor()
    {
        var result = s_parser.Parse(new SourceDocument(MadePdf.Document(MadePdf.Lines(s_text))));
        Assert.Null(result.ToRecord().Blocks[0].Box);
        Assert.Equal(4, result.ToRecord(RecordDetail.Explained).Blocks[0].Box!.Count);
    }

    private static PageBox BoxOf(byte[] bytes)
    {
        var article = s_parser.Parse(new SourceDocument(bytes)).Article!;
        return Assert.Single(article.Blocks).Box!.Value;
    }
}
