using System.Buffers;
using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification;

/// <summary>
/// Does a notice stand in the place of the article? Error pages that are served as if they were found, walls of consent, checks for robots and
/// logins pass for short articles: "Page not found. The page you are looking for has been moved." They speak to the visitor in set phrases and say
/// little else. So a short body is refused when paragraphs with such a phrase are half of it, or a part of it under a title of a notice. Of the
/// 2,643 pages and texts of the development data, 299 of them short, phrases stand in the bodies of two long ones, in .02 of the text, so none is
/// refused. A document that declares itself an article is believed, and PDFs are not asked. Known failure: notices in words of their own.
/// </summary>
internal sealed class NoticeGate : IBlockClassifier
{
    /// <summary>The longest notice, in UTF-16 units; walls of consent are the longest.</summary>
    private const int MaxLength = 1_500;

    private const float MinRatio = 0.5f;
    private const float MinRatioUnderTitle = 0.2f;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        var count = context.Content.Blocks.Length;
        var isBody = ArrayPool<bool>.Shared.Rent(count + 1);
        var length = MarkBody(context, isBody.AsSpan(0, count));
        if (context.IsArticle && length is > 0 and <= MaxLength && !ArticleGate.IsDeclaredArticle(context.Content.Declarations)) RefuseNotice(context, isBody.AsSpan(0, count), length);
        ArrayPool<bool>.Shared.Return(isBody);
    }

    private static void RefuseNotice(ClassificationContext context, ReadOnlySpan<bool> isBody, int length)
    {
        var content = context.Content;
        var (kind, said, noticeLength) = ("", "", 0);
        for (var i = 0; i < isBody.Length; i++)
        {
            if (!isBody[i] || NoticeLexicon.Default.FindIn(content.TextOf(i), out var phrase) is not { } found) continue;
            if (noticeLength == 0) (kind, said) = (found, content.TextOf(i)[phrase].ToString());
            noticeLength += content.Blocks[i].TextLength;
        }

        var ratio = (float)noticeLength / length;
        if (ratio >= MinRatio || (ratio >= MinRatioUnderTitle && HasTitleOfNotice(context)))
            context.Reject(string.Create(CultureInfo.InvariantCulture, $"The text is a notice ({kind}): \"{said}\" and the like stand in {100 * ratio:F0} % of its {length} characters."));
    }

    /// <summary>Marks the blocks that were taken for body.</summary>
    /// <returns>Their length in UTF-16 units.</returns>
    private static int MarkBody(ClassificationContext context, Span<bool> isBody)
    {
        isBody.Clear();
        var length = 0;
        foreach (ref readonly var vote in context.VoteSpan)
        {
            if (vote.Role != BlockRole.Body || vote.Weight <= 0 || isBody[vote.Block]) continue;
            isBody[vote.Block] = true;
            length += context.Content.Blocks[vote.Block].TextLength;
        }

        return length;
    }

    private static bool HasTitleOfNotice(ClassificationContext context)
    {
        var content = context.Content;
        foreach (var declaration in content.Declarations)
        {
            if (declaration.Kind == DeclarationKind.Title && NoticeLexicon.Default.IsTitle(declaration.Value)) return true;
        }

        for (var i = 0; i < content.Blocks.Length; i++)
        {
            if (content.Blocks[i].Kind == BlockKind.Heading && NoticeLexicon.Default.IsTitle(content.TextOf(i))) return true;
        }

        foreach (ref readonly var vote in context.VoteSpan)
        {
            if (vote.Role == BlockRole.Headline && vote.Weight > 0 && NoticeLexicon.Default.IsTitle(content.TextOf(vote.Block))) return true;
        }

        return false;
    }
}
