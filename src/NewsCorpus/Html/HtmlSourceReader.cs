using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// Reads HTML pages: a tokenizer over the decoded text feeds a flat tree, one walk over which gives blocks and declarations. No document
/// object model is built, and nothing is copied but visible text and declared values. Thread-safe.
/// </summary>
public sealed class HtmlSourceReader : ISourceReader
{
    // With less text than this a page shows nothing, and what it shows without scripts is the better answer.
    private const int MinShownLength = 200;

    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Html;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context)
    {
        var content = Read(source.Text.Span, context, isScripting: true, out var hasNoScript);
        if (content.Text.Length >= MinShownLength || !hasNoScript) return content;
        var unscripted = Read(source.Text.Span, new ReadContext(context.Limits, context.CancellationToken), isScripting: false, out _);
        var (better, worse) = unscripted.Text.Length > MinShownLength ? (unscripted, content) : (content, unscripted);
        worse.Dispose();
        return better;
    }

    private static DocumentContent Read(ReadOnlySpan<char> source, ReadContext context, bool isScripting, out bool hasNoScript)
    {
        using var tree = new HtmlTree(source.Length);
        hasNoScript = HtmlTreeBuilder.Build(source, tree, context, isScripting);
        context.CancellationToken.ThrowIfCancellationRequested();
        var builder = new DocumentContentBuilder(SourceFormat.Html);
        var declarations = new HtmlDeclarationWalker(tree, new HtmlDeclarations(builder, context));
        HtmlBlockWalker.Walk(source, tree, builder, declarations, context, isScripting);
        return builder.Build();
    }
}
