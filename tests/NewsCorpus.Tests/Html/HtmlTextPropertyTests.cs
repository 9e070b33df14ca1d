using System.Globalization;
using System.Text;
using NewsCorpus.Blocks;

namespace NewsCorpus.Tests.Html;

/// <summary>Each text of a page is emitted at most once and in source order, whatever the markup.</summary>
public sealed class HtmlTextPropertyTests
{
    private const int Seeds = 400;

    private static readonly string[] s_tags =
    [
        "p", "div", "span", "a", "b", "i", "em", "table", "tr", "td", "th", "tbody", "caption", "ul", "li", "dl", "dd", "dt", "h1", "h3", "pre", "form", "button", "select",
        "option", "svg", "foreignObject", "math", "mi", "template", "noscript", "script", "style", "title", "textarea", "iframe", "article", "blockquote", "figure",
        "figcaption", "br", "img", "hr", "x-card", "object", "head", "body", "html", "font", "nobr", "section", "main", "details", "unknown",
    ];

    [Fact]
    public void Read_GeneratedMarkup_EmitsEachTextOnceAndInOrder()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var html = Generate(new Random(seed));
            using var content = HtmlPage.Read(html);
            AssertInOrder(content, html, $"seed {seed}");
        }
    }

    [SkippableTheory]
    [Trait("Category", "Evaluation")]
    [InlineData("aeb")]
    [InlineData("fundus")]
    [InlineData("wcxb")]
    [InlineData("trafilatura")]
    public void Read_DevelopmentPages_HaveBlocksInOrderWithExactSpans(string set)
    {
        Skip.IfNot(EvaluationData.Has(set), EvaluationData.NotUnpacked);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(EvaluationData.Sets, set, "pages")))
        {
            var html = File.ReadAllText(path);
            using var content = HtmlPage.Read(html);
            AssertSpans(content, html, path);
        }
    }

    private static void AssertInOrder(DocumentContent content, string html, string origin)
    {
        AssertSpans(content, html, origin);
        var last = -1;
        foreach (var word in content.Text.ToString().Split((char[])['w', '\t', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var number = int.Parse(word, CultureInfo.InvariantCulture);
            Assert.True(number > last, $"{origin}: text {number} follows text {last} in {html}");
            last = number;
        }
    }

    private static void AssertSpans(DocumentContent content, string html, string origin)
    {
        var (end, textEnd) = (0, 0);
        for (var index = 0; index < content.Blocks.Length; index++)
        {
            var block = content.Blocks[index];
            Assert.True(block.Span.Start >= end && block.Span.End <= html.Length && block.Span.Length > 0, $"{origin}: block {index} at {block.Span}");
            Assert.True(block.TextStart >= textEnd && block.TextLength > 0, $"{origin}: text of block {index}");
            var text = content.TextOf(index);
            Assert.False(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]), $"{origin}: white space at the ends of block {index}");
            if (html[block.Span.Start] is var first && first is not ('&' or '\\')) Assert.Equal(text[0], first);
            if (html[block.Span.End - 1] is var last && last != ';' && !html[block.Span.Start..block.Span.End].Contains('\\', StringComparison.Ordinal) && text[^1] < 0x80) Assert.Equal(text[^1], last);
            (end, textEnd) = (block.Span.End, block.TextStart + block.TextLength);
        }

        var marks = content.Marks;
        for (var index = 1; index < marks.Length; index++) Assert.True(marks[index].Start >= marks[index - 1].Start, $"{origin}: mark {index} starts before the one before it");
    }

    private static string Generate(Random random)
    {
        var html = new StringBuilder();
        for (var step = 0; step < 120; step++)
        {
            var tag = s_tags[random.Next(s_tags.Length)];
            switch (random.Next(8))
            {
                case 0 or 1 or 2:
                    html.Append('<').Append(tag).Append(random.Next(6) == 0 ? " class='a b' hidden>" : ">");
                    break;
                case 3 or 4:
                    html.Append("</").Append(tag).Append('>');
                    break;
                case 5:
                    html.Append(random.Next(3) == 0 ? "<!-- x -->" : "&nbsp;\n");
                    break;
                default:
                    // Numbered words: w7w can be told from its neighbours even when they are glued.
                    html.Append(CultureInfo.InvariantCulture, $"w{step}w");
                    break;
            }
        }

        return html.ToString();
    }
}
