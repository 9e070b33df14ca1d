using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>Finds pull quotes: they read like paragraphs, stand among them, and repeat one.</summary>
internal static class RepeatedQuotes
{
    private const int MinWords = 6;
    private const int MaxWords = 60;
    private const int Reach = 24;
    private const int ComparedLength = 32;
    private const string Quotes = "\"'«»„“”‚‘’‹›「」『』 ";

    /// <summary>Whether a line opens with a quotation that stands in a longer line nearby, too.</summary>
    public static bool StandsNear(DocumentContent content, ReadOnlySpan<LineFacts> facts, int block)
    {
        if (!facts[block].Has(LineTraits.OpensQuote) || facts[block].Words is < MinWords or > MaxWords) return false;
        var quote = content.TextOf(block).TrimStart(Quotes);
        if (quote.Length < ComparedLength) return false;
        quote = quote[..ComparedLength];
        for (var i = Math.Max(0, block - Reach); i < Math.Min(facts.Length, block + Reach + 1); i++)
        {
            if (i != block && facts[i].Length > facts[block].Length && content.TextOf(i).Contains(quote, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
