using NewsCorpus.Blocks;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which lines over the first paragraph name the author, the day, or on pages without headings the headline? Small pages set "By Mara Quill,
/// 4 March 2025" among the paragraphs, so that the body model takes it with them (<see cref="CreditLine"/>); old pages without a heading print the headline in large
/// letters, in the words of their title. Known failure: a name without any of them, which stays body.
/// </summary>
internal sealed class HeaderLineClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const int MaxLines = 6;
    private const float MaxWords = 14;
    private const float MinParagraphWords = 16;
    private const int MinHeadlineTokens = 3;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var page = context.Page;
        var hasHeadline = page.Anchors.Headline >= 0 || FindHeadlineOverBody(context);
        var lines = 0;
        for (var i = page.FirstBody; i < page.Body.Length && lines < MaxLines; i++)
        {
            if (!page.Body[i]) continue;
            lines++;
            ref readonly var shape = ref page.Facts.Blocks[i].Shape;
            // The first full sentence may be the standfirst, under which author and day follow; from the second one on, the text has begun.
            if (shape.Words >= MinParagraphWords && lines > 1) return;
            if (shape.Words > MaxWords || shape.EndsSentence || context.Content.Blocks[i].Kind != BlockKind.Paragraph) continue;
            var found = CreditLine.Find(context, i) is { } credit ? (credit.Role, credit.RuleOver) : hasHeadline ? null : TitleRoleOf(shape);
            if (found is not { } line) continue;
            if (line.Role == BlockRole.Headline)
            {
                hasHeadline = true;
                lines--;
            }

            context.Vote(i, line.Role, Weight, line.Rule);
            context.Vote(i, BlockRole.Body, -Weight, "is-header-line");
        }
    }

    /// <summary>Finds the headline of a page without a heading where it is no part of the body: just above it, all of its words those of the title.</summary>
    private static bool FindHeadlineOverBody(ClassificationContext context)
    {
        var page = context.Page;
        for (var i = page.FirstBody - 1; i >= Math.Max(0, page.FirstBody - MaxLines); i--)
        {
            ref readonly var known = ref page.Facts.Blocks[i];
            if (TitleRoleOf(known.Shape) is not { } line || known.Shape.TitleTokens < known.Shape.Tokens || known.LinkRatio > 0) continue;
            context.Vote(i, line.Role, Weight, line.Rule);
            return true;
        }

        return false;
    }

    /// <summary>What a line is on a page without a heading: the headline shares most of its words with the title.</summary>
    private static (BlockRole Role, string Rule)? TitleRoleOf(in BlockShape shape) =>
        shape.TitleTokens >= MinHeadlineTokens && 2 * shape.TitleTokens >= shape.Tokens ? (BlockRole.Headline, "title-words-over-paragraphs") : null;
}
