using System.Runtime.Intrinsics;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The features of the blocks of a text: the shape of a line, its neighbours, windows around it, the dense run of the document, the
/// phrases on it and above it. No feature knows a language or a site. Values that can grow without bound are square-rooted or clipped.
/// Eight blocks are read at once, one in each lane of a vector. Pooled; not thread-safe.
/// </summary>
internal sealed class TextFeatures : IDisposable
{
    private const int OfferRadius = 4;
    private const int MaxGap = LineColumns.EndGap;
    private const int Far = 60;

    private static readonly LineTraits[] s_traits =
    [
        LineTraits.EndsSentence, LineTraits.EndsColon, LineTraits.EndsEllipsis, LineTraits.HasAddress, LineTraits.HasYear, LineTraits.HasClock, LineTraits.HasBar, LineTraits.HasQuestion,
    ];

    private readonly TextDocument _document;
    private readonly LineColumns _lines;
    private readonly TextCueDistances _cues;

    public TextFeatures(TextDocument document, LineColumns lines)
    {
        _document = document;
        _lines = lines;
        _cues = new TextCueDistances(document.Facts);
    }

    /// <summary>The names of the features, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "length", "words", "capital-words", "letter-share", "capital-letters", "digits", "commas", "sentence-ends",
        "ends-sentence", "ends-colon", "ends-ellipsis", "has-address", "has-year", "has-clock", "has-bar", "has-question", "is-item", "gap-before", "copies",
        "cue-related", "since-section", "since-keywords", "since-comments", "since-interface", "since-legal", "since-header", "until-legal", "until-keywords", "until-header",
        "words-back-3", "words-back-2", "words-back-1", "words-next-1", "words-next-2", "words-next-3",
        "ends-back-1", "ends-next-1", "item-next-1", "copies-back-1", "copies-next-1", "ellipsis-near",
        "sentences-3", "sentences-20", "short-3", "short-20", "sentences-above", "sentences-below", "sentences-above-8", "short-run-above", "items-run",
        "dense", "dense-strict", "dense-strict-distance", "dense-place",
        "place", "blocks-above", "blocks-below", "document-blocks", "document-sentences", "document-gaps",
        "credit", "credit-next-1", "offers", "offers-near", "quote-repeats",
    ];

    /// <summary>Writes the features of eight blocks; what they say about blocks below the last one means nothing.</summary>
    /// <param name="first">The first block.</param>
    /// <param name="columns">Takes eight values a feature.</param>
    public void Fill(int first, Span<float> columns)
    {
        var writer = new BatchCursor(columns);
        WriteShape(ref writer, first);
        WriteCues(ref writer, first);
        WriteNeighbours(ref writer, first);
        WriteWindows(ref writer, first);
        WritePlace(ref writer, first);
        WritePhrases(ref writer, first);
    }

    public void Dispose() => _cues.Dispose();

    private void WriteShape(ref BatchCursor writer, int first)
    {
        var letters = _lines.At(LineColumn.Letters, first);
        var words = _lines.At(LineColumn.Words, first);
        var length = _lines.At(LineColumn.Length, first);
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(length)));
        writer.Add(words);
        writer.Add(Ratio(_lines.At(LineColumn.CapitalWords, first), words));
        writer.Add(Ratio(letters, length));
        writer.Add(Ratio(_lines.At(LineColumn.Capitals, first), letters));
        writer.Add(_lines.At(LineColumn.Digits, first));
        writer.Add(_lines.At(LineColumn.Commas, first));
        writer.Add(_lines.At(LineColumn.SentenceEnds, first));
        var traits = _lines.At(LineColumn.Traits, first);
        foreach (var trait in s_traits) writer.AddFlags(Has(traits, trait));
        writer.AddFlags(IsItem(first));
        writer.Add(AtMost(_lines.At(LineColumn.GapBefore, first), MaxGap));
        writer.Add(_lines.At(LineColumn.Copies, first));
    }

    private void WriteCues(ref BatchCursor writer, int first)
    {
        // 2 where a phrase is the whole line, 1 where one opens it.
        var start = Has(_lines.At(LineColumn.CuesAtStart, first), (int)TextCueRoles.RelatedInline) & Vector256<int>.One;
        writer.Add(Vector256.ConditionalSelect(Has(_lines.At(LineColumn.CuesAsWhole, first), (int)TextCueRoles.RelatedInline), Vector256.Create(2), start));
        _cues.Write(ref writer, first);
    }

    private void WriteNeighbours(ref BatchCursor writer, int first)
    {
        foreach (var offset in (ReadOnlySpan<int>)[-3, -2, -1, 1, 2, 3]) writer.Add(AtMost(_lines.At(LineColumn.Words, first + offset), Far));
        var (back, next) = (_lines.At(LineColumn.Traits, first - 1), _lines.At(LineColumn.Traits, first + 1));
        writer.AddFlags(Has(back, LineTraits.EndsSentence));
        writer.AddFlags(Has(next, LineTraits.EndsSentence));
        writer.AddFlags(IsItem(first + 1));
        writer.Add(_lines.At(LineColumn.Copies, first - 1));
        writer.Add(_lines.At(LineColumn.Copies, first + 1));
        writer.AddFlags(Has(back | next | _lines.At(LineColumn.Traits, first - 2) | _lines.At(LineColumn.Traits, first + 2), LineTraits.EndsEllipsis));
    }

    private void WriteWindows(ref BatchCursor writer, int first)
    {
        foreach (var radius in (ReadOnlySpan<int>)[3, 20]) writer.Add(Ratio(Around(LineColumn.SumOfSentenceWords, first, radius), Around(LineColumn.SumOfWords, first, radius)));
        foreach (var radius in (ReadOnlySpan<int>)[3, 20]) writer.Add(Vector256.ConvertToSingle(Around(LineColumn.SumOfShortLines, first, radius)) / Vector256.Create(2f * radius + 1));
        var (above, here) = (_lines.At(LineColumn.SumOfSentenceWords, first), _lines.At(LineColumn.SumOfSentenceWords, first + 1));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(above)));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(Vector256.Create(_document.TotalSentenceWords) - here)));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(above - _lines.At(LineColumn.SumOfSentenceWords, first - 8))));
        writer.Add(_lines.At(LineColumn.ShortAbove, first));
        writer.Add(AtMost(Vector256<int>.One + _lines.At(LineColumn.ItemsAbove, first) + _lines.At(LineColumn.ItemsBelow, first), LineSums.MaxRun) & IsItem(first));
    }

    private void WritePlace(ref BatchCursor writer, int first)
    {
        var (mild, strict) = _document.Dense;
        var index = Vector256.Create(first) + Vector256<int>.Indices;
        writer.AddFlags(IsIn(mild, DistanceTo(mild, index)));
        var distance = DistanceTo(strict, index);
        writer.AddFlags(IsIn(strict, distance));
        writer.Add(Vector256.Clamp(distance, Vector256.Create(-Far), Vector256.Create(Far)));
        writer.Add(mild.End > mild.First
            ? Vector256.Clamp(Vector256.ConvertToSingle(index - Vector256.Create(mild.First)) / Vector256.Create((float)(mild.End - mild.First)), Vector256.Create(-2f), Vector256.Create(3f))
            : Vector256.Create(-2f));
        writer.Add(Vector256.ConvertToSingle(index) / Vector256.Create(MathF.Max(1, _document.Count)));
        writer.Add(AtMost(index, 200));
        writer.Add(AtMost(Vector256.Create(_document.Count) - index, 200));
        writer.Add(MathF.Sqrt(_document.Count));
        writer.Add(_document.TotalSentenceWords / MathF.Max(1, _document.TotalWords));
        writer.Add(_document.GapRatio);
    }

    private void WritePhrases(ref BatchCursor writer, int first)
    {
        writer.Add(_lines.At(LineColumn.EndsInCredit, first));
        writer.Add(_lines.At(LineColumn.EndsInCredit, first + 1));
        writer.Add(_lines.At(LineColumn.Offers, first));
        var near = Vector256<int>.Zero;
        for (var distance = 1; distance <= OfferRadius; distance++) near += _lines.At(LineColumn.Offers, first - distance) + _lines.At(LineColumn.Offers, first + distance);
        writer.Add(AtMost(near, 8));
        writer.Add(_lines.At(LineColumn.RepeatsQuote, first));
    }

    /// <summary>How far from a dense run blocks lie: below 0 above it, 0 in it.</summary>
    private static Vector256<int> DistanceTo(DenseRun run, Vector256<int> index) =>
        Vector256.Min(index - Vector256.Create(run.First), Vector256<int>.Zero) + Vector256.Max(index - Vector256.Create(run.End - 1), Vector256<int>.Zero);

    private static Vector256<int> IsIn(DenseRun run, Vector256<int> distance) => run.End > 0 ? Vector256.Equals(distance, Vector256<int>.Zero) : Vector256<int>.Zero;

    /// <summary>A sum over the lines around a line.</summary>
    private Vector256<int> Around(LineColumn sum, int first, int radius) => _lines.At(sum, first + radius + 1) - _lines.At(sum, first - radius);

    private Vector256<int> IsItem(int first) => ~Vector256.Equals(_lines.At(LineColumn.IsItem, first), Vector256<int>.Zero);

    private static Vector256<int> Has(Vector256<int> traits, LineTraits trait) => Has(traits, (int)trait);

    private static Vector256<int> Has(Vector256<int> bits, int bit) => ~Vector256.Equals(bits & Vector256.Create(bit), Vector256<int>.Zero);

    private static Vector256<int> AtMost(Vector256<int> values, int most) => Vector256.Min(values, Vector256.Create(most));

    private static Vector256<float> Ratio(Vector256<int> part, Vector256<int> whole) => Vector256.ConvertToSingle(part) / Vector256.ConvertToSingle(Vector256.Max(whole, Vector256<int>.One));
}
