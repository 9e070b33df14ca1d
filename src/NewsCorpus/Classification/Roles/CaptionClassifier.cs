using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which blocks belong to a picture or table? Text in a caption element is body on 1 % of the labelled pages, so the element decides alone;
/// a class that only sounds like a caption does not, because some sites name their paragraphs so: it names blocks that are not body. A short
/// line that opens with the sign of copyright, or holds a label and a name ("Photo: Ann Lee"), credits a picture; with a year behind the sign, it is a notice under the text.
/// </summary>
internal sealed class CaptionClassifier : IBlockClassifier
{
    private const float Weight = 4;
    private const float MaxWords = 120;

    /// <summary>A longer block that the body model took is a paragraph in the wrong element.</summary>
    private const float MaxOverruledWords = 40;

    private const float MaxCreditWords = 12;
    private const int YearDigits = 4;

    /// <summary>A labelled credit with less below it is the last line of the text, where it names who made it along with its pictures.</summary>
    private const float MinWordsBelow = 20;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var blocks = context.Content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
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
            || (TextCueLexicon.Default.Phrases.Find(text).Credit != LabelledCredit.None && context.Page.BodyWords(block + 1, context.Page.Body.Length) >= MinWordsBelow);
    }
}
