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
        if (FeedRoot.Find(source.Text.Span) is { } root)
        {
            context.Outcome = ParseOutcome.NotAnArticle;
            context.Report(DiagnosticCodes.NoArticleFound, $"The source is a feed or a site map (root element {root}) and no page.");
            return new DocumentContentBuilder(Format).Build();
        }

        var content = ReadShown(source.Text.Span, context);
        if (ScriptRescue.Find(source.Text.Span, content, context) is not { } script) return content;
        content.ReturnBuffers();
        context.Report(DiagnosticCodes.TextInScript, "The markup shows no article; its text was read from a script.", script.Span);
        return Read(source.Text.Span, Quiet(context), isScripting: true, script, out _);
    }

    /// <summary>The markup of a script's text, read as a page of its own.</summary>
    internal static DocumentContent ReadFragment(ReadOnlySpan<char> markup, ReadContext context) => Read(markup, Quiet(context), isScripting: true, null, out _);

    private static DocumentContent ReadShown(ReadOnlySpan<char> source, ReadContext context)
    {
        var content = Read(source, context, isScripting: true, null, out var hasNoScript);
        if (content.Text.Length >= MinShownLength || !hasNoScript) return content;
        var unscripted = Read(source, Quiet(context), isScripting: false, null, out _);
        var (better, worse) = unscripted.Text.Length > MinShownLength ? (unscripted, content) : (content, unscripted);
        worse.ReturnBuffers();
        return better;
    }

    /// <summary>The same limits for another pass over the same page, whose diagnostics were reported by the first one.</summary>
    private static ReadContext Quiet(ReadContext context) => new(context.Limits, context.CancellationToken);

    private static DocumentContent Read(ReadOnlySpan<char> source, ReadContext context, bool isScripting, ScriptFragment? script, out bool hasNoScript)
    {
        using var tree = new HtmlTree(source.Length);
        hasNoScript = HtmlTreeBuilder.Build(source, tree, context, isScripting);
        context.CancellationToken.ThrowIfCancellationRequested();
        var builder = new DocumentContentBuilder(SourceFormat.Html);
        var declarations = new HtmlDeclarationWalker(tree, new HtmlDeclarations(builder, context));
        HtmlBlockWalker.Walk(source, tree, builder, declarations, context, isScripting, script);
        return builder.Build();
    }
}
