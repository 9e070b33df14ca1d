using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Inputs;

/// <summary>
/// Invented pages in the proportions of real news pages (half of the bytes are scripts and styles, a few per cent are the article), for
/// measuring where no real pages are at hand.
/// </summary>
internal static class GeneratedPages
{
    public static byte[] Small { get; } = Page(paragraphs: 6, links: 20, scriptBytes: 2_000);

    public static byte[] Medium { get; } = Page(paragraphs: 30, links: 400, scriptBytes: 90_000);

    public static byte[] Large { get; } = Page(paragraphs: 120, links: 5_000, scriptBytes: 900_000);

    /// <summary>Twenty pages of different sizes.</summary>
    public static IReadOnlyList<byte[]> Mixed { get; } =
        [.. Enumerable.Range(1, 20).Select(i => Page(paragraphs: 4 + (i * 3), links: i * 40, scriptBytes: i * 12_000))];

    /// <summary>A text scrape: headline, header lines, paragraphs, and lines that belong to the site.</summary>
    public static byte[] Scrape(int paragraphs)
    {
        var text = new GeneratedText(paragraphs);
        var scrape = new StringBuilder("Harbour vote splits Port Elling\n\n4 March 2025 - 18:05 - Written by: Mara Quill\n\n");
        for (var i = 0; i < paragraphs; i++)
        {
            scrape.Append(text.Paragraph(4)).Append("\n\n");
            if (i % 5 == 4) scrape.Append("Read also: ").Append(text.Sentence()).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(scrape.Append("Share | Print | Newsletter\n").ToString());
    }

    private static byte[] Page(int paragraphs, int links, int scriptBytes)
    {
        var text = new GeneratedText(paragraphs + links);
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Harbour vote splits Port Elling - The Elling Courier</title>");
        page.Append("<meta property=\"og:site_name\" content=\"The Elling Courier\"><meta property=\"article:published_time\" content=\"2025-03-04T18:05:00+01:00\">");
        page.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Harbour vote splits Port Elling\",");
        page.Append("\"datePublished\":\"2025-03-04T18:05:00+01:00\",\"author\":{\"@type\":\"Person\",\"name\":\"Mara Quill\"}}</script>");
        AppendScripts(page, scriptBytes / 2);
        page.Append("</head><body><header><nav><ul>");
        AppendLinks(page, text, links / 2);
        page.Append("</ul></nav></header><main><article class=\"story\"><h1>Harbour vote splits Port Elling</h1><p class=\"byline\">By <a href=\"/mara\">Mara Quill</a></p>");
        for (var i = 0; i < paragraphs; i++) page.Append("\n<div class=\"block\"><p>").Append(text.Paragraph(3)).Append(" <b>").Append(text.Sentence()).Append("</b> &amp; &eacute;</p></div>");
        page.Append("</article></main><aside><ul>");
        AppendLinks(page, text, links / 2);
        page.Append("</ul></aside>");
        AppendScripts(page, scriptBytes / 2);
        return Encoding.UTF8.GetBytes(page.Append("<footer><p>Terms | Contact</p></footer></body></html>").ToString());
    }

    private static void AppendLinks(StringBuilder page, GeneratedText text, int links)
    {
        for (var i = 0; i < links; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"teaser teaser--{i % 7}\" data-index=\"{i}\"><a href=\"/2025/03/{i}\" title=\"more\"><span>");
            page.Append(text.Sentence()).Append("</span></a></li>\n");
        }
    }

    private static void AppendScripts(StringBuilder page, int bytes)
    {
        const string Script = "window.queue=window.queue||[];queue.push(function(){if(a<b&&c>d){load('/assets/widget.js',{id:12,kind:\"slot\"});}});\n";
        page.Append("<script>");
        for (var length = 0; length < bytes; length += Script.Length) page.Append(Script);
        page.Append("</script>");
    }
}
