using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Dates that a reader sees: time elements, blocks whose names speak of dates, and short lines with a date. What counts is the place: near the
/// headline .93 to .98 of time elements are right, in comments .25, and footers hold the year of the copyright.
/// </summary>
internal sealed class VisibleDateExtractor : IEvidenceExtractor
{
    private const int MaxLineLength = 200;
    private const int MaxCueLineLength = 60;
    private const int MaxLines = 60;
    private const int MaxDatesPerLine = 3;
    private const int MaxTimes = 40;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPlainText) return;
        ReadTimes(context);
        ReadLines(context);
    }

    private static void ReadTimes(MetadataContext context)
    {
        var (count, read) = (0, 0);
        foreach (var declaration in context.Declarations)
        {
            if (declaration.Kind == DeclarationKind.Time) count++;
        }

        foreach (var declaration in context.Declarations)
        {
            if (declaration.Kind != DeclarationKind.Time || read == MaxTimes) continue;
            var cues = context.Outline.CuesAt(declaration.BlockIndex, declaration.Container);
            if (read++ == 0) cues |= EvidenceCues.First;
            if (count == 1) cues |= EvidenceCues.Only;
            if ((context.Outline.Near(declaration.Container) & ElementTraits.Date) != ElementTraits.None) cues |= EvidenceCues.Named;
            var before = declaration.BlockIndex < context.Content.Blocks.Length ? context.Content.TextOf(declaration.BlockIndex) : [];
            if (before.Length < MaxLineLength && CuePhrases.SpeaksOfUpdating(before) && !CuePhrases.SpeaksOfPublishing(before)) cues |= EvidenceCues.Updated;
            else if (before.Length < MaxLineLength && CuePhrases.SpeaksOfPublishing(before)) cues |= EvidenceCues.Cue;
            context.AddDate(MetadataField.Published, declaration.Value, "time-element", declaration.Span, cues);
            if ((cues & EvidenceCues.Updated) != EvidenceCues.None) context.AddDate(MetadataField.Modified, declaration.Value, "time-element", declaration.Span, cues);
        }
    }

    private static void ReadLines(MetadataContext context)
    {
        var blocks = context.Content.Blocks;
        var outline = context.Outline;
        var (lines, first) = (0, true);
        for (var i = 0; i < blocks.Length && lines < MaxLines; i++)
        {
            if (blocks[i].TextLength is < 6 or > MaxLineLength) continue;
            var role = context.Decisions[i].Role;
            var isNamed = ((outline.Near(blocks[i].Container) | outline.Marked(i)) & ElementTraits.Date) != ElementTraits.None;
            var text = context.Content.TextOf(i);
            // What a browser prints around each page is the time of printing.
            if (role is BlockRole.Interface && context.Content.Format == SourceFormat.Pdf) continue;
            var isSeen = role is not BlockRole.Body || isNamed || outline.IsHeader(i);
            if ((!isSeen && text.Length > MaxCueLineLength) || !NewsDateParser.HasDigit(text)) continue;
            if (!isSeen && !CuePhrases.SpeaksOfPublishing(text) && !CuePhrases.SpeaksOfUpdating(text)) continue;
            lines++;
            if (ReadLine(context, i, text, isNamed, role == BlockRole.Timestamp, first)) first = false;
        }
    }

    private static bool ReadLine(MetadataContext context, int index, ReadOnlySpan<char> text, bool isNamed, bool isTimestamp, bool isFirst)
    {
        ref readonly var block = ref context.Content.Blocks[index];
        var place = context.Outline.CuesAt(index, block.Container);
        if (isFirst) place |= EvidenceCues.First;
        if (isNamed) place |= EvidenceCues.Named;
        var from = 0;
        var found = 0;
        while (found < MaxDatesPerLine && NewsDateParser.TryFind(text, from, context.DateHints, out var match))
        {
            var cues = place;
            var before = text[from..match.Start];
            var life = LifeDates.SpanEnd(text, match, context.DateHints);
            from = Math.Max(match.End, life);
            if (life > 0 || LifeDates.Precede(before)) continue;
            if (CuePhrases.SpeaksOfUpdating(before)) cues |= EvidenceCues.Updated;
            else if (CuePhrases.SpeaksOfPublishing(before)) cues |= EvidenceCues.Cue;
            if (match.End - match.Start >= text.Length * 0.6f) cues |= EvidenceCues.Alone;
            if (found > 0) cues &= ~EvidenceCues.First;
            var rule = isTimestamp ? "timestamp-role" : isNamed ? "date-class" : text.Length <= 80 ? "short-line" : "long-line";
            context.AddDate(MetadataField.Published, match, rule, block.Span, cues);
            if ((cues & EvidenceCues.Updated) != EvidenceCues.None) context.AddDate(MetadataField.Modified, match, rule, block.Span, cues);
            found++;
        }

        return found > 0;
    }
}
