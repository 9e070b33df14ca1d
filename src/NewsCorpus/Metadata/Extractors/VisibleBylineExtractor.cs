using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Names in the article's own header and at its foot: links to authors, blocks whose names or roles speak of authors, lines that open with a
/// cue, lines under a cue that stands alone, and lines that are a bare name. Names in comments and related articles are right on a tenth of
/// pages, so they are not collected unless classification took the line for the byline, or it says so itself just below the headline:
/// templates name containers of the whole page "related" or "comments".
/// </summary>
public sealed class VisibleBylineExtractor : IEvidenceExtractor
{
    private const int MaxLineLength = 200;
    private const int MaxLines = 80;
    private const int MaxCueLineLength = 120;
    private const int MaxCueLength = 30;
    private const int MaxNameLength = 40;
    private const int NearBody = 40;
    private const ElementTraits AuthorTraits = ElementTraits.Byline | ElementTraits.AuthorLink;
    private const ElementTraits NeverTraits = ElementTraits.Comment | ElementTraits.Related | ElementTraits.Navigation;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (TextZones.Apply(context)) return;
        var blocks = context.Content.Blocks;
        var outline = context.Outline;
        var (lines, isUnderCue) = (0, false);
        for (var i = 0; i < blocks.Length && lines < MaxLines; i++)
        {
            ref readonly var block = ref blocks[i];
            if (block.TextLength is < 2 or > MaxLineLength)
            {
                isUnderCue = false;
                continue;
            }

            var followsCue = isUnderCue;
            isUnderCue = false;
            var cues = outline.CuesAt(i, block.Container);
            var isClose = (cues & (EvidenceCues.Header | EvidenceCues.Foot)) != EvidenceCues.None;
            var isRole = context.Decisions[i].Role == BlockRole.Byline;
            var isNever = !isRole && (outline.Around(block.Container) & NeverTraits) != ElementTraits.None;
            if (isNever && (cues & EvidenceCues.Header) == EvidenceCues.None) continue;
            if (isClose && block.TextLength <= MaxCueLength && BylineWords.Is(context.Content.TextOf(i).Trim(" :"), BylineWordKinds.Cue))
            {
                isUnderCue = true;
                continue;
            }

            var isNamed = ((outline.Near(block.Container) | outline.Marked(i)) & AuthorTraits) != ElementTraits.None;
            var isBox = (outline.Near(block.Container) & ElementTraits.AuthorBox) != ElementTraits.None;
            var isNearBody = block.TextLength <= MaxNameLength && Math.Abs(i - (i < outline.FirstBody ? outline.FirstBody : outline.LastBody)) <= NearBody;
            // Whether a line opens with a cue takes longest to find out, so that is asked last.
            var isSeen = isNamed || (!isNever && (isRole || isClose || isBox || isNearBody));
            if (!isSeen && !(block.TextLength <= MaxCueLineLength && (followsCue || BylineWords.OpensWithCue(context.Content.TextOf(i))))) continue;
            if (context.Decisions[i].Role is BlockRole.Headline or BlockRole.Standfirst || block is { Kind: BlockKind.Heading, Level: 1 }) continue;
            if (ReadLine(context, i, followsCue ? cues | EvidenceCues.Cue : cues, isRole, isNamed, isBox)) lines++;
        }
    }

    private static bool ReadLine(MetadataContext context, int index, EvidenceCues cues, bool isRole, bool isNamed, bool isBox)
    {
        ref readonly var block = ref context.Content.Blocks[index];
        var text = context.Content.TextOf(index);
        var found = ReadMarks(context, index, cues);
        var hasCue = (cues & EvidenceCues.Cue) != EvidenceCues.None || BylineWords.OpensWithCue(text);
        if (hasCue) cues |= EvidenceCues.Cue;
        if (block.LinkedLength > 0) cues |= EvidenceCues.Linked;
        if (isRole) found += context.AddNames(text, "byline-role", block.Span, cues);
        if (isNamed) found += context.AddNames(text, "byline-class", block.Span, cues);
        else if (hasCue && block.TextLength <= 160) found += context.AddNames(text, "byline-cue", block.Span, cues);
        else if (BylineParser.IsBareName(text)) found += context.AddNames(text, isBox ? "author-box" : (cues & (EvidenceCues.Header | EvidenceCues.Foot)) == EvidenceCues.None && !isRole ? "distant-name" : "bare-name", block.Span, cues);
        else if ((cues & EvidenceCues.Header) != EvidenceCues.None && text.Length <= 120 && HasDigit(text)) found += context.AddNames(text, "name-with-date", block.Span, cues);
        return found > 0;
    }

    private static int ReadMarks(MetadataContext context, int index, EvidenceCues cues)
    {
        var marks = context.Content.Marks;
        ref readonly var block = ref context.Content.Blocks[index];
        var end = block.TextStart + block.TextLength;
        var found = 0;
        for (var i = context.Outline.FirstMark(index); i < marks.Length && marks[i].Start < end; i++)
        {
            if (marks[i].End <= marks[i].Start || marks[i].End - marks[i].Start > 120) continue;
            var isPath = (marks[i].Traits & ElementTraits.AuthorLink) == ElementTraits.None && LinkPaths.LeadsToAuthor(context, marks[i]);
            if (!isPath && (marks[i].Traits & AuthorTraits) == ElementTraits.None) continue;
            var text = context.Content.Text[marks[i].Start..Math.Min(marks[i].End, end)];
            var rule = (marks[i].Traits & ElementTraits.AuthorLink) != ElementTraits.None ? "author-link" : isPath ? "author-path" : marks[i].Kind == InlineKind.Link ? "byline-link" : "byline-mark";
            found += marks[i].Kind == InlineKind.Link ? context.AddDeclaredNames(text, rule, block.Span, cues, found) : context.AddNames(text, rule, block.Span, cues, found);
        }

        return found;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
