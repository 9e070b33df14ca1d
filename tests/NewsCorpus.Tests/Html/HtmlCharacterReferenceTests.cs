using AngleSharp.Html.Parser;
using NewsCorpus.Html;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlCharacterReferenceTests
{
    [Theory]
    [InlineData("&amp;x", "&x")]
    [InlineData("&eacute", "é")]
    [InlineData("&eacutex", "éx")]
    [InlineData("&notin;", "∉")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&apos;&apos", "'&apos")]
    [InlineData("&euro&euro;", "&euro€")]
    [InlineData("&#0;&#128;&#x92;&#xD800;&#x110000;&#99999999999;", "\uFFFD€’\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#65&#x41&#;&#x;&#xg", "AA&#;&#x;&#xg")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&nvlt;&", "<\u20D2&")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    public void Decode_InText_FollowsTheStandard(string text, string expected)
    {
        Assert.Equal(expected, Decode(text, isAttribute: false));
        Assert.Equal(expected, new HtmlParser().ParseDocument($"<p>{text}</p>").QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("?a=1&copy=2&reg=3", "?a=1&copy=2&reg=3")]
    [InlineData("&copy;2&copy!", "©2©!")]
    [InlineData("&amp;lt", "&lt")]
    public void Decode_InAttribute_LeavesAddressesAlone(string text, string expected) => Assert.Equal(expected, Decode(text, isAttribute: true));

    private static string Decode(string text, bool isAttribute)
    {
        var decoded = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == '&' ? HtmlCharacterReference.Decode(text.AsSpan(at), isAttribute, out var first, out var second) : Plain(text[at], out first, out second);
            if (length == 0) (length, first) = (1, '&');
            decoded.Append(first);
            if (second != '\0') decoded.Append(second);
            at += length;
        }

        return decoded.ToString();
    }

    private static int Plain(char unit, out char first, out char second)
    {
        (first, second) = (unit, '\0');
        return 1;
    }
}
