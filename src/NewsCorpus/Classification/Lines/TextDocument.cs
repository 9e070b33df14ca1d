using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The facts of all blocks of a document, with the running sums that make every window cost the same. Pooled; not thread-safe.
/// </summary>
internal sealed class TextDocument : IDisposable
{
    private readonly LineFacts[] _facts;
    private readonly LineSums[] _sums;
    private readonly byte[] _copies;
    private readonly int[] _firstWords;
    private readonly uint[] _words;

    private TextDocument(int count, int length)
    {
        Count = count;
        _firstWords = ArrayPool<int>.Shared.Rent(count);
        _words = ArrayPool<uint>.Shared.Rent(length);
        _facts = ArrayPool<LineFacts>.Shared.Rent(count);
        _sums = ArrayPool<LineSums>.Shared.Rent(count + 1);
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

    /// <summary>The dense run under a mild penalty for short lines, and under a strict one.</summary>
    public (DenseRun Mild, DenseRun Strict) Dense { get; private set; }

    /// <summary>The words of all blocks.</summary>
    public int TotalWords => _sums[Count].Words;

    /// <summary>The words of all sentence-like blocks.</summary>
    public int TotalSentenceWords => _sums[Count].SentenceWords;

    public static TextDocument Measure(DocumentContent content, ReadOnlySpan<char> language)
    {
        var document = new TextDocument(content.Blocks.Length, content.Text.Length);
        var words = 0;
        var lexicon = TextCueLexicon.Default;
        var phrases = lexicon.Phrases.Read(content.Text);
        var text = content.Text;
        var blocks = content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var (start, length) = (blocks[i].TextStart, blocks[i].TextLength);
            ref var facts = ref document._facts[i];
            facts = LineFactsReader.Read(text[start..], length, document._words.AsSpan(words));
            document._firstWords[i] = words;
            words += facts.ContentWords;
            facts.Phrases = phrases.Next(start, length);
            facts.Cues = lexicon.MatchStart(text.Slice(start, length), language, facts);
            if (facts.Phrases.IsLegal) facts.Cues = facts.Cues with { Start = facts.Cues.Start | TextCueRoles.Legal };
        }

        document.SumUp(content.Blocks);
        document.Dense = (DenseRun.Find(document.Facts, 4), DenseRun.Find(document.Facts, 18));
        document.CountCopies();
        return document;
    }

    /// <summary>The hashes of the content words of a block.</summary>
    public ReadOnlySpan<uint> ContentWordsOf(int block) => _words.AsSpan(_firstWords[block], _facts[block].ContentWords);

    /// <summary>The words of the blocks from one index up to another, clipped to the document.</summary>
    public int WordsIn(int first, int end) => SumAt(end, first).Words - SumAt(first).Words;

    /// <summary>The words of sentence-like blocks in a range.</summary>
    public int SentenceWordsIn(int first, int end) => SumAt(end, first).SentenceWords - SumAt(first).SentenceWords;

    /// <summary>The number of blocks under eight words in a range.</summary>
    public int ShortLinesIn(int first, int end) => SumAt(end, first).ShortLines - SumAt(first).ShortLines;

    /// <summary>What stands above a block, and the runs around it.</summary>
    public ref readonly LineSums SumAt(int index, int least = 0) => ref _sums[Math.Clamp(index, Math.Clamp(least, 0, Count), Count)];

    public void Dispose()
    {
        ArrayPool<LineFacts>.Shared.Return(_facts);
        ArrayPool<LineSums>.Shared.Return(_sums);
        ArrayPool<byte>.Shared.Return(_copies);
        ArrayPool<int>.Shared.Return(_firstWords);
        ArrayPool<uint>.Shared.Return(_words);
    }

    private void SumUp(ReadOnlySpan<Block> blocks)
    {
        var gaps = 0;
        var sums = default(LineSums);
        for (var i = 0; i < Count; i++)
        {
            _sums[i] = sums;
            ref readonly var facts = ref _facts[i];
            sums.Words += facts.Words;
            sums.SentenceWords += facts.IsSentence ? facts.Words : 0;
            sums.ShortLines += facts.IsShort ? 1 : 0;
            sums.ShortAbove = Extend(sums.ShortAbove, facts.IsShort);
            sums.ItemsAbove = Extend(sums.ItemsAbove, blocks[i].Kind == BlockKind.ListItem);
            gaps += blocks[i].GapBefore > 0 ? 1 : 0;
        }

        _sums[Count] = sums;
        byte listed = 0;
        for (var i = Count - 1; i >= 0; i--)
        {
            _sums[i].ItemsBelow = listed;
            listed = Extend(listed, blocks[i].Kind == BlockKind.ListItem);
        }

        GapRatio = gaps / MathF.Max(1, Count);
    }

    private static byte Extend(byte run, bool goesOn) => goesOn ? (byte)Math.Min(run + 1, LineSums.MaxRun) : (byte)0;

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
