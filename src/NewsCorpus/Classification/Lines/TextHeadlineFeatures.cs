using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The features of a candidate for the headline. A headline stands above the body, is repeated more often than chance, shares words with the
/// first paragraphs, and has a date or a byline under it. Measured on 404 documents: the first line is the headline in .65 of article scrapes
/// and .02 of tickers, so no single place will do.
/// </summary>
internal sealed class TextHeadlineFeatures : IDisposable
{
    private const int MaxBlocksAbove = 150;
    private const int MaxBlocksBelow = 4;
    private const int BodyWordsRead = 400;
    private const int RankRadius = 12;

    private readonly DocumentContent _content;
    private readonly TextDocument _document;
    private readonly float[] _scores;
    private readonly WordShares[] _shares;
    private readonly bool[] _isShared;
    private readonly WordSet _body = new();
    private readonly WordSet _top = new();
    private readonly WordSet _lede = new();
    private readonly DenseRun _run;
    private readonly LinePieces _pieces;

    public TextHeadlineFeatures(DocumentContent content, TextDocument document, ReadOnlySpan<float> scores)
    {
        _content = content;
        _document = document;
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(1, scores.Length));
        scores.CopyTo(_scores);
        _run = ScoreRun.Find(document.Facts, scores);
        FirstCandidate = Math.Max(0, _run.First - MaxBlocksAbove);
        EndCandidate = Math.Min(document.Count, _run.First + MaxBlocksBelow);
        var compared = EndCandidate - FirstCandidate + 2 * RankRadius + 2;
        _shares = ArrayPool<WordShares>.Shared.Rent(compared);
        _isShared = ArrayPool<bool>.Shared.Rent(compared);
        Array.Clear(_isShared, 0, compared);
        var (words, hasLede) = (0, false);
        for (var i = _run.First; i < _run.End && words < BodyWordsRead; i++)
        {
            if (document.Facts[i].IsSentence) _body.Add(document.ContentWordsOf(i));
            if (document.Facts[i].IsSentence && !hasLede) _lede.Add(document.ContentWordsOf(i));
            hasLede |= document.Facts[i].IsSentence;
            words += document.Facts[i].Words;
        }

