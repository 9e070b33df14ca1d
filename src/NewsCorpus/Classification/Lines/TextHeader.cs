using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>The lines around the headline: its copies, the standfirst, byline and date.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TextHeader
{
    private const int BlocksBelow = 10;
    private const int BlocksAbove = 5;
    private const int MaxHeaderWords = 22;
    private const float MaxBodyScore = 1;
    private const int MinStandfirstWords = 6;
    private const int MaxStandfirstWords = 60;

    private readonly TextDocument _document;
    private readonly int _headline;
    private readonly int _lastCopy;

    public TextHeader(DocumentContent content, TextDocument document, ReadOnlySpan<float> scores, int headline)
    {
        _document = document;
        _headline = _lastCopy = headline;
        Standfirst = -1;
        if (headline < 0) return;
        for (var i = headline + 1; i < Math.Min(document.Count, headline + 40); i++)
        {
            if (document.Facts[i].Hash == document.Facts[headline].Hash) _lastCopy = i;
        }

        Standfirst = FindStandfirst(content, scores);
    }

    /// <summary>The block that sums up the article under the headline; -1 when there is none.</summary>
    public int Standfirst { get; }

    /// <summary>Whether a block is the headline or a copy of it near its place.</summary>
    public bool IsHeadline(int index) =>
        _headline >= 0 && (index == _headline || (_document.Facts[index].Hash == _document.Facts[_headline].Hash && _document.Facts[index].Words > 2));

    /// <summary>Whether a short line near the headline names authors, the publication or a date.</summary>
    public bool IsByline(int index, ReadOnlySpan<float> scores)
    {
        if (_headline < 0 || index < _headline - BlocksAbove || index > _lastCopy + BlocksBelow) return false;
        ref readonly var facts = ref _document.Facts[index];
        if (facts.Words > MaxHeaderWords || facts.SentenceEnds > 2 || scores[index] > MaxBodyScore) return false;
        if ((facts.Cues.Start & (TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated | TextCueRoles.PublishedIn)) != TextCueRoles.None)
            return (facts.Cues.Whole & (TextCueRoles.Interface | TextCueRoles.RelatedSection)) == TextCueRoles.None;
        return facts.Digits >= 3 && facts.Words <= 14 && (facts.Has(LineTraits.HasYear) || facts.Has(LineTraits.HasNumericDate) || facts.Has(LineTraits.HasClock));
    }

    /// <summary>
    /// A standfirst stands straight under the headline, reads like a sentence but often lacks its full stop, and a full paragraph follows.
    /// Known failure: a first paragraph without a full stop.
    /// </summary>
    private int FindStandfirst(DocumentContent content, ReadOnlySpan<float> scores)
    {
        for (var i = _lastCopy + 1; i < Math.Min(_document.Count - 1, _lastCopy + 4); i++)
        {
            ref readonly var facts = ref _document.Facts[i];
            if (IsByline(i, scores) || facts.Words < MinStandfirstWords) continue;
            var isLine = facts.Words <= MaxStandfirstWords && !facts.Has(LineTraits.EndsSentence) && !facts.Has(LineTraits.EndsColon)
                && facts.Cues.All == TextCueRoles.None && content.Blocks[i].Kind is not BlockKind.ListItem;
            return isLine && OpensBody(i + 1, scores) ? i : -1;
        }

        return -1;
    }

    private bool OpensBody(int index, ReadOnlySpan<float> scores)
    {
        for (var i = index; i < Math.Min(_document.Count, index + 3); i++)
        {
            if (scores[i] > 0 && _document.Facts[i].IsSentence) return true;
        }

        return false;
    }
}
