using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Dates;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The features of a candidate for the headline. A headline stands above the body, is repeated more often than chance, shares words with the
/// first paragraphs, and has a date or a byline under it. Measured on 404 documents: the first line is the headline in .65 of article scrapes
/// and .02 of tickers, so no single place will do.
/// </summary>
internal sealed class TextHeadlineFeatures : IDisposable
{
    /// <summary>Menus of hundreds of lines stand between the title of a page and its article.</summary>
    private const int MaxBlocksAbove = 400;

    /// <summary>Where no run of body was found, the headline is one of the first lines, and not the last one.</summary>
    private const int BlocksWithoutRun = 4;

    /// <summary>A sentence of such a score may be the first paragraph of a text without a headline; a headline has one where it asks a question.</summary>
    private const float ParagraphScore = -1;
    private const int BodyWordsRead = 400;
    private const int NearRadius = 6;
    private const int RankRadius = 12;
    private const int MinDateDigits = 3;
    private const int MaxClockWords = 14;
    private const int MaxUncasedWords = 4;

    private const TextCueRoles NoHeadline = TextCueRoles.RelatedInline | TextCueRoles.RelatedSection | TextCueRoles.Published | TextCueRoles.PublishedIn | TextCueRoles.Keywords
        | TextCueRoles.SourceLink | TextCueRoles.Interface | TextCueRoles.Paywall | TextCueRoles.Report | TextCueRoles.Comments | TextCueRoles.Notice
        | TextCueRoles.AuthorSection | TextCueRoles.EmailField;


    private readonly DocumentContent _content;
    private readonly TextDocument _document;
    private readonly LineColumns _lines;
    private readonly float[] _scores;
    private readonly WordShares[] _shares;
    private readonly float[] _likeness;
    private readonly int _firstShared;
    private readonly WordSet _body = new();
    private readonly WordSet _top = new();
    private readonly WordSet _lede = new();
    private readonly DenseRun _run;
    private readonly LinePieces _pieces;

    public TextHeadlineFeatures(DocumentContent content, TextAnalysis analysis)
    {
        var document = analysis.Document;
        _content = content;
        _document = document;
        _lines = analysis.Lines;
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(1, document.Count));
        analysis.Scores.CopyTo(_scores);
        _run = analysis.FindRun();
        FirstCandidate = Math.Max(0, _run.First - MaxBlocksAbove);
        EndCandidate = _run.End > _run.First ? _run.First : Math.Clamp(document.Count - 1, 0, BlocksWithoutRun);
        _firstShared = FirstCandidate - RankRadius;
        _shares = ArrayPool<WordShares>.Shared.Rent(EndCandidate - _firstShared);
        _likeness = ArrayPool<float>.Shared.Rent(EndCandidate - _firstShared + RankRadius + Vector256<float>.Count);
        var (words, hasLede) = (0, false);
        for (var i = _run.First; i < _run.End && words < BodyWordsRead; i++)
        {
            if (document.Facts[i].IsSentence) _body.Add(document.ContentWordsOf(i));
            if (document.Facts[i].IsSentence && !hasLede) _lede.Add(document.ContentWordsOf(i));
            hasLede |= document.Facts[i].IsSentence;
            words += document.Facts[i].Words;
        }

