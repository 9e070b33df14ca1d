using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Layout;

namespace NewsCorpus.Tests.Pdf.Layout;

public sealed class BrowserPrintTests
{
    [Theory]
    [InlineData("7/11/26, 4:06 PM", "https://herald.example/wheel", true)]
    [InlineData("11.07.26 16:06", "file:///home/mill/wheel.html", true)]
    [InlineData("Tuesday, 4 March 2025", "https://herald.example/", false)]
    [InlineData("4 March 2025, 16:06", "www.herald.example", false)]
    [InlineData("Mark 4:06", "https://herald.example/", false)]
    public void Mark_LinesAroundThePage_AreThoseOfABrowserWithAddressAndTime(string top, string bottom, bool expected)
    {
        var layout = new DocumentLayout();
        using var page = new GlyphPage();
        using var pages = new GlyphPages().Page(Draw).Page(Draw);
        for (var number = 1; number <= 2; number++)
        {
            pages.Read(number, page);
            layout.Add(page, number);
        }

        layout.Build(null, "en");
        Assert.Equal(expected, layout.IsPrint);

        void Draw(GlyphPage drawn)
        {
            GlyphPages.Draw(drawn, 24, 16, 8, top);
            GlyphPages.Draw(drawn, 40, 120, 10, "The ferry left the quay at\nnoon with nine people and a\ngoat on board, and nobody\nknew who had brought it.");
            GlyphPages.Draw(drawn, 24, 830, 8, bottom);
        }
    }
}
