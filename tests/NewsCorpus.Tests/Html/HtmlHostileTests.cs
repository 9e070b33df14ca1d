using System.Text;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlHostileTests
{
    private const int SmallStackBytes = 256 * 1024;

    // Doubling the input may cost a little more than double: caches are left and buffers grow.
    private const double MaxGrowth = 2.5;

    public static TheoryData<string> Families => [.. s_families.Keys];

    /// <summary>Each makes a page of about n units; together they are the known ways to make a parser slow, deep or large.</summary>
    private static readonly SortedDictionary<string, Func<int, string>> s_families = new(StringComparer.Ordinal)
    {
        ["nested-div"] = n => Repeat("<div>", n / 5),
        ["nested-div-closed"] = n => Repeat("<div>", n / 11) + "x" + Repeat("</div>", n / 11),
        ["nested-p-in-object"] = n => Repeat("<p><object>", n / 11),
        ["nested-span-with-text"] = n => Repeat("<span>x", n / 7),
        ["nested-table"] = n => Repeat("<table><tr><td>x", n / 16),
        ["nested-lists"] = n => Repeat("<li><ul>x", n / 9),
        ["nested-svg"] = n => Repeat("<svg><g>", n / 8) + Repeat("</g>", n / 8),
        ["nested-microdata"] = n => Repeat("<i itemprop=name itemscope>", n / 27) + "x",
        ["nested-properties"] = n => Repeat("<b itemprop=name>text ", n / 22),
        ["misnested-formatting"] = n => Repeat("<a><b><i></a>x", n / 14),
        ["font-trick"] = n => Numbered(n, 22, (text, i) => text.Append("<font size=").Append(i).Append("><div>")),
        ["overlapping-formatting"] = n => Repeat("<b>x<p></b>y<i></p>z</i>", n / 24),
        ["unclosed-formatting"] = n => Repeat("<b><p>x", n / 7),
        ["foster-parenting"] = n => Repeat("<table>x<tr>y<div>z", n / 19),
        ["stray-end-tags"] = n => Repeat("<span>", 400) + Repeat("</div></p></x>", n / 14),
        ["deep-then-items"] = n => Repeat("<b>", 500) + Repeat("<li>x", n / 5),
        ["deep-then-unknown"] = n => Numbered(n, 14, (text, i) => text.Append("<x").Append(i % 600).Append("></y").Append(i).Append('>')),
        ["many-forms"] = n => Repeat("<form><p></form>x", n / 17),
        ["many-buttons"] = n => Repeat("<button>x<a>y", n / 13),
        ["select-options"] = n => "<select>" + Repeat("<option>x", n / 9),
        ["flat-paragraphs"] = n => Repeat("<p>A short line.</p>", n / 20),
        ["comment-bang"] = n => "<!--" + Repeat("--!", n / 3),
        ["comment-dashes"] = n => "<!--" + Repeat("-", n),
        ["comments-unclosed"] = n => Repeat("<!-- ", n / 5),
        ["comments-empty"] = n => Repeat("<!-->", n / 5),
        ["less-than-signs"] = n => Repeat("<", n),
        ["less-than-slashes"] = n => Repeat("</", n / 2),
        ["open-tags-unclosed"] = n => Repeat("<a ", n / 3),
        ["quotes-unclosed"] = n => Repeat("<a b=\"", n / 6),
        ["many-attributes"] = n => "<p " + Numbered(n, 9, (text, i) => text.Append('a').Append(i).Append("=b ")) + ">x",
        ["same-attribute"] = n => "<p " + Repeat("class=a ", n / 8) + ">x",
        ["attributes-without-names"] = n => "<p " + Repeat("=", n) + ">x",
        ["giant-attribute"] = n => "<p class='" + Repeat("word ", n / 5) + "'>x",
        ["giant-class-words"] = n => "<p class='" + Repeat("abcdefghijklmnopqrstuvwx ", n / 25) + "'>x",
        ["distinct-classes"] = n => Numbered(n, 38, (text, i) => text.Append("<div class=articlezzzzzzz").Append(i).Append(">x</div>")),
        ["giant-text"] = n => Repeat("word ", n / 5),
        ["giant-word"] = n => Repeat("x", n),
        ["giant-script"] = n => "<script>" + Repeat("if (a < b) c();", n / 15),
        ["script-comments"] = n => "<script><!--" + Repeat("<script>--><!--", n / 15),
        ["script-end-lookalikes"] = n => "<script>" + Repeat("</scrip", n / 7),
        ["title-unclosed"] = n => "<title>" + Repeat("a &amp; ", n / 8),
        ["entities"] = n => Repeat("&amp;", n / 5),
        ["entities-unknown"] = n => Repeat("&abcdefghijklmnopqrstuvwxyz;", n / 28),
        ["entities-numeric"] = n => "&#" + Repeat("9", n) + ";",
        ["ampersands"] = n => Repeat("&", n),
        ["nul-units"] = n => Repeat("\0", n),
        ["lone-surrogates"] = n => Repeat("\uD800", n),
        ["white-space"] = n => "<p>x" + Repeat(" ", n) + "y",
        ["preformatted-lines"] = n => "<pre>" + Repeat("x\n \n", n / 4),
        ["preformatted-empty"] = n => "<pre>" + Repeat("\n ", n / 2),
        ["character-data"] = n => "<svg>" + Repeat("<![CDATA[x", n / 10),
        ["doctypes"] = n => Repeat("<!doctype html>", n / 15),
        ["line-breaks"] = n => Repeat("<br>", n / 4),
        ["images"] = n => Repeat("<img src=a>", n / 11),
        ["metas"] = n => Numbered(n, 28, (text, i) => text.Append("<meta name=n").Append(i).Append(" content=c>")),
        ["json-deep"] = n => Json(Repeat("{\"about\":", n / 9)),
        ["json-items"] = n => Json("[" + Repeat("{\"name\":\"x\"},", n / 13) + "]"),
        ["json-broken"] = n => Repeat(Json("{\"name\": x}"), n / 60),
        ["json-quotes"] = n => Json("{" + Repeat("\"", n)),
        ["table-rows"] = n => "<table>" + Repeat("<tr><td>a<td>b", n / 14),
        ["table-row-of-cells"] = n => "<table><tr>" + Repeat("<td>a", n / 5),
        ["headings"] = n => Repeat("<h1>x<h2>", n / 9),
        ["custom-elements"] = n => Numbered(n, 12, (text, i) => text.Append("<x-").Append(i).Append(">y")),
        ["templates"] = n => Repeat("<template><td>x", n / 15),
        ["noscript"] = n => Repeat("<noscript>x", n / 11),
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Read_HostileFamily_NeedsLittleStackAndLinearTime(string family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var make = s_families[family];
        RunOnSmallStack(() =>
        {
            var small = make(400_000);
            var large = make(800_000);
            var growth = double.MaxValue;
            // Other threads disturb caches and the clock: the best of a few tries counts.
            for (var attempt = 0; attempt < 8 && growth > MaxGrowth; attempt++) growth = Measure(large) / Measure(small);
            Assert.True(growth <= MaxGrowth, $"{family}: twice the input takes {growth:F2} times as long.");
        });
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Read_HostileFamily_IsTheSameTwice(string family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var html = s_families[family](20_000);
        Assert.Equal(HtmlPage.Kinds(html), HtmlPage.Kinds(html));
        Assert.Equal(HtmlPage.Statements(html), HtmlPage.Statements(html));
    }

    private static double Measure(string html)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 2; round++)
        {
            var start = ThreadClock.Now;
            HtmlPage.Read(html, new ReadContext(ReadLimits.Default)).ReturnBuffers();
            best = Math.Min(best, (ThreadClock.Now - start).TotalMilliseconds);
        }

        // Under a millisecond the first touch of pages says more than the input.
        return Math.Max(best, 1);
    }

    private static void RunOnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStackBytes);
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException(failure.Message, failure);
    }

    private static string Json(string json) => $"<script type=application/ld+json>{json}</script>";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(int length, int step, Action<StringBuilder, int> append)
    {
        var text = new StringBuilder(length);
        for (var index = 0; index < length / step; index++) append(text, index);
        return text.ToString();
    }
}
