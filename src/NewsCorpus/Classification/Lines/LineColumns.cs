using System.Buffers;
using System.Runtime.Intrinsics;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The facts of all lines, fact by fact, so that those of eight lines side by side are read at once. Lines above the first one and below the last one read as
/// empty, so that no window needs to be clipped. Pooled; not thread-safe.
/// </summary>
internal sealed class LineColumns : IDisposable
{
    /// <summary>How far above and below a line others are read.</summary>
    public const int Reach = 21;

    /// <summary>The gap below the last line.</summary>
    public const int EndGap = 6;

    private const int Columns = (int)LineColumn.SumOfShortLines + 1;

    private readonly int[] _values;
    private readonly int _stride;
    private readonly int _count;

    public LineColumns(DocumentContent content, TextDocument document)
    {
        _count = document.Count;
        _stride = _count + (2 * Reach) + (2 * Vector256<int>.Count);
        _values = ArrayPool<int>.Shared.Rent(_stride * Columns);
        Array.Clear(_values, 0, _stride * Columns);
        for (var i = 0; i < document.Count; i++)
        {
            Put(i, document.Facts[i]);
            Put(i, content.Blocks[i]);
            Put(i, LineColumn.Copies, document.Copies[i]);
            if (RepeatedQuotes.StandsNear(content, document, i)) Put(i, LineColumn.RepeatsQuote, 1);
        }

        Put(document.Count, LineColumn.GapBefore, EndGap);
        for (var i = 0; i < _stride - Reach; i++) Put(i, document.SumAt(i));
    }

    /// <summary>A fact of eight lines.</summary>
    /// <param name="column">The fact.</param>
    /// <param name="first">The first line; some of them may lie outside the text.</param>
    public Vector256<int> At(LineColumn column, int first) => Vector256.Create(_values.AsSpan(((int)column * _stride) + Reach + first, Vector256<int>.Count));

    /// <summary>A fact of the lines from one up to another one, clipped to the text.</summary>
    public ReadOnlySpan<int> Of(LineColumn column, int first, int end)
    {
        first = Math.Clamp(first, 0, _count);
        return _values.AsSpan(((int)column * _stride) + Reach + first, Math.Clamp(end, first, _count) - first);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_values);

    private void Put(int line, LineColumn column, int value) => _values[((int)column * _stride) + Reach + line] = value;

    private void Put(int line, in LineFacts facts)
    {
        Put(line, LineColumn.Length, facts.Length);
        Put(line, LineColumn.Words, facts.Words);
        Put(line, LineColumn.CapitalWords, facts.CapitalWords);
        Put(line, LineColumn.Letters, facts.Letters);
        Put(line, LineColumn.Capitals, facts.Capitals);
        Put(line, LineColumn.Digits, facts.Digits);
        Put(line, LineColumn.Commas, facts.Commas);
        Put(line, LineColumn.SentenceEnds, facts.SentenceEnds);
        Put(line, LineColumn.Traits, (int)facts.Traits);
        Put(line, LineColumn.IsSentence, facts.IsSentence ? 1 : 0);
        Put(line, LineColumn.CuesAtStart, (int)facts.Cues.Start);
        Put(line, LineColumn.CuesAsWhole, (int)facts.Cues.Whole);
        Put(line, LineColumn.EndsInCredit, facts.Phrases.EndsInCredit ? 1 : 0);
        Put(line, LineColumn.Offers, facts.Phrases.Offers);
        Put(line, LineColumn.Hash, (int)facts.Hash);
    }

    private void Put(int line, in Block block)
    {
        Put(line, LineColumn.IsItem, block.Kind == BlockKind.ListItem ? 1 : 0);
        Put(line, LineColumn.GapBefore, block.GapBefore);
    }

    private void Put(int line, in LineSums sums)
    {
        Put(line, LineColumn.ShortAbove, sums.ShortAbove);
        Put(line, LineColumn.ItemsAbove, sums.ItemsAbove);
        Put(line, LineColumn.ItemsBelow, sums.ItemsBelow);
        Put(line, LineColumn.SumOfWords, sums.Words);
        Put(line, LineColumn.SumOfSentenceWords, sums.SentenceWords);
        Put(line, LineColumn.SumOfShortLines, sums.ShortLines);
    }
}
