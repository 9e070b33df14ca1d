using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Decoding;

public sealed class BinaryContentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Plain words.\r\n\tMore of them.\f\u001A")]
    [InlineData("\0\0\0\0 \n")]
    [InlineData("新聞 and صحيفة")]
    [InlineData("Forty letters and one odd control mark.\u0001.....................")]
    public void ControlRatio_Text_IsNull(string text) => Assert.Null(BinaryContent.ControlRatio(text));

    [Fact]
    public void Parse_RandomBytes_AreUndecodableWithAReason()
    {
        var bytes = new byte[5000];
        for (var seed = 0; seed < 50; seed++)
        {
            new Random(seed).NextBytes(bytes);
            var result = NewsParser.Default.Parse(new SourceDocument(bytes, new SourceOrigin { Path = "a.txt" }));
            Assert.False(result.IsArticle);
            Assert.NotEmpty(result.Diagnostics);
        }
    }

    [Theory]
    [InlineData("", DiagnosticCodes.SourceEmpty)]
    [InlineData("\0\0\0\0\0\0\0\0", DiagnosticCodes.SourceEmpty)]
    public void Parse_NothingInIt_IsEmptyWithAReason(string text, string code)
    {
        var result = NewsParser.Default.ParseText(text);
        Assert.Equal(ParseOutcome.Empty, result.Outcome);
        Assert.Equal(code, result.Diagnostics[^1].Code);
    }
}
