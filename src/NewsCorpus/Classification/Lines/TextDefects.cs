using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Reports what is wrong with the body of a text, and leaves it as it is: words glued where markup was lost ("saidParis"), and a file that breaks off in
/// the middle of a sentence. "YouTube" and "McDonald" are no glued words: both halves must stand in the text as words of their own.
/// </summary>
internal static class TextDefects
{
    private const int MaxChecks = 40;
    private const int MinHalf = 3;
    private const int MinLastWords = 12;
    private const int MaxBlocksAfter = 3;

    /// <param name="context">Takes the diagnostics.</param>
    /// <param name="document">The facts of the blocks.</param>
    /// <param name="scores">The scores; blocks above 0 are body.</param>
    public static void Report(ClassificationContext context, TextDocument document, ReadOnlySpan<float> scores)
    {
        var (glued, first, checks, last) = (0, default(SourceSpan?), 0, -1);
        for (var i = 0; i < document.Count; i++)
        {
            if (scores[i] <= 0) continue;
            last = i;
            if (document.Facts[i].Joints == 0 || checks >= MaxChecks) continue;
            var found = CountGlued(context.Content, i, ref checks);
            if (found > 0 && glued == 0) first = context.Content.Blocks[i].Span;
            glued += found;
        }

        if (glued > 0) context.Report(new Diagnostic(DiagnosticCodes.WordsGlued, $"Words are glued together in {glued} places of the body; the text was left as it is.", first));
        if (last >= 0 && BreaksOff(context.Content, document, last))
            context.Report(new Diagnostic(DiagnosticCodes.ArticleTruncated, "The article breaks off: its last paragraph does not end its sentence.", context.Content.Blocks[last].Span));
    }

    private static int CountGlued(DocumentContent content, int block, ref int checks)
    {
        var text = content.TextOf(block);
        var count = 0;
        for (var i = MinHalf; i + MinHalf <= text.Length && checks < MaxChecks; i++)
        {
            if (!Is(text[i], UnitTraits.Capital)) continue;
            var isStop = text[i - 1] is '.' or '!' or '?';
            var leftEnd = isStop ? i - 1 : i;
            if (!Is(text[leftEnd - 1], UnitTraits.Small)) continue;
            var left = LeftWord(text[..leftEnd]);
            var right = RightWord(text[i..]);
            if (left.Length < MinHalf || right.Length < MinHalf) continue;
            checks++;
            // A host name is followed by no second half in small letters: "Brevin.Com" is rare enough.
            if (StandsAlone(content.Text, left) && (isStop || StandsAlone(content.Text, right))) count++;
        }

        return count;
    }

    private static ReadOnlySpan<char> LeftWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && Is(text[start - 1], UnitTraits.Letter)) start--;
        return text[start..];
    }

    private static ReadOnlySpan<char> RightWord(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && Is(text[end], UnitTraits.Small)) end++;
        return text[..end];
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var from = 0; text[from..].IndexOf(word) is >= 0 and var next; from += next + 1)
        {
            var start = from + next;
            var isOpen = start == 0 || !Is(text[start - 1], UnitTraits.Letter);
            if (isOpen && (start + word.Length == text.Length || !Is(text[start + word.Length], UnitTraits.Letter))) return true;
        }

        return false;
    }

    /// <summary>The last paragraph ends in mid-sentence and the source with it, or in dots and an offer to subscribe follows.</summary>
    private static bool BreaksOff(DocumentContent content, TextDocument document, int last)
    {
        ref readonly var facts = ref document.Facts[last];
        if (facts.Words < MinLastWords || facts.Has(LineTraits.IsUnspaced) || content.Blocks[last].Kind != BlockKind.Paragraph) return false;
        if (last == document.Count - 1 && !facts.Has(LineTraits.EndsSentence | LineTraits.EndsQuote | LineTraits.EndsColon))
            return facts.SentenceEnds > 0 || facts.Commas > 0;
        if (!facts.Has(LineTraits.EndsEllipsis)) return false;
        for (var i = last + 1; i < Math.Min(document.Count, last + 1 + MaxBlocksAfter); i++)
        {
            if ((document.Facts[i].Cues.All & TextCueRoles.Paywall) != TextCueRoles.None) return true;
        }

        return false;
    }

    private static bool Is(char unit, UnitTraits traits) => (UnitTable.Traits[unit] & traits) != UnitTraits.None;
}
