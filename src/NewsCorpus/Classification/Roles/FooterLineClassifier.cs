using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which lines under the last paragraph are no longer the article? Pages whose elements have no names set keywords, rights, notices and the line on
/// their author as paragraphs, so that the body model takes them with the others. A phrase of the line tells; what is said of the author opens with
/// the name that stands under the headline, or stands under a heading that says so.
/// Known failure: the last paragraph of an article by somebody whom it is about.
/// </summary>
internal sealed class FooterLineClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const int MaxLines = 12;
    private const int MaxLength = 300;
    private const float MinParagraphWords = 16;
    private const float MaxLabelledWords = 30;
    private const int YearDigits = 4;

    /// <summary>Of a text that is hardly longer than these lines nothing is taken away.</summary>
    private const float MinWordsAbove = 30;

    /// <summary>Lines with fewer words are names of things.</summary>
    private const float MinWordsOnAuthor = 5;

    /// <summary>What is said of the author is a paragraph or two, and a small part of the text; more below such a heading is the article, which goes on around a box.</summary>
    private const int MaxParagraphsOnAuthor = 2;
    private const float MinTimesAuthor = 3;

    /// <summary>How far below the headline the name of the author stands.</summary>
    private const int HeaderReach = 12;
    private const float MaxHeaderWords = 14;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var page = context.Page;
        VoteUnderHeading(context);
        var lines = 0;
        for (var i = page.Body.Length - 1; i >= 0 && lines < MaxLines; i--)
        {
            if (!page.Body[i]) continue;
            lines++;
            if (RoleOf(context, i) is not { } line)
            {
                if (page.Facts.Blocks[i].Shape.Words >= MinParagraphWords) return;
                continue;
            }

            if (!page.HasBodyWords(0, i, MinWordsAbove)) return;
            Vote(context, i, line.Role, line.Rule);
        }
    }

    private static void Vote(ClassificationContext context, int index, BlockRole role, string rule)
    {
        context.Vote(index, role, Weight, rule);
        context.VoteAgainstText(index, Weight, "is-footer-line");
    }

    /// <summary>"About the author" is no line of the text, nor is what stands below it where the text ends with that.</summary>
    private static void VoteUnderHeading(ClassificationContext context)
    {
        var page = context.Page;
        var (heading, paragraphs, words) = (page.Body.Length - 1, 0, 0f);
        for (; heading >= 0; heading--)
        {
            // The model leaves out most such headings, and takes what is below them.
            ref readonly var known = ref page.Facts.Blocks[heading];
            if ((known.WholeCues & TextCueRoles.AuthorSection) != TextCueRoles.None) break;
            if (!page.Body[heading]) continue;
            if (known.Shape.Words >= MinParagraphWords) paragraphs++;
            words += known.Shape.Words;
        }

        if (heading < 0 || !page.HasBodyWords(0, heading, MinWordsAbove)) return;
        var isLast = paragraphs <= MaxParagraphsOnAuthor && page.HasBodyWords(0, heading, MinTimesAuthor * words);
        for (var i = heading; i < (isLast ? page.Body.Length : heading + 1); i++)
        {
            if (page.Body[i]) Vote(context, i, BlockRole.Boilerplate, "under-author-heading");
        }
    }

    private static (BlockRole Role, string Rule)? RoleOf(ClassificationContext context, int index)
    {
        var text = context.Content.TextOf(index);
        if (text.Length > MaxLength) return null;
        ref readonly var shape = ref context.Page.Facts.Blocks[index].Shape;
        var cues = TextCueLexicon.Default.MatchStart(text, context.Language.Language);
        if ((cues.Start & TextCueRoles.Keywords) != TextCueRoles.None && shape.Words <= MaxLabelledWords && EndsLabel(text, cues.Length)) return (BlockRole.Keywords, "keywords-under-paragraphs");
        if ((cues.Start & TextCueRoles.Notice) != TextCueRoles.None) return (BlockRole.Boilerplate, "notice-under-paragraphs");
        if (text[0] == '©' && shape.Words <= MaxLabelledWords && shape.Digits >= YearDigits) return (BlockRole.Boilerplate, "rights-under-paragraphs");
        if (CreditLine.Find(context, index) is { RuleUnder: not "" } credit) return (credit.Role, credit.RuleUnder);
        return shape.Words >= MinWordsOnAuthor && IsOnAuthor(context, text) ? (BlockRole.Boilerplate, "author-under-paragraphs") : null;
    }

    /// <summary>"Tags: a, b": a sentence may open with the word.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> text, int length) => length == text.Length || text[length - 1] is ':' or '：' || text[length..].TrimStart() is [':' or '：', ..];

    /// <summary>"Ann Lee writes about ports for the Courier", under "By Ann Lee"; a name of the headline is what the article is about.</summary>
    private static bool IsOnAuthor(ClassificationContext context, ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(' ');
        var second = first < 0 ? -1 : text[(first + 1)..].IndexOfAny(' ', ',');
        if (second <= 0 || !char.IsUpper(text[0]) || !char.IsUpper(text[first + 1])) return false;
        var name = text[..(first + 1 + second)];
        var page = context.Page;
        var headline = page.Anchors.Headline;
        if (headline < 0 || context.Content.TextOf(headline).Contains(name, StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = headline + 1; i < Math.Min(page.Body.Length, headline + 1 + HeaderReach); i++)
        {
            ref readonly var shape = ref page.Facts.Blocks[i].Shape;
            if (shape.Words <= MaxHeaderWords && !shape.EndsSentence && IsNamed(context.Content.TextOf(i), name)) return true;
            if (page.Body[i] && shape.Words >= MinParagraphWords) return false;
        }

        return false;
    }

    /// <summary>Whether a header line holds a name.</summary>
    private static bool IsNamed(ReadOnlySpan<char> line, ReadOnlySpan<char> name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(line[at - 1])) && (at + name.Length == line.Length || !char.IsLetter(line[at + name.Length]));
    }
}
