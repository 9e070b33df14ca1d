using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

/// <summary>Pages that show nothing until their scripts run: the text is found in the state, with spans into the script.</summary>
public sealed class ScriptRescueTests
{
    private const string First = "The town of Brackwell will close its last public bath in June, because the roof can no longer carry the snow of another winter.";
    private const string Second = "Swimmers had collected four thousand signatures, but the council said on Monday evening that the repair would cost more than a new hall.";
    private const string Third = "A new bath is planned beside the railway station, and the first visitors could jump into the water there in about three years.";
    private const string Fourth = "Until then the schools of Brackwell will teach swimming in the neighbouring town, whose mayor has offered two mornings of the week.";

    private static readonly string[] s_paragraphs = [First, Second, Third, Fourth];

    [Fact]
    public void Parse_OneStringOfMarkup_GivesItsParagraphs()
    {
        var markup = string.Concat(s_paragraphs.Select(p => $"<p>{p}</p>")).Replace("</", "\\u003c/", StringComparison.Ordinal);
        AssertBody($"<script id=\"state\" type=\"application/json\">{{\"menu\":[\"News\",\"Sport\"],\"article\":{{\"title\":\"Brackwell loses its last public bath\",\"html\":\"{markup}\"}}{Padding}}}</script>");
    }

    [Fact]
    public void Parse_ListOfParagraphs_LeavesOtherArticlesAlone()
    {
        var blocks = string.Join(',', s_paragraphs.Select(p => $"{{\"type\":\"paragraph\",\"text\":\"{p}\"}}"));
        var others = string.Join(',', Enumerable.Range(0, 9).Select(i => $"{{\"title\":\"Another story of the week, number {i}\",\"body\":[{{\"type\":\"paragraph\",\"text\":\"Number {i} tells of a goat that walked over the frozen lake and was seen by nobody at all, as far as anybody in the village can tell.\"}},{{\"text\":\"It was found again on a Thursday.\"}}]}}"));
        AssertBody($"<script>window.__STATE__ = {{\"articles\":[{{\"title\":\"Brackwell loses its last public bath\",\"body\":[{blocks}]}},{others}]{Padding}}};</script>");
    }

    [Fact]
    public void Parse_PiecesOfSentences_AreJoined()
    {
        var (head, tail) = (First[..40], First[40..]);
        var rest = string.Join(',', s_paragraphs[1..].Select(p => $"{{\"_type\":\"block\",\"children\":[{{\"_type\":\"span\",\"text\":\"{p}\"}}]}}"));
        AssertBody($"<script type=\"application/json\">{{\"headline\":\"Brackwell loses its last public bath\",\"body\":[{{\"_type\":\"block\",\"children\":[{{\"text\":\"{head}\"}},{{\"text\":\"{tail}\"}}]}},{rest}]{Padding}}}</script>");
    }

