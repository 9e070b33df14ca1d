using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// The times over the entries of a live blog stand in the body as paragraphs of their own. They are dates and no text: a short line with a
/// clock time, named for one, that the same line of the template made several times. Known failure: opening hours named so.
/// </summary>
internal sealed class EntryTimeClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const float MaxWords = 6;
    private const int MaxLetters = 12;
    private const int MinEntries = 3;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var facts = context.Page.Facts;
        for (var i = 0; i < facts.BlockCount; i++)
        {
            ref readonly var known = ref facts.Blocks[i];
            if (!context.Page.Body[i] || (known.Near & ElementTraits.Date) == ElementTraits.None) continue;
            if (known.Shape.Words > MaxWords || known.Shape.Letters > MaxLetters || known.Shape.EndsSentence || facts.Groups[known.Group].Blocks < MinEntries) continue;
            if (!HasClockTime(context.Content.TextOf(i))) continue;
            context.Vote(i, BlockRole.Timestamp, Weight, "entry-time");
            context.VoteAgainstText(i, Weight, "is-entry-time");
        }
    }

    /// <summary>Whether a text holds two numbers that a colon, a full stop or the letter h joins, the second one of two digits.</summary>
    private static bool HasClockTime(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not (':' or '.' or 'h')) continue;
            if (char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])) return true;
        }

        return false;
    }
}
