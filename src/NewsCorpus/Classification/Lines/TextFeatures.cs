using System.Runtime.Intrinsics;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;

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

    private static readonly TextCueRoles[] s_roles =
    [
        TextCueRoles.RelatedInline, TextCueRoles.RelatedSection, TextCueRoles.Byline, TextCueRoles.Published, TextCueRoles.Updated, TextCueRoles.Keywords, TextCueRoles.SourceLink,
        TextCueRoles.Interface, TextCueRoles.Paywall, TextCueRoles.Legal, TextCueRoles.Photo, TextCueRoles.Report, TextCueRoles.Comments,
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
        "length", "words", "capital-words", "small-words", "letter-share", "capital-letters", "digits", "commas", "marks", "sentence-ends",
        "words-a-sentence", "word-length", "ends-sentence", "ends-colon", "ends-ellipsis", "ends-quote", "opens-lower", "opens-upper", "opens-quote",
        "opens-digit", "has-address", "has-copyright", "has-year", "has-clock", "has-bar", "unspaced-script", "has-question", "has-numeric-date",
        "is-heading", "heading-rank", "is-item", "item-depth", "is-quotation", "linked-share", "gap-before", "gap-after", "copies",
        "cue-related", "cue-section", "cue-byline", "cue-published", "cue-updated", "cue-keywords", "cue-source", "cue-interface", "cue-paywall",
        "cue-legal", "cue-photo", "cue-report", "cue-comments",
        "since-section", "since-keywords", "since-comments", "since-interface", "since-legal", "since-header", "until-section", "until-legal",
        "until-keywords", "until-header", "section-just-above",
        "words-back-3", "words-back-2", "words-back-1", "words-next-1", "words-next-2", "words-next-3",
        "sentence-back-2", "sentence-back-1", "sentence-next-1", "sentence-next-2",
        "ends-back-1", "ends-next-1", "heading-back-1", "heading-next-1", "item-back-1", "item-next-1", "copies-back-1", "copies-next-1",
        "cued-back-2", "cued-back-1", "cued-next-1", "cued-next-2", "ellipsis-back-1", "ellipsis-next-1", "ellipsis-near",
        "sentences-3", "sentences-8", "sentences-20", "short-3", "short-8", "short-20", "sentences-above", "sentences-below",
        "sentences-above-8", "sentences-below-8",
        "short-run-above", "short-run-below", "items-run", "dense", "dense-distance", "dense-strict", "dense-strict-distance", "dense-place",
        "place", "blocks-above", "blocks-below", "document-blocks", "document-sentences", "document-gaps", "document-items",
        "alternates", "length-rank-8",
        "credit", "credit-back-1", "credit-next-1", "offers", "offers-near", "quote-repeats",
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
        var length = _lines.At(LineColumn.Length, first);
        var letters = _lines.At(LineColumn.Letters, first);
        var ends = _lines.At(LineColumn.SentenceEnds, first);
        var words = _lines.At(LineColumn.Words, first);
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(length)));
        writer.Add(words);
        writer.Add(Ratio(_lines.At(LineColumn.CapitalWords, first), words));
        writer.Add(Ratio(_lines.At(LineColumn.SmallWords, first), words));
        writer.Add(Ratio(letters, length));
        writer.Add(Ratio(_lines.At(LineColumn.Capitals, first), letters));
        writer.Add(_lines.At(LineColumn.Digits, first));
        writer.Add(_lines.At(LineColumn.Commas, first));
        writer.Add(_lines.At(LineColumn.Marks, first));
        writer.Add(ends);
        writer.Add(Ratio(Vector256.Max(words, Vector256<int>.One), ends));
        writer.Add(Ratio(letters, words));
        var traits = _lines.At(LineColumn.Traits, first);
        for (var trait = LineTraits.EndsSentence; trait <= LineTraits.HasQuestion; trait = (LineTraits)((int)trait << 1)) writer.AddFlags(Has(traits, trait));
        writer.AddFlags(Has(traits, LineTraits.HasNumericDate));
        var level = _lines.At(LineColumn.Level, first);
        writer.AddFlags(Is(BlockKind.Heading, first));
        writer.Add(level & Is(BlockKind.Heading, first));
        writer.AddFlags(Is(BlockKind.ListItem, first));
        writer.Add(level & Is(BlockKind.ListItem, first));
        writer.AddFlags(Is(BlockKind.Quotation, first));
        writer.Add(Ratio(_lines.At(LineColumn.LinkedLength, first), length));
        writer.Add(AtMost(_lines.At(LineColumn.GapBefore, first), MaxGap));
        writer.Add(AtMost(_lines.At(LineColumn.GapBefore, first + 1), MaxGap));
        writer.Add(_lines.At(LineColumn.Copies, first));
    }

    private void WriteCues(ref BatchCursor writer, int first)
    {
        foreach (var role in s_roles) WriteStrength(ref writer, first, role);
        _cues.Write(ref writer, first);
    }

    private void WriteNeighbours(ref BatchCursor writer, int first)
    {
        foreach (var offset in (ReadOnlySpan<int>)[-3, -2, -1, 1, 2, 3]) writer.Add(AtMost(_lines.At(LineColumn.Words, first + offset), Far));
        foreach (var offset in (ReadOnlySpan<int>)[-2, -1, 1, 2]) writer.Add(_lines.At(LineColumn.IsSentence, first + offset));
        writer.AddFlags(Has(_lines.At(LineColumn.Traits, first - 1), LineTraits.EndsSentence));
        writer.AddFlags(Has(_lines.At(LineColumn.Traits, first + 1), LineTraits.EndsSentence));
        writer.AddFlags(Is(BlockKind.Heading, first - 1));
        writer.AddFlags(Is(BlockKind.Heading, first + 1));
        writer.AddFlags(Is(BlockKind.ListItem, first - 1));
        writer.AddFlags(Is(BlockKind.ListItem, first + 1));
        writer.Add(_lines.At(LineColumn.Copies, first - 1));
        writer.Add(_lines.At(LineColumn.Copies, first + 1));
        foreach (var offset in (ReadOnlySpan<int>)[-2, -1, 1, 2])
            writer.AddFlags(~Vector256.Equals(_lines.At(LineColumn.CuesAtStart, first + offset) | _lines.At(LineColumn.CuesAsWhole, first + offset), Vector256<int>.Zero));
        var (back, next) = (_lines.At(LineColumn.Traits, first - 1), _lines.At(LineColumn.Traits, first + 1));
        writer.AddFlags(Has(back, LineTraits.EndsEllipsis));
        writer.AddFlags(Has(next, LineTraits.EndsEllipsis));
        writer.AddFlags(Has(back | next | _lines.At(LineColumn.Traits, first - 2) | _lines.At(LineColumn.Traits, first + 2), LineTraits.EndsEllipsis));
    }

    private void WriteWindows(ref BatchCursor writer, int first)
    {
        foreach (var radius in (ReadOnlySpan<int>)[3, 8, 20]) writer.Add(Ratio(Around(LineColumn.SumOfSentenceWords, first, radius), Around(LineColumn.SumOfWords, first, radius)));
        foreach (var radius in (ReadOnlySpan<int>)[3, 8, 20]) writer.Add(Vector256.ConvertToSingle(Around(LineColumn.SumOfShortLines, first, radius)) / Vector256.Create(2f * radius + 1));
        var (above, here) = (_lines.At(LineColumn.SumOfSentenceWords, first), _lines.At(LineColumn.SumOfSentenceWords, first + 1));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(above)));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(Vector256.Create(_document.TotalSentenceWords) - here)));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(above - _lines.At(LineColumn.SumOfSentenceWords, first - 8))));
        writer.Add(Vector256.Sqrt(Vector256.ConvertToSingle(_lines.At(LineColumn.SumOfSentenceWords, first + 9) - here)));
        writer.Add(_lines.At(LineColumn.ShortAbove, first));
        writer.Add(_lines.At(LineColumn.ShortBelow, first));
        writer.Add(AtMost(Vector256<int>.One + _lines.At(LineColumn.ItemsAbove, first) + _lines.At(LineColumn.ItemsBelow, first), LineSums.MaxRun) & Is(BlockKind.ListItem, first));
    }

    private void WritePlace(ref BatchCursor writer, int first)
    {
        var (mild, strict) = _document.Dense;
        var index = Vector256.Create(first) + Vector256<int>.Indices;
        WriteDense(ref writer, mild, index);
        WriteDense(ref writer, strict, index);
        writer.Add(mild.End > mild.First
            ? Vector256.Clamp(Vector256.ConvertToSingle(index - Vector256.Create(mild.First)) / Vector256.Create((float)(mild.End - mild.First)), Vector256.Create(-2f), Vector256.Create(3f))
            : Vector256.Create(-2f));
        writer.Add(Vector256.ConvertToSingle(index) / Vector256.Create(MathF.Max(1, _document.Count)));
        writer.Add(AtMost(index, 200));
        writer.Add(AtMost(Vector256.Create(_document.Count) - index, 200));
        writer.Add(MathF.Sqrt(_document.Count));
        writer.Add(_document.TotalSentenceWords / MathF.Max(1, _document.TotalWords));
        writer.Add(_document.GapRatio);
        writer.Add(_document.ItemRatio);
        // Lists of headlines with teasers take turns regularly, paragraphs do not.
        writer.Add(_lines.At(LineColumn.SumOfTurns, first + 6) - _lines.At(LineColumn.SumOfTurns, first - 5));
        writer.Add(LengthRank(first));
    }

    private void WritePhrases(ref BatchCursor writer, int first)
    {
        writer.Add(_lines.At(LineColumn.EndsInCredit, first));
        writer.Add(_lines.At(LineColumn.EndsInCredit, first - 1));
        writer.Add(_lines.At(LineColumn.EndsInCredit, first + 1));
        writer.Add(_lines.At(LineColumn.Offers, first));
        var near = Vector256<int>.Zero;
        for (var distance = 1; distance <= OfferRadius; distance++) near += _lines.At(LineColumn.Offers, first - distance) + _lines.At(LineColumn.Offers, first + distance);
        writer.Add(AtMost(near, 8));
        writer.Add(_lines.At(LineColumn.RepeatsQuote, first));
    }

    /// <summary>2 where a phrase is the whole line, 1 where one opens it.</summary>
    private void WriteStrength(ref BatchCursor writer, int first, TextCueRoles role)
    {
        var start = Has(_lines.At(LineColumn.CuesAtStart, first), (int)role) & Vector256<int>.One;
        writer.Add(Vector256.ConditionalSelect(Has(_lines.At(LineColumn.CuesAsWhole, first), (int)role), Vector256.Create(2), start));
    }

    /// <summary>Whether blocks lie in a dense run, and how far from it they lie.</summary>
    private static void WriteDense(ref BatchCursor writer, DenseRun run, Vector256<int> index)
    {
        var distance = Vector256.Min(index - Vector256.Create(run.First), Vector256<int>.Zero) + Vector256.Max(index - Vector256.Create(run.End - 1), Vector256<int>.Zero);
        writer.AddFlags(run.End > 0 ? Vector256.Equals(distance, Vector256<int>.Zero) : Vector256<int>.Zero);
        writer.Add(Vector256.Clamp(distance, Vector256.Create(-Far), Vector256.Create(Far)));
    }

    /// <summary>How many lines around a line have more words.</summary>
    private Vector256<int> LengthRank(int first)
    {
        var longer = Vector256<int>.Zero;
        var own = _lines.At(LineColumn.Words, first);
        for (var offset = -8; offset <= 8; offset++) longer -= Vector256.GreaterThan(_lines.At(LineColumn.Words, first + offset), own);
        return longer;
    }

    /// <summary>A sum over the lines around a line.</summary>
    private Vector256<int> Around(LineColumn sum, int first, int radius) => _lines.At(sum, first + radius + 1) - _lines.At(sum, first - radius);

    private Vector256<int> Is(BlockKind kind, int first) => Vector256.Equals(_lines.At(LineColumn.Kind, first), Vector256.Create((int)kind));

    private static Vector256<int> Has(Vector256<int> traits, LineTraits trait) => Has(traits, (int)trait);

    private static Vector256<int> Has(Vector256<int> bits, int bit) => ~Vector256.Equals(bits & Vector256.Create(bit), Vector256<int>.Zero);

    private static Vector256<int> AtMost(Vector256<int> values, int most) => Vector256.Min(values, Vector256.Create(most));

    private static Vector256<float> Ratio(Vector256<int> part, Vector256<int> whole) => Vector256.ConvertToSingle(part) / Vector256.ConvertToSingle(Vector256.Max(whole, Vector256<int>.One));
}
