using System.Collections.Immutable;
using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Metadata;
using static NewsCorpus.Cli.Pages.StaticPage;

namespace NewsCorpus.Cli.Pages;

/// <summary>One web page about one document: fields with all their claims, and every block in source order with its role and rule.</summary>
/// <param name="result">The result, with the removed blocks.</param>
internal sealed class InspectionPage(ParseResult result)
{
    private const string Style =
        "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%}" +
        "td,th{text-align:start;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid #ddd}.chosen{background:#e6f4e6}" +
        ".b{display:grid;grid-template-columns:14rem 1fr;gap:1rem;padding:.35rem .6rem;margin:.15rem 0;border-inline-start:.4rem solid #bbb}" +
        ".why{font-size:.8rem;color:#555}.kept{background:#f3faf3}.kept .t{white-space:pre-line}.gone .t{color:#888}" +
        ".r-body{border-color:#2c8a3d}.r-subheading{border-color:#1b5e9c}.r-headline,.r-standfirst,.r-kicker{border-color:#7a3fa0}" +
        ".r-byline,.r-dateline,.r-timestamp{border-color:#b07a00}.r-caption,.r-box,.r-pullquote,.r-correction{border-color:#0f8a8a}" +
        ".r-teaser,.r-relatedlink{border-color:#d2691e}.r-comment{border-color:#c2185b}.r-interface,.r-boilerplate{border-color:#999}";

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter writer)
    {
        WriteStart(writer, result.Article?.Headline ?? result.Id, Style);
        writer.Write($"<p>{Encode(result.Id)} · {Encode(result.Outcome.ToString())} · {Encode(result.Format.ToString())} · {Encode(result.Charset ?? "no charset")}</p>\n");
        WriteDiagnostics(writer);
        if (result.Article is { } article) WriteEvidence(writer, article.Evidence);
        WriteBlocks(writer);
        WriteEnd(writer);
    }

    private void WriteDiagnostics(TextWriter writer)
    {
        if (result.Diagnostics.IsEmpty) return;
        writer.Write("<h2>Diagnostics</h2>\n<ul>\n");
        foreach (var diagnostic in result.Diagnostics) writer.Write($"<li><b>{Encode(diagnostic.Code)}</b> {Encode(diagnostic.Message)}</li>\n");
        writer.Write("</ul>\n");
    }

    private static void WriteEvidence(TextWriter writer, ImmutableArray<Evidence> evidence)
    {
        writer.Write("<h2>Fields</h2>\n<table>\n<tr><th>Field</th><th>Value</th><th>Rule</th><th>Weight</th><th>Source</th></tr>\n");
        foreach (var claim in evidence)
        {
            var place = claim.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}–{span.End}") : "";
            var weight = claim.Weight.ToString("0.00", CultureInfo.InvariantCulture);
            writer.Write(claim.IsChosen ? "<tr class=\"chosen\">" : "<tr>");
            writer.Write($"<td>{Encode(claim.Field.ToString())}</td><td dir=\"auto\">{Encode(claim.Value)}</td><td>{Encode(claim.Rule)}</td><td>{weight}</td><td>{place}</td></tr>\n");
        }

        writer.Write("</table>\n");
    }

    private void WriteBlocks(TextWriter writer)
    {
        var kept = result.Article?.Blocks ?? [];
        var removed = result.Article?.Removed ?? result.Removed;
        var all = kept.Select(block => (Block: block, Style: "kept")).Concat(removed.Select(block => (Block: block, Style: "gone")))
            .OrderBy(pair => pair.Block.Span.Page)
            .ThenBy(pair => pair.Block.Span.Start);
        writer.Write($"<h2>Text</h2>\n<p>{kept.Length} blocks kept, {removed.Length} removed.</p>\n");
        foreach (var (block, style) in all) WriteBlock(writer, block, style);
    }

    private static void WriteBlock(TextWriter writer, ArticleBlock block, string style)
    {
        var role = NameOf(block.Role);
        var page = block.Span.Page == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"page {block.Span.Page}, ");
        var place = string.Create(CultureInfo.InvariantCulture, $"{page}{block.Span.Start}–{block.Span.End}, {block.Confidence:0.00}");
        writer.Write($"<div class=\"b {style} r-{role}\"><div class=\"why\"><b>{role}</b> {Encode(block.Kind.ToString())}<br>{Encode(block.Rule)}<br>{place}</div>");
        writer.Write($"<div class=\"t\" dir=\"auto\">{Encode(block.Text)}</div></div>\n");
    }

#pragma warning disable CA1308 // Class names of a style sheet are lower case.
    private static string NameOf(BlockRole role) => role.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
