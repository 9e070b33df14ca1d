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
internal sealed class VisibleBylineExtractor : IEvidenceExtractor
{
    private const int MaxLineLength = 200;
    private const int MaxLines = 80;
    private const int MaxCueLineLength = 120;
    private const int MaxCueLength = 30;
    private const int MaxNameLength = 40;
    private const int NearBody = 40;
    private const int NearEnd = 3;
    private const ElementTraits AuthorTraits = ElementTraits.Byline | ElementTraits.AuthorLink;
    private const ElementTraits NeverTraits = ElementTraits.Comment | ElementTraits.Related | ElementTraits.Navigation;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPlainText) return;
        var blocks = context.Content.Blocks;
        var outline = context.Outline;
        var (lines, underCue, contactEnd) = (0, EvidenceCues.None, -1);
        for (var i = 0; i < blocks.Length && lines < MaxLines; i++)
        {
            ref readonly var block = ref blocks[i];
            if (block.TextLength is < 2 or > MaxLineLength)
            {
                underCue = EvidenceCues.None;
                continue;
            }

            var above = underCue;
            underCue = EvidenceCues.None;
            var cues = outline.CuesAt(i, block.Container);
            var isClose = (cues & (EvidenceCues.Header | EvidenceCues.Foot)) != EvidenceCues.None;
            var isRole = context.Decisions[i].Role == BlockRole.Byline;
            var isNever = !isRole && (outline.Around(block.Container) & NeverTraits) != ElementTraits.None;
            if (isNever && (cues & EvidenceCues.Header) == EvidenceCues.None) continue;
            if (block.TextLength <= MaxCueLength && LabelAt(context.Content.TextOf(i)) is not EvidenceCues.None and var label)
            {
                underCue = label;
                continue;
            }

            var isNamed = ((outline.Near(block.Container) | outline.Marked(i)) & AuthorTraits) != ElementTraits.None;
            var isBox = (outline.Near(block.Container) & ElementTraits.AuthorBox) != ElementTraits.None;
            var isNearBody = block.TextLength <= MaxNameLength && Math.Abs(i - (i < outline.FirstBody ? outline.FirstBody : outline.LastBody)) <= NearBody;
            // Whether a line opens with a cue takes longest to find out, so that is asked last.
            var isSeen = isNamed || (!isNever && (isRole || isClose || isBox || isNearBody));
            if (!isSeen && !(block.TextLength <= MaxCueLineLength && (above != EvidenceCues.None || BylineWords.OpensWithCue(context.Content.TextOf(i))))) continue;
            if (context.Decisions[i].Role is BlockRole.Headline or BlockRole.Standfirst || block is { Kind: BlockKind.Heading, Level: 1 }) continue;
            if (!isNamed && ContactLines.Opens(context.Content.TextOf(i), out var isContactLabel))
            {
                if (isContactLabel) contactEnd = i + ContactLines.Reach;
                continue;
            }

            // "Contact" is an entry of menus, too, and what says that it is a byline is one.
            if (i <= contactEnd && !isNamed && above == EvidenceCues.None && !BylineWords.OpensWithCue(context.Content.TextOf(i))) continue;
            if (ReadLine(context, i, cues | above, isRole, isNamed, isBox)) lines++;
        }
    }

    private static bool ReadLine(MetadataContext context, int index, EvidenceCues cues, bool isRole, bool isNamed, bool isBox)
    {
        ref readonly var block = ref context.Content.Blocks[index];
        var text = context.Content.TextOf(index);
        if (DatelineParser.IsPlaceAndDate(text, context.DateHints)) return false;
        if (BylinePiece.OpensWith(text, BylineWordKinds.Helper)) cues |= EvidenceCues.Helper;
        var found = ReadMarks(context, index, cues);
        var hasCue = (cues & EvidenceCues.Cue) != EvidenceCues.None || BylineWords.OpensWithCue(text) || (IsAtEdge(context.Outline, index) && HangulBylines.IsSignature(text));
        if (hasCue) cues |= EvidenceCues.Cue;
        if (block.LinkedLength > 0) cues |= EvidenceCues.Linked;
        if (isRole) found += context.AddNames(text, "byline-role", block.Span, cues);
        if (isNamed) found += isRole ? context.AddSameNames("byline-class", block.Span, cues) : context.AddNames(text, "byline-class", block.Span, cues);
        else if (hasCue && block.TextLength <= 160) found += context.AddNames(text, "byline-cue", block.Span, cues);
        else if (BylineParser.IsBareName(text) || ((cues & EvidenceCues.Header) != EvidenceCues.None && BylineParser.IsNameAndRole(text))) found += context.AddNames(text, isBox ? "author-box" : (cues & (EvidenceCues.Header | EvidenceCues.Foot)) == EvidenceCues.None && !isRole ? "distant-name" : "bare-name", block.Span, cues);
        else if ((cues & EvidenceCues.Header) != EvidenceCues.None && text.Length <= 120 && HasDigit(text)) found += context.AddNames(text, "name-with-date", block.Span, cues);
        return found > 0;
    }

    /// <summary>Whether a block stands in the header, or where the text ends: further down the same line credits another article.</summary>
    private static bool IsAtEdge(PageOutline outline, int index) => outline.IsHeader(index) || Math.Abs(index - outline.LastBody) <= NearEnd;

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
            var before = context.Content.Text[block.TextStart..marks[i].Start];
            if (BylinePiece.EndsWith(before, BylineWordKinds.Photo)) continue;
            var own = BylinePiece.EndsWith(before, BylineWordKinds.Helper) ? cues | EvidenceCues.Helper : cues;
            var text = context.Content.Text[marks[i].Start..Math.Min(marks[i].End, end)];
            var rule = (marks[i].Traits & ElementTraits.AuthorLink) != ElementTraits.None ? "author-link" : isPath ? "author-path" : marks[i].Kind == InlineKind.Link ? "byline-link" : "byline-mark";
            found += marks[i].Kind == InlineKind.Link ? context.AddDeclaredNames(text, rule, block.Span, own, found) : context.AddNames(text, rule, block.Span, own, found);
        }

        return found;
    }

    /// <summary>What a line says about the one below it: "Author:", "Auteur(s) :", "Edited by".</summary>
    private static EvidenceCues LabelAt(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :");
        if (text.IndexOfAny("(/*") is > 3 and var ending && text.Length - ending <= 5) text = text[..ending];
        var kinds = BylineWords.KindsOf(text);
        return (kinds & BylineWordKinds.Cue) != BylineWordKinds.None ? EvidenceCues.Cue : (kinds & BylineWordKinds.Helper) != BylineWordKinds.None ? EvidenceCues.Cue | EvidenceCues.Helper : EvidenceCues.None;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0;
}
