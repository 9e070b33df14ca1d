using NewsCorpus.Pdf.Fonts;

namespace NewsCorpus.Tests.Pdf.Fonts;

public sealed class GlyphNamesTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("adieresis", "ä")]
    [InlineData("quotedblleft", "“")]
    [InlineData("ffi", "ffi")]
    [InlineData("f_i", "fi")]
    [InlineData("uni20AC", "€")]
    [InlineData("u1F600", "😀")]
    [InlineData("afii10017", "А")]
    [InlineData("a.sc", "a")]
    [InlineData("a65", "A")]
    [InlineData("a12", "fi")]
    [InlineData("a28", "fi")]
    [InlineData("a228", "ä")]
    public void Find_Name_IsText(string name, string expected) => Assert.Equal(expected, GlyphNames.Find(name));

    [Theory]
    [InlineData(".notdef")]
    [InlineData("")]
    [InlineData("uniD800")]
    [InlineData("glyph17")]
    public void Find_NameThatTellsNothing_IsNull(string name) => Assert.Null(GlyphNames.Find(name));
}
