namespace NewsCorpus.Writing;

/// <summary>
/// Writes articles as a corpus in TEI P5 XML, one TEI element with its header an article. Everything is escaped. Results without an article are left
/// out. Thread-safe.
/// </summary>
public sealed class TeiArticleWriter : IArticleWriter
{
    private static readonly MarkupBlockWriter s_blocks = new(new MarkupVocabulary
    {
        List = "<list>",
        Item = "<item>",
        Table = "<table>",
        Row = "<row>",
        Cell = "<cell>",
        Quotation = "<quote>",
        Preformatted = "<ab xml:space=\"preserve\">",
        Caption = "<figure><head>",
        Aside = "<note>",
        Emphasis = "<hi rend=\"italic\">",
        Strong = "<hi rend=\"bold\">",
        Link = "<ref target=\"",
        Image = "<figure><graphic url=\"",
        ImageText = "\"/><figDesc>",
        ImageEnd = "</figDesc></figure>",
        Heading = static _ => "<head>",
        Section = "<div>",
    });

    /// <inheritdoc/>
    public void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        WriteTeiHeader(writer, "<title>Articles</title>", "<p>Extracted with NewsCorpus</p>", "<p>See each article</p>", "");
    }

    /// <inheritdoc/>
    public void WriteFooter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("</teiCorpus>\n");
    }

    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Article is not { } article) return;
        writer.Write("<TEI>\n");
        WriteTeiHeader(writer, TitleOf(article), PublicationOf(article), SourceOf(result, article), ProfileOf(article));
        writer.Write(article.Language is { } language ? $"<text xml:lang=\"{MarkupText.Of(language)}\"><body>\n" : "<text><body>\n");
        if (BlockGroups.StandfirstOver(article) is { } standfirst) writer.Write($"<div type=\"standfirst\"><p>{MarkupText.Of(standfirst)}</p></div>\n");
        s_blocks.Write(writer, article.Blocks);
        writer.Write("</body></text>\n</TEI>\n");
    }

    private static void WriteTeiHeader(TextWriter writer, string title, string publication, string source, string profile) => writer.Write(
        $"<teiHeader><fileDesc><titleStmt>{title}</titleStmt><publicationStmt>{publication}</publicationStmt>" +
        $"<sourceDesc>{source}</sourceDesc></fileDesc>{profile}</teiHeader>\n");

    private static string TitleOf(Article article) =>
        $"<title>{MarkupText.Of(article.Headline)}</title>" + string.Concat(article.Authors.Select(author => Element("author", author.Name)));

    private static string PublicationOf(Article article)
    {
        var publisher = article.Publication is null ? "<p>Unknown</p>" : Element("publisher", article.Publication);
        return article.Publication is not null && article.Published is { } published ? publisher + $"<date when-iso=\"{published}\">{published}</date>" : publisher;
    }

    private static string SourceOf(ParseResult result, Article article)
    {
        var address = SafeAddress.OfLink(article.Url ?? result.Origin.Url?.OriginalString);
        var place = address is null ? "" : $"<ref target=\"{MarkupText.Of(address)}\">{MarkupText.Of(address)}</ref>";
        var date = article.Published is { } published ? $"<date when-iso=\"{published}\">{published}</date>" : "";
        return $"<bibl>{Element("idno", result.Id)}{Element("title", article.Publication)}{date}{place}</bibl>";
    }

    private static string ProfileOf(Article article)
    {
        var language = article.Language is { } code ? $"<langUsage><language ident=\"{MarkupText.Of(code)}\"/></langUsage>" : "";
        var keywords = string.Concat(article.Keywords.Select(keyword => Element("term", keyword)));
        if (keywords.Length > 0) keywords = $"<textClass><keywords>{keywords}</keywords></textClass>";
        return language.Length + keywords.Length == 0 ? "" : $"<profileDesc>{language}{keywords}</profileDesc>";
    }

    private static string Element(string name, string? text) => string.IsNullOrWhiteSpace(text) ? "" : $"<{name}>{MarkupText.Of(text)}</{name}>";
}
