using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;
using Xunit.Abstractions;

namespace NewsCorpus.Tests.Html;

/// <summary>The visible text of the development pages equals that of AngleSharp's full document object model, white space apart.</summary>
public sealed partial class HtmlOracleTests(ITestOutputHelper output)
{
    private const double MinEqualRatio = 0.98;

    /// <summary>Elements whose content no browser shows as text; scripting is on, so that noscript is one of them.</summary>
    private static readonly HashSet<string> s_unseen = new(
        ["script", "style", "template", "title", "noscript", "noembed", "noframes", "iframe", "textarea", "select", "datalist", "svg", "video", "audio", "canvas", "colgroup", "head"],
        StringComparer.Ordinal);

    [SkippableTheory]
    [Trait("Category", "Evaluation")]
    [InlineData("aeb")]
    [InlineData("fundus")]
    [InlineData("wcxb")]
    [InlineData("trafilatura")]
    public void Read_DevelopmentPages_ShowWhatTheOracleShows(string set)
    {
        Skip.IfNot(EvaluationData.Has(set), EvaluationData.NotUnpacked);
        int pages = 0, equal = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(EvaluationData.Sets, set, "pages")).Order(StringComparer.Ordinal))
        {
            using var source = SourceDecoder.Decode(new SourceDocument(File.ReadAllBytes(path), format: SourceFormat.Html), []);
            pages++;
            if (Ours(source.Text.ToString()) == Oracle(source.Text.ToString())) equal++;
            else output.WriteLine($"differs: {set}/{Path.GetFileName(path)}");
        }

        output.WriteLine($"{set}: {equal} of {pages} pages equal");
        Assert.True(equal >= MinEqualRatio * pages, $"{set}: only {equal} of {pages} pages are equal");
    }

    [Theory]
    [InlineData("<p>a<table><tr><td>b</table>c")]
    [InlineData("<div><p>a<div>b</p>c</div>d")]
    [InlineData("<a href=x>a<p>b<a href=y>c</p>d</a>e")]
    [InlineData("<svg><p>a</svg><math><mi>b</mi></math>c")]
    [InlineData("<svg><![CDATA[x]]><foreignObject>y</foreignObject></svg>z<![CDATA[w]]>")]
    [InlineData("<xmp>x &amp; y</xmp> &amp; z")]
    [InlineData("&amp; x<plaintext>y &amp; z")]
    [InlineData("<script><!-- <script> </script> x --></script>y")]
    [InlineData("<script><!-- </script>x --> y")]
    [InlineData("<title>x</title><textarea></p>y</textarea>z")]
    [InlineData("<tr>a<td>b</td></tr>c")]
    [InlineData("<plaintext>a</plaintext><p>b")]
    [InlineData("<head><p>a</head>b")]
    [InlineData("<body>a</body>b</html>c")]
    [InlineData("<p/>a<br/>b</br>c<div/>d")]
    [InlineData("<a b='>'>a</a b=\">\">c")]
    [InlineData("a<b")]
    [InlineData("a<!-- b")]
    public void Read_OddMarkup_ShowsWhatTheOracleShows(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        Assert.Equal(Oracle(html), Ours(html));
    }

    private static string Ours(string html)
    {
        using var content = HtmlPage.Read(html);
        return Squeeze(content.Text);
    }

    private static string Oracle(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);
        var text = new StringBuilder();
        var open = new Stack<INode>();
        open.Push(document.DocumentElement);
        while (open.TryPop(out var node))
        {
            if (node is IText run) text.Append(run.Data);
            else if (node is IElement element && !IsShown(element)) continue;
            for (var child = node.LastChild; child is not null; child = child.PreviousSibling) open.Push(child);
        }

        return Squeeze(text.ToString());
    }

    private static bool IsShown(IElement element)
    {
        if (s_unseen.Contains(element.LocalName)) return false;
        // Hidden blocks are kept with a trait; hidden words inside a paragraph are left out.
        var isBlock = HtmlTags.Is(HtmlTags.Find(MarkupName.HashOf(element.LocalName), element.LocalName), HtmlTagFlags.Block);
        if (IsHoverCard(element)) return false;
        if (element.LocalName is "rt" or "rtc") return element.PreviousElementSibling is { LocalName: "rp" };
        return isBlock || (!element.HasAttribute("hidden") && !HidingStyle().IsMatch(element.GetAttribute("style") ?? ""));
    }

    private static bool IsHoverCard(IElement element) =>
        element is { LocalName: "span", ParentElement: { LocalName: "span" } around, PreviousSibling: not null }
        && CardName().IsMatch(element.ClassName ?? "") && CardName().IsMatch(around.ClassName ?? "");

    private static string Squeeze(ReadOnlySpan<char> text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit) && unit is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')) squeezed.Append(unit);
        }

        return squeezed.ToString();
    }

    [GeneratedRegex("display\\s*:\\s*none|visibility\\s*:\\s*hidden", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HidingStyle();

    [GeneratedRegex("tooltip|rollover|popover|popup|hover-?card", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CardName();
}