        if (document.Count > 0) _top.Add(document.ContentWordsOf(0));
        _pieces = new LinePieces(content, document.Facts, FirstCandidate, EndCandidate);
    }

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "length", "words", "capital-words", "capital-letters", "digits", "ends-sentence", "ends-colon", "ends-ellipsis", "has-question", "opens-lower",
        "opens-quote", "has-year", "has-clock", "has-bar", "has-date", "sentence-ends", "cued", "cue-section", "is-heading", "heading-rank", "is-item",
        "gap-before", "gap-after", "copies", "copy-above", "copy-near-below", "index", "above-body", "words-above-body", "in-body", "score",
        "score-next", "score-next-2", "body-words", "body-word-count", "top-words", "is-first", "equals-first", "header-below", "header-distance",
        "date-below", "longest-between", "words-next", "words-back", "next-sentence", "rank-near", "body-rank", "run-words", "place",
        "is-piece", "has-piece", "length-of-piece", "copies-below-body", "credit", "ends-bracket", "is-sentence",
        "lede-words", "score-back", "share-next", "share-back", "ends-next", "small-words", "commas", "joints", "marks",
        "gap-back", "words-next-2", "capital-next", "capital-back", "ends-back", "words-to-next",
    ];

    public int FirstCandidate { get; }

    public int EndCandidate { get; }

    /// <summary>Whether a block could be a headline at all; an item of a one-line ticker could not.</summary>
    public bool IsCandidate(int block)
    {
        ref readonly var facts = ref _document.Facts[block];
        return facts.Words is >= 2 and <= 45 && facts.Letters >= 6 && facts.Length <= 300 && _content.Blocks[block].Container == 0;
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
        ArrayPool<bool>.Shared.Return(_isShared);
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
        writer.Add(facts.Has(LineTraits.EndsEllipsis));
        writer.Add(facts.Has(LineTraits.HasQuestion));
        writer.Add(facts.Has(LineTraits.OpensLower));
        writer.Add(facts.Has(LineTraits.OpensQuote));
        writer.Add(facts.Has(LineTraits.HasYear));
        writer.Add(facts.Has(LineTraits.HasClock));
        writer.Add(facts.Has(LineTraits.HasBar));
        writer.Add(facts.Has(LineTraits.HasNumericDate));
        writer.Add(facts.SentenceEnds);
        writer.Add(facts.Cues.All != TextCueRoles.None);
        writer.Add((facts.Cues.Whole & (TextCueRoles.RelatedSection | TextCueRoles.Interface)) != TextCueRoles.None);
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
        writer.Add(index == 0);
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
        var text = _content.TextOf(index);
        writer.Add(facts.Phrases.EndsInCredit);
        writer.Add(text[^1] is ')' or ']');
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
        writer.Add(facts.Commas);
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
        for (var i = Math.Max(0, first); i < Math.Min(_document.Count, end); i++)
        {
            if (i != index && _document.Facts[i].Hash == _document.Facts[index].Hash) return true;
        }

        return false;
    }

    private float HeaderBelow(int index)
    {
        for (var i = index + 1; i < Math.Min(_document.Count, index + 9); i++)
        {
            if ((_document.Facts[i].Cues.Start & (TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated)) != TextCueRoles.None) return i - index;
        }

        return 0;
    }

    private float DateBelow(int index)
    {
        for (var i = index + 1; i < Math.Min(_document.Count, index + 9); i++)
        {
            ref readonly var facts = ref _document.Facts[i];
            if (facts.Words < 16 && (facts.Has(LineTraits.HasYear) || facts.Has(LineTraits.HasNumericDate) || facts.Has(LineTraits.HasClock))) return i - index;
        }

        return 0;
    }

    /// <summary>By how many words the longest line between this one and the body is longer.</summary>
    private float LongestBetween(int index)
    {
        var longest = 0;
        for (var i = index + 1; i < _run.First && i < index + 40; i++)
        {
            if (_document.Facts[i].Hash != _document.Facts[index].Hash) longest = Math.Max(longest, Math.Min(_document.Facts[i].Words, 60));
        }

        return longest - _document.Facts[index].Words;
    }

    /// <summary>How many lines around it, no sentences, have more words.</summary>
    private float RankNear(int index)
    {
        var longer = 0;
        for (var i = Math.Max(0, index - 6); i <= Math.Min(_document.Count - 1, index + 6); i++)
        {
            if (_document.Facts[i].Words > _document.Facts[index].Words && !_document.Facts[i].IsSentence) longer++;
        }

        return longer;
    }

    /// <summary>How many of the candidates around it share more words with the body.</summary>
    private float BodyRank(int index)
    {
        var own = LikenessAt(index);
        var better = 0;
        for (var i = Math.Max(0, index - RankRadius); i <= Math.Min(_document.Count - 1, index + RankRadius); i++)
        {
            if (i == index || !IsCandidate(i) || _document.Facts[i].Hash == _document.Facts[index].Hash || i >= _run.First) continue;
            if (LikenessAt(i) > own) better++;
        }

        return better;
    }

    /// <summary>The share of words that a block has in common with the body, weighed by their number.</summary>
    private float LikenessAt(int index)
    {
        ref readonly var shares = ref SharesOf(index);
        return shares.Body * MathF.Min(shares.Count, 8);
    }

    /// <summary>Computed once a block.</summary>
    private ref readonly WordShares SharesOf(int index)
    {
        var slot = index - Math.Max(0, FirstCandidate - RankRadius);
        if (!_isShared[slot]) _shares[slot] = WordSet.Compare(_document.ContentWordsOf(index), _body, _top);
        _isShared[slot] = true;
        return ref _shares[slot];
    }
}
