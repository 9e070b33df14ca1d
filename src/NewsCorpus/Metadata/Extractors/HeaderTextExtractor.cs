using NewsCorpus.Classification;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>The lines around the headline by the roles that classification gave them: standfirst, kicker, byline, dateline, masthead.</summary>
internal sealed class HeaderTextExtractor : IEvidenceExtractor
{
    private const int MaxKickerLength = 60;
    private const int MaxOpeningDate = 40;

    /// <summary>Counts while too few labelled pages have such a date to fit it.</summary>
    private const float OpeningDateWeight = 1;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPlainText) return;
        var blocks = context.Content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (context.Decisions[i].Role)
            {
                case BlockRole.Standfirst:
                    Add(context, MetadataField.Standfirst, "standfirst-role", i);
                    break;
                case BlockRole.Kicker when blocks[i].TextLength <= MaxKickerLength:
                    Add(context, MetadataField.Kicker, "kicker-role", i);
                    break;
                case BlockRole.Byline when DatelineParser.IsPlaceAndDate(context.Content.TextOf(i), context.DateHints):
                    Add(context, MetadataField.Dateline, "place-and-date", i);
                    break;
                case BlockRole.Byline when blocks[i].TextLength <= BylineParser.MaxLength:
                    Add(context, MetadataField.Byline, "byline-role", i);
                    break;
                case BlockRole.Dateline:
                    Add(context, MetadataField.Dateline, "dateline-role", i);
                    break;
                case BlockRole.Masthead when blocks[i].TextLength <= MaxKickerLength:
                    Add(context, MetadataField.Publication, "masthead-role", i);
                    break;
            }
        }

        ReadDateline(context);
    }

    private static void Add(MetadataContext context, MetadataField field, string rule, int block) =>
        context.AddText(field, context.Content.StringOf(block), rule, context.Content.Blocks[block].Span, context.Outline.CuesAt(block, context.Content.Blocks[block].Container));

    private static void ReadDateline(MetadataContext context)
    {
        var first = context.Outline.FirstBody;
        if (first < 0) return;
        var text = context.Content.TextOf(first);
        var span = context.Content.Blocks[first].Span;
        if (!DatelineParser.TryParse(text, context.DateHints, out var dateline))
        {
            ReadOpeningDate(context, text, span);
            return;
        }

        context.AddText(MetadataField.Dateline, dateline.Text, "dateline-in-text", span);
        context.AddText(MetadataField.Syndicator, dateline.Agency, "dateline-in-text", span);
        if (dateline.Date is { IsInferred: false } date) context.AddDate(MetadataField.Published, new DateMatch(date, 0, 0), "dateline-in-text", span);
    }

    /// <summary>"27.1.2021 – The lake …": a day without a place.</summary>
    private static void ReadOpeningDate(MetadataContext context, ReadOnlySpan<char> text, SourceSpan span)
    {
        if (text.IsEmpty || !char.IsDigit(text[0]) || !NewsDateParser.TryFind(text[..Math.Min(text.Length, MaxOpeningDate)], 0, context.DateHints, out var date) || date.Start != 0 || LifeDates.SpanEnd(text, date, context.DateHints) > 0) return;
        if (text[date.End..].TrimStart() is ['-' or '–' or '—' or ':' or '|', ..]) context.AddDate(MetadataField.Published, date, "date-opens-body", span, weight: OpeningDateWeight);
    }
}
