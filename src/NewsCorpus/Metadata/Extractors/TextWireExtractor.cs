using NewsCorpus.Classification;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Metadata.Texts;
using NewsCorpus.PlainText;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Reads what the header lines of messages and dispatches state, without their keys, and the dateline that opens a dispatch:
/// "BREVIN, May 4 (BNA) -" names the agency. Thread-safe.
/// </summary>
internal sealed class TextWireExtractor : IEvidenceExtractor
{
    /// <summary>More than any rule that reads the whole line: what a header states, it states in so many words.</summary>
    private const float HeaderWeight = 5;
    private const float DatelineWeight = 2.5f;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!context.IsPlainText) return;
        var hasBody = false;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var decision = context.Decisions[i];
            if (!hasBody && decision.Role == BlockRole.Body)
            {
                hasBody = true;
                AddDateline(context, i);
            }

            switch (decision.Rule)
            {
                case "headline-header": AddValue(context, i, MetadataField.Headline); break;
                case "publication-header": AddValue(context, i, MetadataField.Publication); break;
                case "source-header": AddValue(context, i, MetadataField.Syndicator); break;
                case "sender-header" or "author-header": AddNames(context, i); break;
            }
        }
    }

    private static void AddValue(MetadataContext context, int block, MetadataField field)
    {
        var text = context.Content.TextOf(block);
        LineSigns.ReadHeader(text, out var start);
        context.AddOwned(new Evidence(field, text[start..].ToString(), context.Decisions[block].Rule, HeaderWeight, TextZones.SpanOf(context, block, start, text.Length)));
    }

    /// <summary>The persons of a sender or author line, without addresses in brackets; an office that sends is the agency.</summary>
    private static void AddNames(MetadataContext context, int block)
    {
        var text = context.Content.TextOf(block);
        LineSigns.ReadHeader(text, out var start);
        var value = text[start..];
        var bracket = value.IndexOfAny('<', '(');
        if (bracket > 0) value = value[..bracket].TrimEnd();
        var authors = new List<Author>();
        BylineParser.Parse(value.Trim('"'), authors);
        foreach (var author in authors)
        {
            var at = text.IndexOf(author.Name, StringComparison.Ordinal);
            var span = at < 0 ? context.Content.Blocks[block].Span : TextZones.SpanOf(context, block, at, at + author.Name.Length);
            var field = author.Kind == AuthorKind.Person ? MetadataField.Author : MetadataField.Syndicator;
            context.AddOwned(new Evidence(field, author.Name, context.Decisions[block].Rule, HeaderWeight, span));
        }
    }

    private static void AddDateline(MetadataContext context, int block)
    {
        var hints = TextZones.HintsOf(context);
        var text = context.Content.TextOf(block);
        if (!DatelineParser.TryParse(text, hints, out var dateline)) return;
        context.AddOwned(new Evidence(MetadataField.Dateline, dateline.Text, "dateline-in-text", DatelineWeight, TextZones.SpanOf(context, block, 0, dateline.Text.Length)));
        if (dateline.Agency is null) return;
        var at = text.IndexOf(dateline.Agency, StringComparison.Ordinal);
        if (at >= 0) context.AddOwned(new Evidence(MetadataField.Syndicator, dateline.Agency, "dateline-in-text", DatelineWeight, TextZones.SpanOf(context, block, at, at + dateline.Agency.Length)));
    }
}
