using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Decoding;

public sealed class TransferEncodingTests
{
    private const string Header = "From: Mara Quill <mara@courier.example>\nSubject: The quay\n";

    [Theory]
    [InlineData(Header + "Content-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9", "quoted-printable")]
    [InlineData("From mara@courier.example Tue Mar 4 10:00:00 2025\n" + Header + "\nWords.\n\nFrom x\ncontent-transfer-encoding:  BASE64\n\nY2Fm", "base64")]
    [InlineData("\nX-Mozilla-Status: 0001\r\nContent-Transfer-Encoding: 8bit\r\n\r\n--part\r\nContent-Transfer-Encoding: base64\r\n\r\nY2Fm", "base64")]
    [InlineData(Header + "Content-Transfer-Encoding: 8bit\n\ncafé", null)]
    [InlineData(Header + "\nIt is written as Content-Transfer-Encoding: base64", null)]
    [InlineData("The quay reopens.\nContent-Transfer-Encoding: base64", null)]
    [InlineData("The quay: reopened.\nContent-Transfer-Encoding: base64", null)]
    [InlineData("", null)]
    [InlineData("From ", null)]
    public void Find_Message_IsTheFirstThatIsNotDecoded(string text, string? expected)
    {
        var found = TransferEncoding.Find(text);
        Assert.Equal(expected, found?.Name);
        if (found is { } stated) Assert.EndsWith(expected!, text[stated.Span.Start..stated.Span.End], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Parse_MessageInQuotedPrintable_SaysThatItIsNotDecoded()
    {
        var result = NewsParser.Default.ParseText(Header + "Content-Transfer-Encoding: quoted-printable\n\nLe caf=C3=A9 de la gare a rouvert lundi, a d=C3=A9clar=C3=A9 le maire.\n");
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.TransferEncoding && diagnostic.Span is not null);
    }
}
