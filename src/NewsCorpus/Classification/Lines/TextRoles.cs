using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Lines;

/// <summary>Turns the scores of a text, its phrases and its order into votes. Pooled; not thread-safe.</summary>
internal sealed class TextRoles : IDisposable
{
    /// <summary>A phrase that leaves no doubt outweighs any score of the model.</summary>
    private const float Certain = 8;

    /// <summary>A line that is not body has a role of at least this weight, so that no block stays undecided.</summary>
    private const float MinWeight = 0.4f;

    private const int MaxHeadingWords = 26;
    private const int MinTickerItems = 8;

    private readonly ClassificationContext _context;
    private readonly DocumentContent _content;
    private readonly TextAnalysis _analysis;
    private readonly TextDocument _document;
    private readonly float[] _scores;
    private readonly bool[] _isOfRun;
    private readonly TextHeader _header;
    private readonly int _comments;
    private readonly int _firstBody;
    private readonly int _lastBody;
    private int _lastSection = -1;

    public TextRoles(ClassificationContext context, TextAnalysis analysis, AdditiveModel runs)
    {
        _context = context;
        _content = context.Content;
        _analysis = analysis;
        _document = analysis.Document;
        _scores = ArrayPool<float>.Shared.Rent(_document.Count);
        _isOfRun = ArrayPool<bool>.Shared.Rent(_document.Count);
        _comments = TextScores.Settle(_content, analysis, context.Focus, _scores.AsSpan(0, _document.Count));
        TextRunChooser.Apply(_content, _document, analysis.Headline, runs, context.Focus, _scores.AsSpan(0, _document.Count), _isOfRun.AsSpan(0, _document.Count));
        _header = new TextHeader(_content, _document, _scores.AsSpan(0, _document.Count), analysis.Headline);
        (_firstBody, _lastBody) = FindBody();
    }

    /// <summary>Casts the votes on all blocks.</summary>
    public void Vote()
    {
        var (copies, items) = (0, 0);
        for (var i = 0; i < _document.Count; i++)
        {
            if (_header.IsHeadline(i)) copies++;
            if (_scores[i] < 0 && IsTickerItem(i)) items++;
            VoteOn(i);
            if (RelatedLines.OpensList(_document.Facts[i])) _lastSection = i;
        }

        if (copies > 1) Report(DiagnosticCodes.HeadlineRepeated, $"The headline stands {copies} times.", _analysis.Headline);
        TextDefects.Report(_context, _document, _scores.AsSpan(0, _document.Count));
        if (items >= MinTickerItems) Report(DiagnosticCodes.TickerRemoved, $"A line of {items} headlines or menu entries was removed.", null);
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<bool>.Shared.Return(_isOfRun);
    }

    private void VoteOn(int index)
    {
        if (WireVotes.Find(_analysis.Wire.Kinds[index]) is (not BlockRole.Undecided and var role, var rule)) Vote(index, role, Certain, rule);
        else if (_header.IsHeadline(index)) Vote(index, BlockRole.Headline, Certain, "headline-model");
        else if (index == _header.Standfirst) Vote(index, BlockRole.Standfirst, Certain, "line-under-headline");
        else if (!IsTickerItem(index) && index < _comments && _header.IsByline(index, _scores)) VoteOnHeader(index);
        else if (_scores[index] > 0) VoteOnBody(index);
        else VoteOnRest(index);
    }

    private void VoteOnBody(int index)
    {
        if (IsBareDate(index)) Vote(index, BlockRole.Timestamp, Certain, "bare-date");
        else if (IsSubheading(index)) Vote(index, BlockRole.Subheading, _scores[index], "short-line-over-paragraph");
        else Vote(index, BlockRole.Body, _scores[index], _isOfRun[index] ? "text-run-model" : "text-model");
    }