    [Fact]
    public void Parse_StateInAString_IsDecodedTwice()
    {
        var state = $"{{\"post\":{{\"title\":\"Brackwell loses its last public bath\",\"content\":\"{string.Join("\\n\\n", s_paragraphs)}\"}}{Padding}}}";
        AssertBody($"<script>self.pages.push([1, \"{state.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"])</script>");
    }

    [Fact]
    public void Parse_BareKeysAndSingleQuotes_AreUnderstood() =>
        AssertBody($"<script>window.store = {{\"id\": 7, post: {{ title: 'Brackwell loses its last public bath', text: '{string.Join("\\n", s_paragraphs)}' }}{Padding}}}</script>");

    [Fact]
    public void Parse_StructuredDataAlone_IsTheBody() =>
        AssertBody($"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Brackwell loses its last public bath\",\"articleBody\":\"{string.Join("\\n\\n", s_paragraphs)}\"}}</script>");

    [Fact]
    public void Parse_TextShownInTheMarkup_IsNotReadFromTheScript()
    {
        var shown = string.Concat(Enumerable.Range(0, 8).Select(i => $"<p>Paragraph {i} of another text tells at some length what the markup shows, and it shows it to everybody.</p>"));
        var result = NewsParser.Default.ParseHtml(Page($"<article>{shown}</article><script type=\"application/json\">{{\"text\":\"{string.Join("\\n", s_paragraphs)}\"{Padding}}}</script>"));
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == DiagnosticCodes.TextInScript);
        Assert.DoesNotContain("Brackwell will close", result.Article?.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DictionaryOfLabels_IsNoArticle()
    {
        var labels = string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"label{i}\":\"Please choose number {i} of the list to go on with your order\""));
        var result = NewsParser.Default.ParseHtml(Page($"<script type=\"application/json\">{{{labels}}}</script>"));
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == DiagnosticCodes.TextInScript);
    }

    [Fact]
    public void Parse_BrokenState_GivesAnOutcome()
    {
        foreach (var state in (string[])["{\"a\":\"" + new string('x', 4000), new string('[', 5000), "{\"t\":\"" + string.Concat(Enumerable.Repeat("<a", 3000)), "\"\\u12" + new string('\\', 3001)])
            Assert.DoesNotContain(NewsParser.Default.ParseHtml(Page($"<script type=\"application/json\">{state}</script>")).Diagnostics, d => d.Code == DiagnosticCodes.TextInScript);
    }

    [Theory]
    [InlineData("{\"title\":\"Brackwell loses its last public bath\",\"content\":\"TEXT\"}", true)]
    [InlineData("{\"title\":\"Brackwell loses its last public bath\",\"body\":[{\"type\":\"paragraph\",\"text\":\"TEXT\"}]}", true)]
    [InlineData("{\"title\":\"Brackwell loses its last public bath\",\"teaser\":\"TEXT\"}", false)]
    [InlineData("{\"title\":\"Another story of the same week\",\"body\":\"TEXT\"}", false)]
    public void Parse_ShortTextBesideTheTitle_IsAnArticleWhereItIsNamed(string article, bool isFound)
    {
        var result = NewsParser.Default.ParseHtml(Page($"<script type=\"application/json\">{{\"article\":{article.Replace("TEXT", First, StringComparison.Ordinal)}{Padding},\"more\":\"{Padding.Replace('"', ' ')}\"}}</script>"));
        Assert.Equal(isFound, result.Article?.Body == First);
    }

    [Fact]
    public void Parse_ShortTextInTheMarkup_IsNotReplacedByAShortTextOfTheState() =>
        Assert.Equal(Second, NewsParser.Default.ParseHtml(Page($"<p>{Second}</p><script type=\"application/json\">{{\"title\":\"Brackwell loses its last public bath\",\"body\":\"{First}\"{Padding},\"more\":\"{Padding.Replace('"', ' ')}\"}}</script>")).Article?.Body);

    // State is looked at when it is long enough to hold a text.
    private static string Padding => $",\"build\":\"{new string('7', 900)}\"";

    private static void AssertBody(string script)
    {
        var page = Page(script);
        var result = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseHtml(page);
        Assert.Equal(ParseOutcome.Article, result.Outcome);
        Assert.Equal(string.Join("\n\n", s_paragraphs), result.Article!.Body);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.TextInScript);
        foreach (var block in result.Article.Blocks.Where(b => b.Role == BlockRole.Body))
        {
            Assert.Equal("text-in-script", block.Rule);
            // The last word before the full stop stands without escapes in all states.
            Assert.Contains(block.Text[^12..^1], page[block.Span.Start..block.Span.End], StringComparison.Ordinal);
            Assert.Equal(block.Text[..8], page.Substring(block.Span.Start, 8));
        }
    }

    private static string Page(string content) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Brackwell loses its last public bath - Brackwell Post</title>
        <meta property="og:title" content="Brackwell loses its last public bath"></head>
        <body><nav><a href="/">News</a> <a href="/sport">Sport</a></nav><div id="root"></div>{content}
        <footer><p>All rights reserved by the Brackwell Post, a newspaper for the town and for the villages around it since 1911, printed daily.</p></footer></body></html>
        """;
}
