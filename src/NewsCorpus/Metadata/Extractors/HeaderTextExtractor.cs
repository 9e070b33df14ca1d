using NewsCorpus.Classification;
using NewsCorpus.Metadata.Dates;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>The lines around the headline by the roles that classification gave them: standfirst, kicker, byline, dateline, masthead.</summary>
public sealed class HeaderTextExtractor : IEvidenceExtractor
{
    private const int MaxKickerLength = 60;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (TextZones.Apply(context)) return;
        var blocks = context.Content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var cues = context.Outline.CuesAt(i, blocks[i].Container);
            switch (context.Decisions[i].Role)
            {
                case BlockRole.Standfirst:
                    Add(context, MetadataField.Standfirst, "standfirst-role", i, cues);
                    break;
                case BlockRole.Kicker when blocks[i].TextLength <= MaxKickerLength:
                    Add(context, MetadataField.Kicker, "kicker-role", i, cues);
                    break;
                case BlockRole.Byline when blocks[i].TextLength <= BylineParser.MaxLength:
                    Add(context, MetadataField.Byline, "byline-role", i, cues);
                    break;
                case BlockRole.Dateline:
                    Add(context, MetadataField.Dateline, "dateline-role", i, cues);
                    break;
                case BlockRole.Masthead when blocks[i].TextLength <= MaxKickerLength:
                    Add(context, MetadataField.Publication, "masthead-role", i, cues);
                    break;
            }
        }

        ReadDateline(context);
    }

    private static void Add(MetadataContext context, MetadataField field, string rule, int block, EvidenceCues cues) =>
        context.AddText(field, context.Content.TextOf(block).ToString(), rule, context.Content.Blocks[block].Span, cues);

    private static void ReadDateline(MetadataContext context)
    {
        var first = context.Outline.FirstBody;
        if (first < 0 || !DatelineParser.TryParse(context.Content.TextOf(first), context.DateHints, out var dateline)) return;
        var span = context.Content.Blocks[first].Span;
        context.AddText(MetadataField.Dateline, dateline.Text, "dateline-in-text", span);
        context.AddText(MetadataField.Syndicator, dateline.Agency, "dateline-in-text", span);
        if (dateline.Date is { IsInferred: false } date) context.AddDate(MetadataField.Published, new DateMatch(date, 0, 0), "dateline-in-text", span);
    }
}
