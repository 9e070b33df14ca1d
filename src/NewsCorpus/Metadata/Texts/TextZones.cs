using System.Runtime.InteropServices;
using NewsCorpus.Classification;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Texts;

/// <summary>Where headline and body of a text stand, for the extractors that read the lines around them.</summary>
/// <param name="Headline">The first block of the headline; -1 when there is none.</param>
/// <param name="LastHeadline">The last copy of the headline above the body; -1 when there is none.</param>
/// <param name="FirstBody">The first block of the body; the number of blocks when there is none.</param>
/// <param name="LastBody">The last block of the body; -1 when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextZones(int Headline, int LastHeadline, int FirstBody, int LastBody)
{
    /// <summary>
    /// The copy of the headline that the body follows; -1 when there is none. The first copy is often the title of the page, with all menus below it, and one below the
    /// body is that of another article.
    /// </summary>
    public int HeadlineOfBody => LastHeadline < FirstBody ? LastHeadline : -1;

    /// <summary>
    /// Finds the zones. The body is the run of body blocks with the most text, where each other block inside it costs a little (the maximum-sum
    /// segment): one stray line in a menu is not where the article opens.
    /// </summary>
    public static TextZones Find(MetadataContext context)
    {
        const int MaxLength = 400;
        const int StrayCost = 25;
        int best = 0, sum = 0, start = 0, firstBody = context.Decisions.Length, lastBody = -1;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var isBody = context.Decisions[i].Role is BlockRole.Body or BlockRole.Subheading;
            if (sum <= 0 && isBody) (sum, start) = (0, i);
            sum += isBody ? Math.Min(context.Content.Blocks[i].TextLength, MaxLength) : -StrayCost;
            if (sum <= best) continue;
            (best, firstBody, lastBody) = (sum, start, i);
        }

        int headline = -1, lastHeadline = -1;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            if (context.Decisions[i].Role != BlockRole.Headline) continue;
            if (headline < 0) headline = lastHeadline = i;
            if (i < firstBody) lastHeadline = i;
        }

        return new TextZones(headline, lastHeadline, firstBody, lastBody);
    }

    /// <summary>What is known before the dates of a document are read.</summary>
    public static DateHints HintsOf(MetadataContext context) => new()
    {
        Language = context.Language.Language,
        FetchedAt = context.FetchedAt,
        Latest = context.LatestDay,
    };

    /// <summary>The source span of a piece of a block: exact where white space was not changed before it, the block's own otherwise.</summary>
    public static SourceSpan SpanOf(MetadataContext context, int block, int start, int end)
    {
        var span = context.Content.Blocks[block].Span;
        var piece = context.Content.TextOf(block)[start..end];
        if (piece.IsEmpty || span.Start + end > context.Source.Length) return span;
        var found = context.Source.Span[span.Start..Math.Min(span.End, context.Source.Length)].IndexOf(piece);
        return found < 0 ? span : new SourceSpan(span.Start + found, span.Start + found + piece.Length, span.Page);
    }
}
