using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Writing;

/// <summary>
/// Writes articles as one clean web page, which states what is known of each in microdata. Everything is encoded, the page runs no script and
/// loads nothing but images, and links that lead neither to the web nor to a mailbox lose their address. Results without an article are left out.
/// Thread-safe.
/// </summary>
public sealed class HtmlArticleWriter : IArticleWriter
{
    private const string Style =
        "body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#222}article{margin-bottom:5rem}" +
        "h1{line-height:1.2}.standfirst{font-weight:bold}.byline,.address,figcaption{color:#666;font-size:.85rem}img{max-width:100%}" +
        "table{border-collapse:collapse}td{border:1px solid #ccc;padding:.2rem .6rem}aside{border-left:.3rem solid #ccc;padding-left:1rem}";

    private static readonly string s_header =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src https: http:; " +
        $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'\">" +
        "<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"viewport\" content=\"width=device-width\"><title>Articles</title>" +
        $"<style>{Style}</style></head><body>\n";

    private static readonly MarkupBlockWriter s_blocks = new(new MarkupVocabulary
    {
        List = "<ul>",
        Item = "<li>",
        Table = "<table>",
        Row = "<tr>",
        Cell = "<td>",
        Quotation = "<blockquote>",
        Preformatted = "<pre>",
        Caption = "<figure><figcaption>",
        Aside = "<aside>",
        Emphasis = "<em>",
        Strong = "<strong>",
        Link = "<a rel=\"noopener nofollow\" href=\"",
        Image = "<img loading=\"lazy\" src=\"",
        ImageText = "\" alt=\"",
        ImageEnd = "\">",
        Heading = static level => "<h" + (char)('0' + level) + ">",
    });

    /// <inheritdoc/>
    public void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(s_header);
    }

    /// <inheritdoc/>
    public void WriteFooter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("</body></html>\n");
    }

    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Article is not { } article) return;
        writer.Write("<article itemscope itemtype=\"https://schema.org/NewsArticle\" dir=\"auto\"");
        writer.Write(article.Language is { } language ? $" lang=\"{MarkupText.Of(language)}\">\n" : ">\n");
        WriteElement(writer, "p class=\"kicker\"", article.Kicker);
        WriteElement(writer, "h1 itemprop=\"headline\"", article.Headline);
        WriteElement(writer, "p class=\"standfirst\" itemprop=\"description\"", BlockGroups.StandfirstOver(article));
        WriteFacts(writer, article);
        if (article.Image is { } image)
        {
            writer.Write("<figure>");
            s_blocks.WriteImage(writer, image.Url, image.Caption);
            WriteElement(writer, "figcaption", image.Caption);
            writer.Write("</figure>\n");
        }

        s_blocks.Write(writer, article.Blocks);
        var address = SafeAddress.OfLink(article.Url ?? result.Origin.Url?.OriginalString);
        if (address is not null) writer.Write($"<p class=\"address\"><a rel=\"noopener nofollow\" href=\"{MarkupText.Of(address)}\">{MarkupText.Of(address)}</a></p>\n");
        writer.Write("</article>\n");
    }

    /// <summary>Writes one line of who, where and when, and what no reader needs to see behind it.</summary>
    private static void WriteFacts(TextWriter writer, Article article)
    {
        var authors = string.Join(", ", article.Authors.Select(author => $"<span itemprop=\"author\">{MarkupText.Of(author.Name)}</span>"));
        var publication = string.IsNullOrWhiteSpace(article.Publication) ? "" : $"<span itemprop=\"publisher\">{MarkupText.Of(article.Publication)}</span>";
        var published = article.Published is { } day ? $"<time itemprop=\"datePublished\" datetime=\"{day}\">{day}</time>" : "";
        var facts = string.Join(" · ", ((string[])[authors, publication, published]).Where(static fact => fact.Length > 0));
        if (facts.Length > 0) writer.Write($"<p class=\"byline\">{facts}</p>\n");
        WriteMeta(writer, "dateModified", article.Modified?.ToString());
        WriteMeta(writer, "articleSection", article.Section);
        WriteMeta(writer, "keywords", string.Join(", ", article.Keywords));
    }

    private static void WriteMeta(TextWriter writer, string property, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) writer.Write($"<meta itemprop=\"{property}\" content=\"{MarkupText.Of(value)}\">\n");
    }

    /// <summary>Writes an element that is given by its name and attributes.</summary>
    private static void WriteElement(TextWriter writer, string start, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        writer.Write($"<{start}>");
        MarkupText.Write(writer, text);
        writer.Write(MarkupVocabulary.EndOf($"<{start}>") + "\n");
    }
}
