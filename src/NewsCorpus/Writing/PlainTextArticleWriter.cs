using NewsCorpus.Classification;

namespace NewsCorpus.Writing;

/// <summary>
/// Writes headline, standfirst and body of each article as text, with a blank line between paragraphs and a form feed on a line of its own
/// after each article. Results without an article are left out. Thread-safe.
/// </summary>
public sealed class PlainTextArticleWriter : IArticleWriter
{
    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Article is not { } article) return;
        WriteParagraph(writer, article.Headline);
        WriteParagraph(writer, BlockGroups.StandfirstOver(article));
        foreach (var block in article.Blocks)
        {
            if (block.Role is BlockRole.Body or BlockRole.Subheading) WriteParagraph(writer, block.Text);
        }

        writer.Write("\f\n");
    }

    private static void WriteParagraph(TextWriter writer, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) writer.Write(PrintableText.Of(text) + "\n\n");
    }
}
