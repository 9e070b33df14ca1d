using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The features of a block of a text: the shape of a line, its neighbours, windows around it, the dense run of the document, the
/// phrases on it and above it. No feature knows a language or a site. Values that can grow without bound are square-rooted or clipped.
/// </summary>
/// <remarks>Each part copies the cursor that it is given: what stands behind a reference is written to memory and read back at every value.</remarks>
internal sealed class TextFeatures
{
    private const int OfferRadius = 4;

    private static readonly LineFacts s_none;

    private readonly DocumentContent _content;
    private readonly TextDocument _document;
    private readonly TextCueDistances _cues;

    public TextFeatures(DocumentContent content, TextDocument document, TextCueDistances cues)
    {
        _content = content;
        _document = document;
        _cues = cues;
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

    /// <summary>Writes the features of one block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="values">Takes them.</param>
    /// <param name="stride">The distance from one feature to the next.</param>
    public void Fill(int block, Span<float> values, int stride = 1)
    {
        var writer = new FeatureCursor(values, stride);
        WriteShape(ref writer, block);
        WriteCues(ref writer, block);
        WriteNeighbours(ref writer, block);
        WriteWindows(ref writer, block);
        WritePlace(ref writer, block);
        WritePhrases(ref writer, block);
    }

    private void WriteShape(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        ref readonly var facts = ref _document.Facts[index];
        ref readonly var block = ref _content.Blocks[index];
        var words = MathF.Max(1, facts.Words);
        writer.Add(MathF.Sqrt(facts.Length));
        writer.Add(facts.Words);
        writer.Add(facts.CapitalWords / words);
        writer.Add(facts.SmallWords / words);
        writer.Add(facts.Letters / MathF.Max(1, facts.Length));
        writer.Add(facts.Capitals / MathF.Max(1, facts.Letters));
        writer.Add(facts.Digits);
        writer.Add(facts.Commas);
        writer.Add(facts.Marks);
        writer.Add(facts.SentenceEnds);
        writer.Add(words / MathF.Max(1, facts.SentenceEnds));
        writer.Add(facts.Letters / words);
        for (var trait = LineTraits.EndsSentence; trait <= LineTraits.HasQuestion; trait = (LineTraits)((int)trait << 1)) writer.Add(facts.Has(trait));
        writer.Add(facts.Has(LineTraits.HasNumericDate));
        writer.Add(block.Kind == BlockKind.Heading);
        writer.Add(block.Kind == BlockKind.Heading ? block.Level : 0);
        writer.Add(block.Kind == BlockKind.ListItem);
        writer.Add(block.Kind == BlockKind.ListItem ? block.Level : 0);
        writer.Add(block.Kind == BlockKind.Quotation);
        writer.Add(block.LinkedLength / MathF.Max(1, block.TextLength));
        writer.Add(Math.Min(block.GapBefore, (short)6));
        writer.Add(index + 1 < _document.Count ? Math.Min(_content.Blocks[index + 1].GapBefore, (short)6) : 6);
        writer.Add(_document.Copies[index]);
        cursor = writer;
    }

    private void WriteCues(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        ref readonly var cues = ref _document.Facts[index].Cues;
        writer.Add(Strength(cues, TextCueRoles.RelatedInline));
        writer.Add(Strength(cues, TextCueRoles.RelatedSection));
        writer.Add(Strength(cues, TextCueRoles.Byline));
        writer.Add(Strength(cues, TextCueRoles.Published));
        writer.Add(Strength(cues, TextCueRoles.Updated));
        writer.Add(Strength(cues, TextCueRoles.Keywords));
        writer.Add(Strength(cues, TextCueRoles.SourceLink));
        writer.Add(Strength(cues, TextCueRoles.Interface));
        writer.Add(Strength(cues, TextCueRoles.Paywall));
        writer.Add(Strength(cues, TextCueRoles.Legal));
        writer.Add(Strength(cues, TextCueRoles.Photo));
        writer.Add(Strength(cues, TextCueRoles.Report));
        writer.Add(Strength(cues, TextCueRoles.Comments));
        _cues.Write(ref writer, index);
        cursor = writer;
    }

    private void WriteNeighbours(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        for (var offset = -3; offset <= 3; offset++)
        {
            if (offset != 0) writer.Add(MathF.Min(Neighbour(index + offset).Words, 60));
        }

        for (var offset = -2; offset <= 2; offset++)
        {
            if (offset != 0) writer.Add(Neighbour(index + offset).IsSentence);
        }

        writer.Add(Neighbour(index - 1).Has(LineTraits.EndsSentence));
        writer.Add(Neighbour(index + 1).Has(LineTraits.EndsSentence));
        writer.Add(KindAt(index - 1) == BlockKind.Heading);
        writer.Add(KindAt(index + 1) == BlockKind.Heading);
        writer.Add(KindAt(index - 1) == BlockKind.ListItem);
        writer.Add(KindAt(index + 1) == BlockKind.ListItem);
        writer.Add(index > 0 ? _document.Copies[index - 1] : 0);
        writer.Add(index + 1 < _document.Count ? _document.Copies[index + 1] : 0);
        for (var offset = -2; offset <= 2; offset++)
        {
            if (offset != 0) writer.Add(Neighbour(index + offset).Cues.All != TextCueRoles.None);
        }

        var back = Neighbour(index - 1).Has(LineTraits.EndsEllipsis);
        var next = Neighbour(index + 1).Has(LineTraits.EndsEllipsis);
        writer.Add(back);
        writer.Add(next);
        writer.Add(back || next || Neighbour(index - 2).Has(LineTraits.EndsEllipsis) || Neighbour(index + 2).Has(LineTraits.EndsEllipsis));
        cursor = writer;
    }

    private void WriteWindows(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        foreach (var radius in (ReadOnlySpan<int>)[3, 8, 20])
            writer.Add(_document.SentenceWordsIn(index - radius, index + radius + 1) / MathF.Max(1, _document.WordsIn(index - radius, index + radius + 1)));
        foreach (var radius in (ReadOnlySpan<int>)[3, 8, 20]) writer.Add(_document.ShortLinesIn(index - radius, index + radius + 1) / (2f * radius + 1));
        writer.Add(MathF.Sqrt(_document.SentenceWordsIn(0, index)));
        writer.Add(MathF.Sqrt(_document.SentenceWordsIn(index + 1, _document.Count)));
        writer.Add(MathF.Sqrt(_document.SentenceWordsIn(index - 8, index)));
        writer.Add(MathF.Sqrt(_document.SentenceWordsIn(index + 1, index + 9)));
        ref readonly var sums = ref _document.SumAt(index);
        writer.Add(sums.ShortAbove);
        writer.Add(sums.ShortBelow);
        writer.Add(KindAt(index) == BlockKind.ListItem ? Math.Min(1 + sums.ItemsAbove + sums.ItemsBelow, LineSums.MaxRun) : 0);
        cursor = writer;
    }

    private void WritePlace(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        var (mild, strict) = _document.Dense;
        writer.Add(mild.Distance(index) == 0 && mild.End > 0);
        writer.Add(Math.Clamp(mild.Distance(index), -60, 60));
        writer.Add(strict.Distance(index) == 0 && strict.End > 0);
        writer.Add(Math.Clamp(strict.Distance(index), -60, 60));
        writer.Add(mild.End > mild.First ? Math.Clamp((index - mild.First) / (float)(mild.End - mild.First), -2, 3) : -2);
        writer.Add(index / MathF.Max(1, _document.Count));
        writer.Add(Math.Min(index, 200));
        writer.Add(Math.Min(_document.Count - index, 200));
        writer.Add(MathF.Sqrt(_document.Count));
        writer.Add(_document.TotalSentenceWords / MathF.Max(1, _document.TotalWords));
        writer.Add(_document.GapRatio);
        writer.Add(_document.ItemRatio);
        // Lists of headlines with teasers take turns regularly, paragraphs do not.
        writer.Add(_document.TurnsIn(Math.Max(0, index - 6), index + 6));
        writer.Add(LengthRank(index));
        cursor = writer;
    }

    private void WritePhrases(ref FeatureCursor cursor, int index)
    {
        var writer = cursor;
        writer.Add(_document.Facts[index].Phrases.EndsInCredit);
        writer.Add(Neighbour(index - 1).Phrases.EndsInCredit);
        writer.Add(Neighbour(index + 1).Phrases.EndsInCredit);
        writer.Add(_document.Facts[index].Phrases.Offers);
        var near = 0;
        for (var distance = 1; distance <= OfferRadius; distance++) near += Neighbour(index - distance).Phrases.Offers + Neighbour(index + distance).Phrases.Offers;
        writer.Add(Math.Min(near, 8));
        writer.Add(RepeatedQuotes.StandsNear(_content, _document.Facts, index));
        cursor = writer;
    }

    private float LengthRank(int index)
    {
        var longer = 0;
        var own = _document.Facts[index].Words;
        for (var i = Math.Max(0, index - 8); i <= Math.Min(_document.Count - 1, index + 8); i++) longer += _document.Facts[i].Words > own ? 1 : 0;
        return longer;
    }

    private ref readonly LineFacts Neighbour(int index)
    {
        if ((uint)index < (uint)_document.Count) return ref _document.Facts[index];
        return ref s_none;
    }

    private BlockKind KindAt(int index) => index >= 0 && index < _document.Count ? _content.Blocks[index].Kind : BlockKind.Paragraph;

    private static float Strength(in TextCueMatch cues, TextCueRoles role) => (cues.Whole & role) != TextCueRoles.None ? 2 : (cues.Start & role) != TextCueRoles.None ? 1 : 0;
}
