using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>
/// The facts of all blocks of a document, with the running sums that make every window cost the same. Pooled; not thread-safe.
/// </summary>
internal sealed class TextDocument : IDisposable
{
    private readonly LineFacts[] _facts;
    private readonly int[] _words;
    private readonly int[] _sentenceWords;
    private readonly int[] _shortLines;
    private readonly byte[] _copies;

    private TextDocument(int count)
    {
        Count = count;
        _facts = ArrayPool<LineFacts>.Shared.Rent(count);
        _words = ArrayPool<int>.Shared.Rent(count + 1);
        _sentenceWords = ArrayPool<int>.Shared.Rent(count + 1);
        _shortLines = ArrayPool<int>.Shared.Rent(count + 1);
        _copies = ArrayPool<byte>.Shared.Rent(count);
    }

    /// <summary>The number of blocks.</summary>
    public int Count { get; }

    /// <summary>The facts of each block.</summary>
    public ReadOnlySpan<LineFacts> Facts => _facts.AsSpan(0, Count);

    /// <summary>How often the text of each block stands in the document, up to 255.</summary>
    public ReadOnlySpan<byte> Copies => _copies.AsSpan(0, Count);

    /// <summary>The share of blocks that follow an empty line.</summary>
    public float GapRatio { get; private set; }

    /// <summary>The share of blocks that the reader took for items of a list or ticker.</summary>
    public float ItemRatio { get; private set; }

    /// <summary>The dense run under a mild penalty for short lines, and under a strict one.</summary>
    public (DenseRun Mild, DenseRun Strict) Dense { get; private set; }

    public int TotalWords => _words[Count];

    public int TotalSentenceWords => _sentenceWords[Count];

    public static TextDocument Measure(DocumentContent content, ReadOnlySpan<char> language, TextCueLexicon lexicon)
    {
        var document = new TextDocument(content.Blocks.Length);
        int gaps = 0, items = 0;
        document._words[0] = document._sentenceWords[0] = document._shortLines[0] = 0;
        for (var i = 0; i < document.Count; i++)
        {
            var text = content.TextOf(i);
            var facts = LineFactsReader.Read(text);
            facts.Cues = lexicon.Match(text, language);
            document._facts[i] = facts;
            document._words[i + 1] = document._words[i] + facts.Words;
            document._sentenceWords[i + 1] = document._sentenceWords[i] + (facts.IsSentence ? facts.Words : 0);
            document._shortLines[i + 1] = document._shortLines[i] + (facts.Words < 8 ? 1 : 0);
            gaps += content.Blocks[i].GapBefore > 0 ? 1 : 0;
            items += content.Blocks[i].Kind == BlockKind.ListItem ? 1 : 0;
        }

        document.GapRatio = gaps / MathF.Max(1, document.Count);
        document.ItemRatio = items / MathF.Max(1, document.Count);
        document.Dense = (DenseRun.Find(document.Facts, 4), DenseRun.Find(document.Facts, 18));
        document.CountCopies();
        return document;
    }

    /// <summary>The words of the blocks from one index up to another, clipped to the document.</summary>
    public int WordsIn(int first, int end) => Sum(_words, first, end);

    /// <summary>The words of sentence-like blocks in a range.</summary>
    public int SentenceWordsIn(int first, int end) => Sum(_sentenceWords, first, end);

    /// <summary>The number of blocks under eight words in a range.</summary>
    public int ShortLinesIn(int first, int end) => Sum(_shortLines, first, end);

    public void Dispose()
    {
        ArrayPool<LineFacts>.Shared.Return(_facts);
        ArrayPool<int>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_sentenceWords);
        ArrayPool<int>.Shared.Return(_shortLines);
        ArrayPool<byte>.Shared.Return(_copies);
    }

    private int Sum(int[] sums, int first, int end)
    {
        first = Math.Clamp(first, 0, Count);
        end = Math.Clamp(end, first, Count);
        return sums[end] - sums[first];
    }

    /// <summary>Counts equal hashes in an open table; two texts that share a hash by chance cost one wrong feature.</summary>
    private void CountCopies()
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Count * 2 + 2));
        var table = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(table, 0, size);
        for (var i = 0; i < Count; i++)
        {
            var slot = (int)(_facts[i].Hash * 2654435769u >> 7) & (size - 1);
            while (table[slot] != 0 && _facts[table[slot] - 1].Hash != _facts[i].Hash) slot = (slot + 1) & (size - 1);
            if (table[slot] == 0)
            {
                table[slot] = i + 1;
                _copies[i] = 0;
            }

            var first = table[slot] - 1;
            if (_copies[first] < byte.MaxValue) _copies[first]++;
            if (first != i) _copies[i] = 0;
        }

        // The first copy holds the count; hand it to the others.
        for (var i = 0; i < Count; i++)
        {
            if (_copies[i] != 0) continue;
            var slot = (int)(_facts[i].Hash * 2654435769u >> 7) & (size - 1);
            while (_facts[table[slot] - 1].Hash != _facts[i].Hash) slot = (slot + 1) & (size - 1);
            _copies[i] = _copies[table[slot] - 1];
        }

        ArrayPool<int>.Shared.Return(table);
    }
}
