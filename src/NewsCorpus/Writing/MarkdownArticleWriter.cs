using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Writing;

/// <summary>
/// Writes each article as Markdown (CommonMark with GitHub's tables) after YAML front matter. Text is escaped, links that lead neither to the
/// web nor to a mailbox lose their address. Results without an article are left out. Thread-safe.
/// </summary>
public sealed class MarkdownArticleWriter : IArticleWriter
{
    private static readonly MarkdownInlineMarkup s_inline = new();

    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Article is not { } article) return;
        WriteFrontMatter(writer, result, article);
        if (article.Headline is { } headline) WriteLine(writer, "# ", headline);
        if (BlockGroups.StandfirstOver(article) is { } standfirst) WriteLine(writer, "**", standfirst, "**");
        WriteLeadImage(writer, article.Image);
        WriteBlocks(writer, article.Blocks);
    }

    private static void WriteFrontMatter(TextWriter writer, ParseResult result, Article article)
    {
        writer.Write("---\n");
        WriteField(writer, "id", result.Id);
        WriteField(writer, "headline", article.Headline);
        WriteList(writer, "authors", article.Authors.Select(author => author.Name));
        WriteField(writer, "publication", article.Publication);
        WriteField(writer, "published", article.Published?.ToString());
        WriteField(writer, "modified", article.Modified?.ToString());
        WriteField(writer, "section", article.Section);
        WriteList(writer, "keywords", article.Keywords);
        WriteField(writer, "language", article.Language);
        WriteField(writer, "url", article.Url ?? result.Origin.Url?.OriginalString);
        writer.Write("---\n\n");
    }

    private static void WriteField(TextWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) writer.Write($"{name}: {Quote(value)}\n");
    }

    private static void WriteList(TextWriter writer, string name, IEnumerable<string> values)
    {
        var list = string.Join(", ", values.Select(Quote));
        if (list.Length > 0) writer.Write($"{name}: [{list}]\n");
    }

    /// <summary>A JSON string is a YAML string too.</summary>
    private static string Quote(string value) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) + "\"";

    private static void WriteLine(TextWriter writer, string before, string text, string after = "")
    {
        writer.Write(before);
        s_inline.Text(writer, text.AsSpan().Trim());
        writer.Write(after + "\n\n");
    }

    private static void WriteLeadImage(TextWriter writer, ArticleImage? image)
    {
        if (image is null || SafeAddress.OfImage(image.Url) is not { } address) return;
        writer.Write("![");
        s_inline.Text(writer, image.Caption);
        writer.Write($"]({MarkdownInlineMarkup.Destination(address)})\n\n");
    }

    private static void WriteBlocks(TextWriter writer, ImmutableArray<ArticleBlock> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (!BlockGroups.IsWritten(block)) continue;
            if (BlockGroups.LengthOfTable(blocks, i) is > 0 and var rows)
            {
                WriteTable(writer, blocks.AsSpan(i, rows));
                i += rows - 1;
                continue;
            }

            WriteBlock(writer, block);
            writer.Write(BlockGroups.ContinuesList(blocks, i) ? "\n" : "\n\n");
        }
    }

    private static void WriteBlock(TextWriter writer, ArticleBlock block)
    {
        if (block.Kind == BlockKind.Preformatted && block.Role == BlockRole.Body)
        {
            WriteFenced(writer, PrintableText.Of(block.Text));
            return;
        }

        var (before, after) = FrameOf(block);
        writer.Write(before);
        // Quotations and items hold blocks of their own: "> # Words" is a heading in a quotation.
        var number = block.Role is BlockRole.Subheading or BlockRole.Caption ? 0 : EscapeLineStart(writer, block.Text);
        if (number > 0)
        {
            InlineWalker.Write(writer, block, 0, number, s_inline);
            writer.Write('\\');
        }

        InlineWalker.Write(writer, block, number, block.Text.Length, s_inline);
        writer.Write(after);
    }

    private static (string Before, string After) FrameOf(ArticleBlock block) => block switch
    {
        { Role: BlockRole.Subheading } => (new string('#', BlockGroups.HeadingLevel(block)) + " ", ""),
        { Role: BlockRole.Caption } => ("*", "*"),
        { Role: BlockRole.Box or BlockRole.Correction } or { Kind: BlockKind.Quotation } => ("> ", ""),
        { Kind: BlockKind.ListItem } => (new string(' ', 2 * (BlockGroups.ListLevel(block) - 1)) + "- ", ""),
        _ => ("", ""),
    };

    /// <summary>Escapes what means something only at the start of a line: headings, lists, rules, numbered items ("1986. A great year").</summary>
    /// <returns>The length of the number after which an escape is due; 0 where none is.</returns>
    private static int EscapeLineStart(TextWriter writer, string text)
    {
        if (text.Length > 0 && text[0] is ('#' or '+' or '-' or '=' or ':')) writer.Write('\\');
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && digits < text.Length && text[digits] is ('.' or ')') ? digits : 0;
    }

    private static void WriteFenced(TextWriter writer, string text)
    {
        var longest = 2;
        var run = 0;
        foreach (var value in text)
        {
            run = value == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        writer.Write($"{fence}\n{text}\n{fence}");
    }

    private static void WriteTable(TextWriter writer, ReadOnlySpan<ArticleBlock> rows)
    {
        var columns = 0;
        foreach (var row in rows) columns = Math.Max(columns, row.Text.AsSpan().Count('\t') + 1);
        for (var r = 0; r < rows.Length; r++)
        {
            writer.Write('|');
            var written = 0;
            foreach (var cell in rows[r].Text.AsSpan().Split('\t'))
            {
                writer.Write(' ');
                InlineWalker.Write(writer, rows[r], cell.Start.Value, cell.End.Value, s_inline);
                writer.Write(" |");
                written++;
            }

            for (; written < columns; written++) writer.Write("  |");
            writer.Write('\n');
            if (r == 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n"));
        }

        writer.Write('\n');
    }
}