    private void VoteOnHeader(int index)
    {
        ref readonly var cues = ref _document.Facts[index].Cues;
        if ((cues.Start & TextCueRoles.PublishedIn) != TextCueRoles.None) Vote(index, BlockRole.Masthead, Certain, "published-in-phrase");
        else if ((cues.Start & TextCueRoles.Byline) != TextCueRoles.None) Vote(index, BlockRole.Byline, Certain, "byline-phrase");
        else Vote(index, BlockRole.Timestamp, Certain, "header-date");
    }

    private void VoteOnRest(int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        var weight = MathF.Max(MinWeight, -_scores[index]);
        var (role, rule) = TextCueVotes.Find(facts);
        if (role != BlockRole.Undecided) Vote(index, role, weight, rule);
        else if (index > _analysis.Headline && index < _lastBody && CaptionLines.IsCaption(_document.Facts, index)) Vote(index, BlockRole.Caption, weight, "picture-credit");
        else if (index > _comments) Vote(index, BlockRole.Comment, weight, "comment-thread");
        else if (RelatedLines.IsUnderSection(_lastSection, index)) Vote(index, facts.IsSentence ? BlockRole.Teaser : BlockRole.RelatedLink, weight, "under-related-heading");
        else if (IsTickerItem(index)) Vote(index, facts.Words >= 5 ? BlockRole.RelatedLink : BlockRole.Interface, weight, "ticker-item");
        else if (facts.Has(LineTraits.EndsEllipsis) && facts.IsSentence) Vote(index, BlockRole.Teaser, weight, "text-breaks-off");
        else if (_isOfRun[index]) Vote(index, BlockRole.Boilerplate, weight, "text-run-model");
        else if (index < _firstBody) Vote(index, BlockRole.Boilerplate, weight, _analysis.Headline >= 0 && index > _analysis.Headline ? "between-headline-and-body" : "above-headline");
        else Vote(index, BlockRole.Boilerplate, weight, index > _lastBody ? "below-body" : "between-paragraphs");
    }

    /// <summary>
    /// "25.10.2022", "April 28 2023, 3:54 p.m.": a date in digits or with a clock that is all of a line is that of the article, a picture or a comment.
    /// Known failure: a chronology with such dates as headings.
    /// </summary>
    private bool IsBareDate(int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        return (facts.Has(LineTraits.HasNumericDate) || facts.Has(LineTraits.HasClock)) && !facts.Has(LineTraits.EndsColon) && DateLine.IsWhole(_content.TextOf(index), _context.Language.Language);
    }

    /// <summary>A heading is short, does not end like a sentence, and opens a paragraph.</summary>
    private bool IsSubheading(int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        if (_content.Blocks[index].Kind == BlockKind.Heading) return true;
        if (facts.Words > MaxHeadingWords || facts.Has(LineTraits.OpensLower) || facts.Has(LineTraits.EndsColon)) return false;
        if (_content.Blocks[index].Kind != BlockKind.Paragraph) return false;
        if (facts.Has(LineTraits.EndsSentence) && !(facts.Has(LineTraits.HasQuestion) && facts.SentenceEnds == 1 && facts.Words <= 12)) return false;
        for (var next = index + 1; next < Math.Min(_document.Count, index + 4); next++)
        {
            if (_scores[next] <= 0) continue;
            return _document.Facts[next].IsSentence;
        }

        return false;
    }

    /// <summary>An item of a line that the reader cut: it shares a container with the other items.</summary>
    private bool IsTickerItem(int index) => _content.Blocks[index].Container != 0;

    private (int First, int Last) FindBody()
    {
        var (first, last) = (_document.Count, -1);
        for (var i = 0; i < _document.Count; i++)
        {
            if (_scores[i] <= 0 || _header.IsHeadline(i)) continue;
            first = Math.Min(first, i);
            last = i;
        }

        return (first, last);
    }

    private void Vote(int block, BlockRole role, float weight, string rule) => _context.Vote(block, role, weight, rule);

    private void Report(string code, string message, int? block) =>
        _context.Report(new Diagnostic(code, message, block is { } b && b >= 0 ? _content.Blocks[b].Span : null));
}
