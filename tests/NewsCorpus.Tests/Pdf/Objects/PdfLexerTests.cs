using System.Text;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Tests.Pdf.Objects;

public sealed class PdfLexerTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-.5", -0.5)]
    [InlineData("+3.25", 3.25)]
    [InlineData("--7", -7)]
    [InlineData("4.", 4)]
    public void Next_Number_HasItsValue(string text, double expected)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(text));
        Assert.Equal(PdfToken.Number, lexer.Next());
        Assert.Equal(expected, lexer.Number, 6);
    }

    [Theory]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData(@"(a\)\101\n)", "a)A\n")]
    [InlineData("(a\\\r\nb)", "ab")]
    [InlineData("<48 656C6C6F>", "Hello")]
    [InlineData("(open", "open")]
    public void Next_String_IsDecoded(string text, string expected)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(text));
        Assert.Equal(PdfToken.String, lexer.Next());
        Assert.Equal(expected, Encoding.Latin1.GetString(lexer.Text));
    }

    [Fact]
    public void Next_Name_IsDecoded()
    {
        var lexer = new PdfLexer("/A#20B/C"u8.ToArray());
        Assert.Equal(PdfToken.Name, lexer.Next());
        Assert.Equal("A B", Encoding.Latin1.GetString(lexer.Text));
        Assert.Equal(PdfToken.Name, lexer.Next());
    }

    [Fact]
    public void Next_AnyBytes_ComesToAnEnd()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[200];
            random.NextBytes(bytes);
            var lexer = new PdfLexer(bytes);
            var tokens = 0;
            while (lexer.Next() != PdfToken.End) Assert.True(++tokens <= bytes.Length);
        }
    }
}
