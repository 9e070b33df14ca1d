using System.Text;
using NewsCorpus.Pdf.Filters;

namespace NewsCorpus.Tests.Pdf.Filters;

public sealed class StreamDecoderTests
{
    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("z~>", "\0\0\0\0")]
    [InlineData("", "")]
    public void Decode85_Groups_AreBytes(string encoded, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(AsciiDecoder.Decode85(Encoding.Latin1.GetBytes(encoded)).Span));

    [Theory]
    [InlineData("48 65 6C6c 6F>", "Hello")]
    [InlineData("487>", "Hp")]
    public void DecodeHex_Digits_AreBytes(string encoded, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(AsciiDecoder.DecodeHex(Encoding.Latin1.GetBytes(encoded)).Span));

    [Fact]
    public void DecodeRuns_LengthsAndCopies_AreBytes() =>
        Assert.Equal("abcxxxx", Encoding.Latin1.GetString(AsciiDecoder.DecodeRuns([2, (byte)'a', (byte)'b', (byte)'c', 253, (byte)'x', 128, 9], 100).Span));

    [Fact]
    public void LzwDecode_ExampleOfTheStandard_IsDecoded()
    {
        byte[] encoded = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        Assert.Equal([45, 45, 45, 45, 45, 65, 45, 45, 45, 66], LzwDecoder.Decode(encoded, isEarly: true, 100).ToArray());
    }

    [Fact]
    public void LzwDecode_DamagedCodes_End() => Assert.True(LzwDecoder.Decode([0xFF, 0xFF, 0xFF, 0xFF], isEarly: true, 100).Length <= 100);
}