        if (document.Count > 0) _top.Add(document.ContentWordsOf(0));
        Compare();
        _pieces = new LinePieces(content, document.Facts, FirstCandidate, EndCandidate);
    }

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "length", "words", "capital-words", "capital-letters", "digits", "ends-sentence", "ends-colon", "has-question", "opens-lower",
        "has-year", "has-date", "sentence-ends", "cued", "is-heading", "heading-rank", "is-item",
        "gap-before", "gap-after", "copies", "copy-above", "copy-near-below", "index", "above-body", "words-above-body", "in-body", "score",
        "score-next", "score-next-2", "body-words", "body-word-count", "top-words", "equals-first", "header-below", "header-distance",
        "date-below", "longest-between", "words-next", "words-back", "next-sentence", "rank-near", "body-rank", "run-words", "place",
        "is-piece", "has-piece", "length-of-piece", "copies-below-body", "credit", "is-sentence",
        "lede-words", "score-back", "share-next", "share-back", "ends-next", "small-words", "joints", "marks",
        "gap-back", "words-next-2", "capital-next", "capital-back", "ends-back", "words-to-next",
    ];

    public int FirstCandidate { get; }

    public int EndCandidate { get; }

    /// <summary>Whether a block could be a headline at all; no item of a one-line ticker could, no paragraph and no line that says what else it is.</summary>
    public bool IsCandidate(int block)
    {
        ref readonly var facts = ref _document.Facts[block];
        if (facts.Words is < 2 or > 45 || facts.Letters < 6 || facts.Length > 300 || _content.Blocks[block].Container != 0) return false;
        if (_scores[block] > ParagraphScore && facts.Has(LineTraits.EndsSentence) && !facts.Has(LineTraits.HasQuestion)) return false;
        return !IsToldApart(facts, _content.TextOf(block));
    }

    /// <summary>
    /// Whether a line is a button, a header line or a credit by what stands on it. None of these signs stands on a labelled title; the phrase of a byline alone does
    /// ("By rail to Brevin", "Interview with a ferryman"), and so do rights ("Terms of service").
    /// </summary>
    private static bool IsToldApart(in LineFacts facts, ReadOnlySpan<char> text)
    {
        if ((facts.Cues.All & NoHeadline) != TextCueRoles.None || facts.Has(LineTraits.HasCopyright) || (text[0] == '(' && text[^1] == ')')) return true;
        if (facts.Has(LineTraits.HasClock) && facts.Words <= MaxClockWords) return true;
        if ((facts.Cues.Start & TextCueRoles.Byline) != TextCueRoles.None && (facts.Has(LineTraits.HasYear) || facts.Has(LineTraits.HasNumericDate) || IsOfNames(facts, text))) return true;
        if (facts.Has(LineTraits.HasAddress) && !text.Contains(' ')) return true;
        return facts.Digits >= MinDateDigits && DateLine.IsWhole(text, language: null);
    }

    /// <summary>Whether all words have capitals, but for "by" itself, or there are few words of a script without case.</summary>
    private static bool IsOfNames(in LineFacts facts, ReadOnlySpan<char> text)
    {
        var opensLower = facts.Has(LineTraits.OpensLower);
        return facts.Words - facts.CapitalWords == (opensLower ? 1 : 0) || (facts.Capitals == 0 && !opensLower && facts.Words <= MaxUncasedWords && text.Contains(' '));
    }

    /// <summary>Writes the features of a candidate.</summary>
    /// <param name="block">The candidate.</param>
    /// <param name="values">Takes them.</param>
    /// <param name="stride">The distance from one feature to the next.</param>
    public void Fill(int block, Span<float> values, int stride = 1)
    {
        var writer = new FeatureCursor(values, stride);
        WriteShape(ref writer, block);
        WritePlace(ref writer, block);
        WriteLikeness(ref writer, block);
        WriteAround(ref writer, block);
    }

    public void Dispose()
    {
        _body.Dispose();
        _top.Dispose();
        _lede.Dispose();
        _pieces.Dispose();
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<WordShares>.Shared.Return(_shares);
        ArrayPool<float>.Shared.Return(_likeness);
    }

    private void WriteShape(ref FeatureCursor writer, int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        ref readonly var block = ref _content.Blocks[index];
        writer.Add(facts.Length);
        writer.Add(facts.Words);
        writer.Add(facts.CapitalWords / MathF.Max(1, facts.Words));
        writer.Add(facts.Capitals / MathF.Max(1, facts.Letters));
        writer.Add(facts.Digits);
        writer.Add(facts.Has(LineTraits.EndsSentence));
        writer.Add(facts.Has(LineTraits.EndsColon));
        writer.Add(facts.Has(LineTraits.HasQuestion));
        writer.Add(facts.Has(LineTraits.OpensLower));
        writer.Add(facts.Has(LineTraits.HasYear));
        writer.Add(facts.Has(LineTraits.HasNumericDate));
        writer.Add(facts.SentenceEnds);
        writer.Add(facts.Cues.All != TextCueRoles.None);
        writer.Add(block.Kind == BlockKind.Heading);
        writer.Add(block.Kind == BlockKind.Heading ? block.Level : 0);
        writer.Add(block.Kind == BlockKind.ListItem);
        writer.Add(Math.Min(block.GapBefore, (short)8));
        writer.Add(index + 1 < _document.Count ? Math.Min(_content.Blocks[index + 1].GapBefore, (short)8) : 8);
        writer.Add(_document.Copies[index]);
    }

    private void WritePlace(ref FeatureCursor writer, int index)
    {
        writer.Add(HasCopy(index, index - 60, index));
        writer.Add(HasCopy(index, index + 1, index + 12));
        writer.Add(Math.Min(index, 200));
        writer.Add(_run.First - index);
        writer.Add(MathF.Sqrt(_document.WordsIn(index + 1, _run.First)));
        writer.Add(index >= _run.First);
        writer.Add(_scores[index]);
        writer.Add(index + 1 < _document.Count ? _scores[index + 1] : -5);
        writer.Add(index + 2 < _document.Count ? _scores[index + 2] : -5);
    }

    private void WriteLikeness(ref FeatureCursor writer, int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        ref readonly var shares = ref SharesOf(index);
        writer.Add(shares.Body);
        writer.Add(shares.Count);
        writer.Add(index == 0 ? -1 : shares.Top);
        writer.Add(index > 0 && facts.Hash == _document.Facts[0].Hash);
        var header = HeaderBelow(index);
        writer.Add(header > 0);
        writer.Add(header);
        writer.Add(DateBelow(index));
        writer.Add(LongestBetween(index));
        writer.Add(index + 1 < _document.Count ? Math.Min(_document.Facts[index + 1].Words, 60) : 0);
        writer.Add(index > 0 ? Math.Min(_document.Facts[index - 1].Words, 60) : 0);
        writer.Add(index + 1 < _document.Count && _document.Facts[index + 1].IsSentence);
        writer.Add(RankNear(index));
        writer.Add(BodyRank(index));
        writer.Add(MathF.Sqrt(_document.WordsIn(_run.First, _run.End)));
        writer.Add(index / MathF.Max(1, _document.Count));
        writer.Add(_pieces.CountOf(facts.Hash));
        var piece = _pieces.FindIn(index);
        writer.Add(piece >= 0);
        writer.Add(piece >= 0 ? _document.Facts[piece].Words / MathF.Max(1, facts.Words) : 0);
        writer.Add(_document.Copies[index] > 1 && HasCopy(index, _run.End, _document.Count));
        writer.Add(facts.Phrases.EndsInCredit);
        writer.Add(facts.IsSentence);
    }

    /// <summary>
    /// What the lines beside it look like: a line between a short one and the article is mostly a standfirst. That a line stands right below a ticker says
    /// little: made tickers end there, real ones leave some lines of menus in between.
    /// </summary>
    private void WriteAround(ref FeatureCursor writer, int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        var back = index > 0 ? _document.Facts[index - 1] : default;
        var next = index + 1 < _document.Count ? _document.Facts[index + 1] : default;
        writer.Add(WordSet.Compare(_document.ContentWordsOf(index), _lede, _top).Body);
        writer.Add(index > 0 ? _scores[index - 1] : -5);
        writer.Add(index + 1 < EndCandidate ? SharesOf(index + 1).Body : -1);
        writer.Add(index > FirstCandidate ? SharesOf(index - 1).Body : -1);
        writer.Add(next.Has(LineTraits.EndsSentence));
        writer.Add(facts.SmallWords / MathF.Max(1, facts.Words));
        writer.Add(facts.Joints);
        writer.Add(facts.Marks);
        writer.Add(index > 0 ? Math.Min(_content.Blocks[index - 1].GapBefore, (short)8) : 8);
        writer.Add(index + 2 < _document.Count ? Math.Min(_document.Facts[index + 2].Words, 60) : 0);
        writer.Add(next.CapitalWords / MathF.Max(1, next.Words));
        writer.Add(back.CapitalWords / MathF.Max(1, back.Words));
        writer.Add(back.Has(LineTraits.EndsSentence));
        writer.Add(next.Words / MathF.Max(1, facts.Words));
    }

    private bool HasCopy(int index, int first, int end)
    {
        if (_document.Copies[index] < 2) return false;
        var hash = (int)_document.Facts[index].Hash;
        return _lines.Of(LineColumn.Hash, first, Math.Min(end, index)).Contains(hash) || _lines.Of(LineColumn.Hash, Math.Max(first, index + 1), end).Contains(hash);
    }

    /// <summary>How far below a line the first byline or date with a phrase stands; 0 when the next eight lines are none.</summary>
    private float HeaderBelow(int index) =>
        DistanceTo(HasAny(_lines.At(LineColumn.CuesAtStart, index + 1), (int)(TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated)));

    /// <summary>How far below a line the first short one with a date stands; 0 when the next eight lines are none.</summary>
    private float DateBelow(int index) =>
        DistanceTo(HasAny(_lines.At(LineColumn.Traits, index + 1), (int)(LineTraits.HasYear | LineTraits.HasNumericDate | LineTraits.HasClock))
            & Vector256.LessThan(_lines.At(LineColumn.Words, index + 1), Vector256.Create(16)));

    private static Vector256<int> HasAny(Vector256<int> bits, int any) => ~Vector256.Equals(bits & Vector256.Create(any), Vector256<int>.Zero);

    private static float DistanceTo(Vector256<int> lines) => lines.ExtractMostSignificantBits() is not 0 and var bits ? BitOperations.TrailingZeroCount(bits) + 1 : 0;

    /// <summary>By how many words the longest line between this one and the body is longer.</summary>
    private float LongestBetween(int index)
    {
        var longest = Vector256<int>.Zero;
        var hash = Vector256.Create((int)_document.Facts[index].Hash);
        var end = Math.Min(_run.First, index + 40);
        for (var i = index + 1; i < end; i += Vector256<int>.Count)
        {
            var isOther = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(end - i)) & ~Vector256.Equals(_lines.At(LineColumn.Hash, i), hash);
            longest = Vector256.Max(longest, Vector256.Min(_lines.At(LineColumn.Words, i), Vector256.Create(60)) & isOther);
        }

        return LargestOf(longest) - _document.Facts[index].Words;
    }

    private static int LargestOf(Vector256<int> values)
    {
        var four = Vector128.Max(values.GetLower(), values.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two[0], two[1]);
    }

    /// <summary>How many lines around it, no sentences, have more words.</summary>
    private float RankNear(int index)
    {
        var longer = 0;
        for (var offset = -NearRadius; offset <= NearRadius; offset += Vector256<int>.Count)
        {
            var isLonger = Vector256.GreaterThan(_lines.At(LineColumn.Words, index + offset), Vector256.Create(_document.Facts[index].Words));
            longer += CountUpTo(NearRadius - offset, isLonger & Vector256.Equals(_lines.At(LineColumn.IsSentence, index + offset), Vector256<int>.Zero));
        }

        return longer;
    }

    /// <summary>How many of the candidates around it share more words with the body.</summary>
    private float BodyRank(int index)
    {
        var better = 0;
        var own = Vector256.Create(LikenessAt(index));
        var hash = Vector256.Create((int)_document.Facts[index].Hash);
        for (var offset = -RankRadius; offset <= RankRadius; offset += Vector256<int>.Count)
        {
            var likeness = Vector256.Create(_likeness.AsSpan(index + offset - _firstShared, Vector256<float>.Count));
            better += CountUpTo(RankRadius - offset, Vector256.GreaterThan(likeness, own).AsInt32() & ~Vector256.Equals(_lines.At(LineColumn.Hash, index + offset), hash));
        }

        return better;
    }

    /// <summary>The lanes that are set, up to the given one.</summary>
    private static int CountUpTo(int last, Vector256<int> lanes) => BitOperations.PopCount(lanes.ExtractMostSignificantBits() & ((2u << last) - 1));

    /// <summary>The share of words that a block has in common with the body, weighed by their number.</summary>
    private float LikenessAt(int index)
    {
        ref readonly var shares = ref SharesOf(index);
        return shares.Body * MathF.Min(shares.Count, 8);
    }

    private ref readonly WordShares SharesOf(int index) => ref _shares[index - _firstShared];

    /// <summary>Compares the words of all candidates, and of the lines around them, with those of the body and of the first line.</summary>
    private void Compare()
    {
        var likeness = _likeness.AsSpan(0, EndCandidate - _firstShared + RankRadius + Vector256<float>.Count);
        likeness.Fill(-1);
        for (var i = Math.Max(0, _firstShared); i < EndCandidate; i++)
        {
            _shares[i - _firstShared] = WordSet.Compare(_document.ContentWordsOf(i), _body, _top);
            if (i < _run.First && IsCandidate(i)) likeness[i - _firstShared] = LikenessAt(i);
        }
    }
}
