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
    // With less text than this a page shows nothing, and what it shows without scripts or frames is the better answer.
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

        var mode = IsXml(source) ? HtmlMode.IsXml : HtmlMode.None;
        var content = ReadShown(source.Text.Span, context, mode);
        if (ScriptRescue.Find(source.Text.Span, content, context) is not { } script) return content;
        content.ReturnBuffers();
        context.Report(DiagnosticCodes.TextInScript, "The markup shows no article; its text was read from a script.", script.Span);
        return Read(source.Text.Span, Quiet(context), mode, script, out _);
    }

    /// <summary>The markup of a script's text, read as a page of its own.</summary>
    internal static DocumentContent ReadFragment(ReadOnlySpan<char> markup, ReadContext context) => Read(markup, Quiet(context), HtmlMode.None, null, out _);

    /// <summary>Whether a browser reads the page as XML: its type says so; where no type is known, the declaration that XML opens with does.</summary>
    private static bool IsXml(DecodedSource source) =>
        source.Document.Origin.ContentType?.Contains("xml", StringComparison.OrdinalIgnoreCase) ?? source.Text.Span.TrimStart().StartsWith("<?xml ", StringComparison.Ordinal);

    private static DocumentContent ReadShown(ReadOnlySpan<char> source, ReadContext context, HtmlMode mode)
    {
        var content = Read(source, context, mode, null, out var hasFallbacks);
        if (content.Text.Length >= MinShownLength || !hasFallbacks) return content;
        var withFallbacks = Read(source, Quiet(context), mode | HtmlMode.ShowsFallbacks, null, out _);
        var (better, worse) = withFallbacks.Text.Length > MinShownLength ? (withFallbacks, content) : (content, withFallbacks);
        worse.ReturnBuffers();
        return better;
    }

    /// <summary>The same limits for another pass over the same page, whose diagnostics were reported by the first one.</summary>
    private static ReadContext Quiet(ReadContext context) => new(context.Limits, context.CancellationToken);

    private static DocumentContent Read(ReadOnlySpan<char> source, ReadContext context, HtmlMode mode, ScriptFragment? script, out bool hasFallbacks)
    {
        using var tree = new HtmlTree(source.Length);
        hasFallbacks = HtmlTreeBuilder.Build(source, tree, context, mode);
        context.CancellationToken.ThrowIfCancellationRequested();
        var builder = new DocumentContentBuilder(SourceFormat.Html);
        var declarations = new HtmlDeclarationWalker(tree, new HtmlDeclarations(builder, context));
        HtmlBlockWalker.Walk(source, tree, builder, declarations, context, mode, script);
        return builder.Build();
    }
}
