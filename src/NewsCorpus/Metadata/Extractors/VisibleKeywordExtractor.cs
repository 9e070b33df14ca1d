using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>Keywords that a reader sees: links marked as tags, blocks whose names or roles speak of keywords, lines such as "Tags: …", and lists of links under such a word.</summary>
internal sealed class VisibleKeywordExtractor : IEvidenceExtractor
{
    private const int MaxLineLength = 400;
    private const int MaxTagLength = 60;

    /// <summary>Headings such as "More on" stand above other articles, too, whose titles are longer.</summary>
    private const int MaxTagLengthUnderHeading = 40;

    /// <summary>Links that are longer than this in the mean are the titles of other articles, which stand under "More on" as well.</summary>
    private const int LongestMean = 30;

    /// <summary>A list under a heading such as "Tags" holds up to so many units.</summary>
    private const int LongestList = 2000;
    private const string UnderHeading = "keywords-heading";
    private const ElementTraits NeverTraits = NeverTraitsUnderHeading | ElementTraits.Related;
    private const ElementTraits NeverTraitsUnderHeading = ElementTraits.Comment | ElementTraits.Navigation;

    /// <summary>Menus have headings such as "Topics", too.</summary>
    private const EvidenceCues NearArticle = EvidenceCues.Header | EvidenceCues.Inside | EvidenceCues.Foot;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPlainText) return;
        var outline = context.Outline;
        var blocks = context.Content.Blocks;
        var listEnd = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            ref readonly var block = ref blocks[i];
            var isCue = block.TextLength <= MaxTagLength && CuePhrases.IsKeywordCue(context.Content.TextOf(i).TrimEnd(" :："));
            if (isCue) listEnd = EndOfList(context, i + 1);
            if (i < listEnd && !isCue && (outline.CuesAt(i, block.Container) & NearArticle) != EvidenceCues.None && (outline.Around(block.Container) & NeverTraitsUnderHeading) == ElementTraits.None)
            {
                ReadLinks(context, i, outline.CuesAt(i, block.Container), UnderHeading);
                continue;
            }

            if (block.TextLength > MaxLineLength) continue;
            var near = outline.Near(block.Container);
            var marked = outline.Marked(i);
            var isNamed = ((near | marked) & ElementTraits.Tags) != ElementTraits.None;
            var isRole = context.Decisions[i].Role == BlockRole.Keywords;
            if ((outline.Around(block.Container) & NeverTraits) != ElementTraits.None && !isRole && (marked & ElementTraits.TagLink) == ElementTraits.None) continue;
            var text = context.Content.TextOf(i);
            var cue = CuePhrases.KeywordCueLength(text);
            if (!isNamed && !isRole && cue == 0 && (marked & ElementTraits.TagLink) == ElementTraits.None)
            {
                // A line of links around the body: their paths may say that they are tags.
                if (block.LinkedLength * 2 > block.TextLength && (outline.CuesAt(i, block.Container) & (EvidenceCues.Header | EvidenceCues.Foot)) != EvidenceCues.None) ReadLinks(context, i, outline.CuesAt(i, block.Container), null);
                continue;
            }

            if (cue > 0 && LengthOfLinks(context, i, i + 1) > LongestMean) continue;
            ReadBlock(context, i, text[cue..], isNamed, isRole, cue > 0);
        }
    }

    /// <summary>The index after the list that follows a word for keywords: blocks of one kind in the container of the first two of them. Where it is a list of titles, it is none.</summary>
    private static int EndOfList(MetadataContext context, int start)
    {
        var blocks = context.Content.Blocks;
        var (index, end) = (start, blocks.Length);
        while (index < end && IsList(blocks[index]) && blocks[index].Kind == blocks[start].Kind)
        {
            if (index <= start + 1) end = Math.Min(end, EndOfContainer(context.Content, index));
            index++;
        }

        return LengthOfLinks(context, start, index) > LongestMean ? start : index;
    }

    /// <summary>The end of the smallest container that a block shares with the one before it.</summary>
    private static int EndOfContainer(DocumentContent content, int block)
    {
        var container = content.Blocks[block].Container;
        while (content.Containers[container].FirstBlock >= block && content.Containers[container].Parent >= 0) container = content.Containers[container].Parent;
        return content.Containers[container].EndBlock;
    }

    /// <summary>The mean length of the links in some blocks.</summary>
    private static int LengthOfLinks(MetadataContext context, int start, int end)
    {
        if (end <= start) return 0;
        var marks = context.Content.Marks;
        ref readonly var last = ref context.Content.Blocks[end - 1];
        var (length, count) = (0, 0);
        for (var i = context.Outline.FirstMark(start); i < marks.Length && marks[i].Start < last.TextStart + last.TextLength; i++)
        {
            if (marks[i].Kind != InlineKind.Link || marks[i].End <= marks[i].Start) continue;
            length += marks[i].End - marks[i].Start;
            count++;
        }

        return count == 0 ? 0 : length / count;
    }

    /// <summary>Whether a block is nothing but links, up to the marks between them.</summary>
    private static bool IsList(in Block block) => block.LinkedLength * 5 > block.TextLength * 4 && block.TextLength <= LongestList;

    private static void ReadBlock(MetadataContext context, int index, ReadOnlySpan<char> text, bool isNamed, bool isRole, bool hasCue)
    {
        ref readonly var block = ref context.Content.Blocks[index];
        var cues = context.Outline.CuesAt(index, block.Container);
        var links = ReadLinks(context, index, cues, isNamed || isRole || hasCue ? "tag-class-link" : null);
        var rule = hasCue ? "keywords-cue" : isRole ? "keywords-role" : "tag-class";
        // A line of links has given its keywords; other lines are split at their marks.
        if (links > 0 && !hasCue) return;
        if (hasCue || isRole) KeywordList.Add(context, text.ToString(), rule, block.Span, cues);
        else if (isNamed && block.TextLength <= MaxTagLength) KeywordList.AddOne(context, text, rule, block.Span, cues);
    }

    /// <summary>Claims the links of a block that lead to keywords, and the rest of them by another rule where one is given.</summary>
    private static int ReadLinks(MetadataContext context, int index, EvidenceCues cues, string? rest)
    {
        var longest = rest == UnderHeading ? MaxTagLengthUnderHeading : MaxTagLength;
        var marks = context.Content.Marks;
        ref readonly var block = ref context.Content.Blocks[index];
        var end = block.TextStart + block.TextLength;
        var found = 0;
        for (var i = context.Outline.FirstMark(index); i < marks.Length && marks[i].Start < end; i++)
        {
            if (marks[i].Kind != InlineKind.Link || marks[i].End <= marks[i].Start || marks[i].End - marks[i].Start > longest) continue;
            var isTag = (marks[i].Traits & ElementTraits.TagLink) != ElementTraits.None;
            var isPath = !isTag && LinkPaths.LeadsToTag(context, marks[i]);
            if (!isTag && rest is null && !isPath) continue;
            KeywordList.AddOne(context, context.Content.Text[marks[i].Start..Math.Min(marks[i].End, end)], LinkPaths.LeadsToCategory(context, marks[i]) ? "category-link" : isTag ? "tag-link" : isPath || rest is null ? "tag-path" : rest, block.Span, cues);
            found++;
        }

        return found;
    }
}
