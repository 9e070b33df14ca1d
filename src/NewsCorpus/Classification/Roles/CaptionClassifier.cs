using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which blocks belong to a picture or table? Text in a caption element is body on 1 % of the labelled pages, so the element decides alone;
/// a class that only sounds like a caption does not, because some sites name their paragraphs so: it names blocks that are not body. A short
/// line that opens with the sign of copyright, or holds a label and a name ("Photo: Ann Lee"), credits a picture; with a year behind the sign, it is a notice under the text.
/// A line right behind a picture that is no sentence describes it when both stand in a box of their own, or the line is set apart in italics.
/// Known failure: the titles of a guide that opens each part with a picture, where they have many words.
/// </summary>
internal sealed class CaptionClassifier : IBlockClassifier
{
    private const float Weight = 4;
    private const float MaxWords = 120;

    /// <summary>A longer block that the body model took is a paragraph in the wrong element.</summary>
    private const float MaxOverruledWords = 40;

    private const float MaxCreditWords = 12;
    private const int YearDigits = 4;

    /// <summary>Lines under a picture with fewer words are the labels and names of guides as often.</summary>
    private const float MinPictureWords = 5;
    private const float MaxPictureWords = 30;
    private const float MinEmphasis = 0.9f;
    private const float MaxPictureLinks = 0.5f;

    /// <summary>A labelled credit with less below it is the last line of the text, where it names who made it along with its pictures.</summary>
    private const float MinWordsBelow = 20;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var blocks = context.Content.Blocks;
        var mark = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var (isUnderPicture, isBold) = ReadMarks(context.Content, i, ref mark);
            ref readonly var known = ref context.Page.Facts.Blocks[i];
            if (known.Shape.Words > MaxWords) continue;
            if (blocks[i].Kind == BlockKind.Caption && (!context.Page.Body[i] || known.Shape.Words <= MaxOverruledWords))
            {
                context.Vote(i, BlockRole.Caption, Weight, "caption-element");
                context.Vote(i, BlockRole.Body, -Weight, "is-caption");
            }
            else if (context.Page.Body[i] && known.Shape.Words <= MaxCreditWords && IsCredit(context, i))
            {
                context.Vote(i, BlockRole.Caption, Weight, "picture-credit");
                context.Vote(i, BlockRole.Body, -Weight, "is-caption");
            }
            else if (context.Page.Body[i] && isUnderPicture && !isBold && IsDescription(context, i) && CreditLine.Find(context, i) is null)
            {
                context.Vote(i, BlockRole.Caption, Weight * 2, "line-under-picture");
                context.Vote(i, BlockRole.Body, -Weight * 2, "is-caption");
            }
            else if (!context.Page.Body[i] && (known.Near & (ElementTraits.Caption | ElementTraits.Figure)) != ElementTraits.None)
            {
                context.Vote(i, BlockRole.Caption, Weight / 2, "caption-class");
            }
        }
    }

    private static bool IsCredit(ClassificationContext context, int block)
    {
        var text = context.Content.TextOf(block);
        return (text[0] == '©' && context.Page.Facts.Blocks[block].Shape.Digits < YearDigits)
            || (TextCueLexicon.Default.Phrases.Find(text).Credit != LabelledCredit.None && context.Page.HasBodyWords(block + 1, context.Page.Body.Length, MinWordsBelow));
    }

    /// <summary>What the marks up to the start of a block say: whether a picture stands between it and the one before it, and whether it opens in bold.</summary>
    /// <param name="content">The page.</param>
    /// <param name="block">The block.</param>
    /// <param name="mark">The first mark behind the start of the block before it; moved on.</param>
    private static (bool IsUnderPicture, bool IsBold) ReadMarks(DocumentContent content, int block, ref int mark)
    {
        var (isUnderPicture, isBold) = (false, false);
        var start = content.Blocks[block].TextStart;
        for (; mark < content.Marks.Length && content.Marks[mark].Start <= start; mark++)
        {
            isUnderPicture |= content.Marks[mark].Kind == InlineKind.Image;
            isBold |= content.Marks[mark].Kind == InlineKind.Strong && content.Marks[mark].Start == start;
        }

        return (isUnderPicture, isBold);
    }

    private static bool IsDescription(ClassificationContext context, int index)
    {
        ref readonly var block = ref context.Content.Blocks[index];
        ref readonly var known = ref context.Page.Facts.Blocks[index];
        if (block.Kind != BlockKind.Paragraph || known.LinkRatio > MaxPictureLinks || known.Shape.Words is < MinPictureWords or > MaxPictureWords || known.Shape.EndsSentence || known.Shape.EndsWithColon) return false;
        if (block.EmphasizedLength >= MinEmphasis * block.TextLength) return true;
        var containers = context.Content.Containers;
        ref readonly var box = ref containers[containers[block.Container].Parent];
        return box.EndBlock - box.FirstBlock == 1;
    }
}
