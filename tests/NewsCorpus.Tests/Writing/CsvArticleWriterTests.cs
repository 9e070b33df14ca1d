using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Writing;

public sealed class CsvArticleWriterTests
{
    [Fact]
    public void Write_AnyOutcome_IsARowWithAllColumns()
    {
        var lines = WriterText.Of(new CsvArticleWriter(), SampleResults.Nothing).Split('\n');
        Assert.StartsWith("id,outcome,headline,", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines[0].Count(c => c == ','), lines[1].Count(c => c == ','));
        Assert.StartsWith("\"n\",\"notAnArticle\",", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_QuotationMarks_AreDoubled() =>
        Assert.Contains("\"harbour; \"\"quay\"\"\"", WriterText.Of(new CsvArticleWriter(), SampleResults.Article), StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    public void Write_CellThatASpreadsheetWouldEvaluate_GetsAnApostrophe(string text) =>
        Assert.Contains($"\"'{text}\"\n", WriterText.Of(new CsvArticleWriter(), SampleResults.OfParagraph(text)), StringComparison.Ordinal);
}
