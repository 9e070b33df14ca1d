using System.Text;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfStructureTreeTests
{
    private const string Tagged = "/MarkInfo<</Marked true>>";

    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    private static readonly string[] s_first =
    [
        "The lamp on the pier was lit again on", "Friday, after the keeper had looked for", "the matches for eleven weeks. They were", "found in the pocket of a coat that he",
        "had lent to the doctor, who had lent it", "to the postman, who had worn it to a", "wedding on the other side of the island.",
    ];

    private static readonly string[] s_second =
    [
        "Nobody at the wedding had needed a light,", "because the sun does not set there in", "June. The keeper has now bought a second", "box of matches, which he keeps on a nail",
        "beside the door, where he can reach it in", "the dark, and a third one for the nail to", "fall back on in the worst of winters.",
    ];

    [Fact]
    public void Parse_TreeThatReadsTheRightColumnFirst_IsFollowed()
    {
        var result = Parse(Document(Tagged, Columns(), ParagraphOf(0), ParagraphOf(1)));
        AssertInOrder(result, s_first[0], s_first[^1], s_second[0], s_second[^1]);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.StructureOrder && diagnostic.Message.Contains("order of the structure tree, which", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_TreeOfEveryKidOnItsOwn_IsFollowedInItsOrder()
    {
        // One element with marked content before and after that of an element inside of it.
        var result = Parse(Document(Tagged, Columns(), "<</S/Div/K[0 <</S/P/K 1>>]>>"));
        AssertInOrder(result, s_first[0], s_second[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/MarkInfo<</Marked false>>")]
    [InlineData("/MarkInfo<</Marked true/Suspects true>>")]
    public void Parse_TreeThatPromisesNoOrder_IsNotFollowed(string marking)
    {
        var result = Parse(Document(marking, Columns(), ParagraphOf(0), ParagraphOf(1)));
        AssertInOrder(result, s_second[0], s_second[^1], s_first[0], s_first[^1]);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.StructureOrder);
    }

    [Fact]
    public void Parse_TreeOfHalfTheText_IsNotFollowed()
    {
        var result = Parse(Document(Tagged, Columns(), ParagraphOf(0)));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.StructureOrder);
    }

    [Fact]
    public void Parse_TreeThatReadsAcrossColumns_IsRefused()
    {
        // As programs tag that know nothing of columns: one element a line, from top to bottom.
        var content = new StringBuilder();
        for (var i = 0; i < s_first.Length; i++)
        {
            content.Append(Marked(2 * i, MadePdf.At(11, 60, 700 - (14 * i), s_first[i])));
            content.Append(Marked((2 * i) + 1, MadePdf.At(11, 320, 700 - (14 * i), s_second[i])));
        }

        var result = Parse(Document(Tagged, content.ToString(), [.. Enumerable.Range(0, 2 * s_first.Length).Select(ParagraphOf)]));
        AssertInOrder(result, s_first[0], s_first[^1], s_second[0], s_second[^1]);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.StructureOrder && diagnostic.Message.Contains("order of the layout, because", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_TreeThatLoops_IsReadOnce()
    {
        var result = Parse(Document(Tagged, Columns(), "7 0 R", ParagraphOf(0), "7 0 R", ParagraphOf(1), "7 0 R"));
        AssertInOrder(result, s_first[0], s_second[0]);
    }

    [Fact]
    public void Parse_MarkedContentOfAForm_IsCountedInTheForm()
    {
        // Both columns are number 0: that of the page stands in the page, that of the form in the form.
        var page = Marked(0, MadePdf.At(11, 60, 700, s_second)) + "/Form Do ";
        var form = MadePdf.Stream(Marked(0, MadePdf.At(11, 320, 700, s_first)), "/Subtype/Form/StructParents 1/BBox[0 0 595 842]");
        var result = Parse(Document(Tagged, page, ["<</S/P/K<</Type/MCR/Stm 8 0 R/MCID 0>>>>", ParagraphOf(0)], form));
        AssertInOrder(result, s_first[0], s_first[^1], s_second[0], s_second[^1]);
    }

    /// <summary>Two columns; what is marked 0, and reads first, stands on the right.</summary>
    private static string Columns() => Marked(1, MadePdf.At(11, 60, 700, s_second)) + Marked(0, MadePdf.At(11, 320, 700, s_first));

    private static string Marked(int number, string content) => FormattableString.Invariant($"/P<</MCID {number}>>BDC {content}EMC ");

    private static string ParagraphOf(int content) => FormattableString.Invariant($"<</S/P/K {content}>>");

    private static byte[] Document(string marking, string content, params string[] kids) => Document(marking, content, kids, "null");

    private static byte[] Document(string marking, string content, string[] kids, string form) => new MadePdf()
        .Add("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R" + marking + ">>")
        .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
        .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</Form 8 0 R>>>>>>")
        .Add(MadePdf.Stream(content))
        .Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>")
        .Add("<</Type/StructTreeRoot/K 7 0 R>>")
        .Add("<</S/Document/Pg 3 0 R/K[" + string.Join(' ', kids) + "]>>")
        .Add(form)
        .Bytes();

    private static void AssertInOrder(ParseResult result, params string[] lines)
    {
        var text = string.Join(' ', result.Article!.Blocks.Concat(result.Article.Removed).Select(block => block.Text));
        var places = lines.Select(line => text.IndexOf(line, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static ParseResult Parse(byte[] file) => s_parser.Parse(new SourceDocument(file));
}
