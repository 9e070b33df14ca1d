namespace NewsCorpus.Tests.Html;

public sealed class HtmlBlockWriterTests
{
    // Text is copied sixteen units at a time: what ends a stretch is put at every place around that.
    private const int Longest = 40;

    [Theory]
    [InlineData("  ", " ")]
    [InlineData(" \n ", " ")]
    [InlineData("\t", " ")]
    [InlineData("\u00A0", " ")]
    [InlineData(" \u00A0", " ")]
    [InlineData("\u2003", " ")]
    [InlineData("\u3000", " ")]
    [InlineData("\u00AD", "")]
    [InlineData("\u200B", "")]
    [InlineData("\u0085", " ")]
    [InlineData("\u0007", "")]
    [InlineData("&amp;", "&")]
    [InlineData(" &amp; ", " & ")]
    [InlineData("&nbsp;", " ")]
    [InlineData(" ", " ")]
    [InlineData("\u2019", "\u2019")]
    [InlineData("\u2014", "\u2014")]
    [InlineData("é", "é")]
    public void Append_AnythingAtAnyPlace_IsReadAlike(string written, string shown)
    {
        for (var before = 1; before <= Longest; before++)
        {
            var (head, tail) = (new string('a', before), new string('b', Longest - before));

            using var content = HtmlPage.Read($"<p>{head}{written}c d{tail}{written}</p><p>end</p>");

            Assert.Equal($"{head}{shown}c d{tail}{shown.TrimEnd(' ')}", content.TextOf(0).ToString());
        }
    }

    [Fact]
    public void Append_TextAtTheEndOfThePage_IsReadWhole()
    {
        for (var length = 1; length <= Longest; length++)
        {
            var text = string.Concat(Enumerable.Repeat("ab ", Longest))[..length].Trim();

            using var content = HtmlPage.Read("<p>" + text + "  x");

            Assert.Equal(text + " x", content.TextOf(0).ToString());
        }
    }
}
