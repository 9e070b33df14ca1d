using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>Finds pull quotes: they read like paragraphs, stand among them, and repeat one.</summary>
internal static class RepeatedQuotes
{
    private const int MinWords = 6;
    private const int MaxWords = 60;
    private const int Reach = 24;
    private const int ComparedLength = 32;
    private const char LastLatin = '\u017f';
    private const string Quotes = "\"'«»„“”‚‘’‹›「」『』 ";

    /// <summary>Whether a line opens with a quotation that stands in a longer line nearby, too.</summary>
    public static bool StandsNear(DocumentContent content, TextDocument document, int block)
    {
        var facts = document.Facts;
        if (!facts[block].Has(LineTraits.OpensQuote) || facts[block].Words is < MinWords or > MaxWords) return false;
        var quote = content.TextOf(block).TrimStart(Quotes);
        if (quote.Length < ComparedLength) return false;
        quote = quote[..ComparedLength];
        Span<uint> room = stackalloc uint[ComparedLength];
        var words = WordsIn(quote, room);
        for (var i = Math.Max(0, block - Reach); i < Math.Min(facts.Length, block + Reach + 1); i++)
        {
            if (i == block || facts[i].Length <= facts[block].Length || !HasAll(document.ContentWordsOf(i), words)) continue;
            if (content.TextOf(i).Contains(quote, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>
    /// The content words between blanks, which a line with the quotation must have, too. None where a letter may be beyond Latin: others that are the same but for their case may
    /// have several small forms.
    /// </summary>
    private static ReadOnlySpan<uint> WordsIn(ReadOnlySpan<char> quote, Span<uint> words)
    {
        var (start, end) = (quote.IndexOf(' '), quote.LastIndexOf(' '));
        if (start == end || quote[start..end].ContainsAnyExceptInRange(' ', LastLatin) || quote.Contains('µ')) return [];
        return words[..LineFactsReader.Read(quote[start..end], words).ContentWords];
    }

    private static bool HasAll(ReadOnlySpan<uint> known, ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            if (!known.Contains(word)) return false;
        }

        return true;
    }
}
