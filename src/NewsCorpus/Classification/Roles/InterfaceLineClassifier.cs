using System.Collections.Frozen;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Lines of the body that are a button or the sign over an advertisement: "Story continues below", "Listen to this article". Pages whose elements
/// have no names make them like paragraphs, and the body model takes them. A phrase that is the whole line tells. The name of a network alone may be
/// what a guide is about, and a heading the title of a section, but for one under the last paragraph.
/// Known failure: a paragraph of one word that is a button elsewhere.
/// </summary>
internal sealed class InterfaceLineClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const int MaxLength = 80;
    private const int MaxLinesUnderText = 12;
    private const float MinParagraphWords = 16;

    /// <summary>Of a body that is hardly longer than such lines nothing is taken away.</summary>
    private const float MinBodyWords = 30;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_networks = new[]
    {
        "Facebook", "Instagram", "LinkedIn", "Pinterest", "Reddit", "Snapchat", "Telegram", "TikTok", "Twitter", "WhatsApp", "X", "YouTube",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var page = context.Page;
        if (!page.HasBodyWords(0, page.Body.Length, MinBodyWords)) return;
        var (isUnderText, lines) = (true, 0);
        for (var i = page.Body.Length - 1; i >= 0; i--)
        {
            if (!page.Body[i]) continue;
            isUnderText &= ++lines <= MaxLinesUnderText && page.Facts.Blocks[i].Shape.Words < MinParagraphWords;
            if (!(isUnderText || context.Content.Blocks[i].Kind == BlockKind.Paragraph) || !IsInterface(context, i)) continue;
            context.Vote(i, BlockRole.Interface, Weight, isUnderText ? "interface-under-paragraphs" : "interface-among-paragraphs");
            context.VoteAgainstText(i, Weight, "is-interface-line");
        }
    }

    private static bool IsInterface(ClassificationContext context, int index)
    {
        var text = context.Content.TextOf(index);
        return text.Length <= MaxLength && (TextCueLexicon.Default.MatchStart(text, context.Language.Language).Whole & TextCueRoles.Interface) != TextCueRoles.None && !s_networks.Contains(text);
    }
}
