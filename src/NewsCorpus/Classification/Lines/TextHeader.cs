using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>The lines around the headline, or above the body of a text without one: copies of the headline, the standfirst, byline and date.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TextHeader
{
    private const int BlocksBelow = 10;
    private const int BlocksAbove = 5;
    private const int MaxHeaderWords = 22;
    private const float MaxBodyScore = 1;
    private const int YearDigits = 4;
    private const int StandfirstReach = 2;
    private const int MinLineWords = 4;
    private const int MinSentenceWords = 8;
    private const int MinPhraseWords = 12;
    private const int MaxStandfirstWords = 70;

    private readonly TextDocument _document;
    private readonly int _headline;
    private readonly int _top;
    private readonly int _lastCopy;
    private readonly int _firstText;
    private readonly int _lastText;

    public TextHeader(DocumentContent content, TextDocument document, ReadOnlySpan<float> scores, int headline)
    {
        _document = document;
        _headline = headline;
        // Without a headline the header lines are those above the first paragraph.
        _top = _lastCopy = headline >= 0 ? headline : scores.IndexOfAnyInRange(float.Epsilon, float.PositiveInfinity) - 1;
        (_firstText, _lastText) = (document.Count, -1);
        for (var i = headline + 1; headline >= 0 && i < Math.Min(document.Count, headline + 40); i++)
        {
            if (document.Facts[i].Hash == document.Facts[headline].Hash) _lastCopy = i;
        }

        for (var i = Math.Max(0, _lastCopy + 1); i < document.Count; i++)
        {
            if (scores[i] <= MaxBodyScore || !document.Facts[i].IsSentence) continue;
            _firstText = Math.Min(_firstText, i);
            _lastText = i;
        }

        Standfirst = headline >= 0 ? FindStandfirst(content, scores) : -1;
    }

    /// <summary>The block that sums up the article under the headline; -1 when there is none.</summary>
    public int Standfirst { get; }

    /// <summary>Whether a block is the headline or a copy of it near its place.</summary>
    public bool IsHeadline(int index) =>
        _headline >= 0 && (index == _headline || (_document.Facts[index].Hash == _document.Facts[_headline].Hash && _document.Facts[index].Words > 2));

    /// <summary>Whether a short line of the header names authors, the publication or a date. A year alone between paragraphs is one that the article tells of: "Chairman since 2022".</summary>
    public bool IsByline(int index, ReadOnlySpan<float> scores)
    {
        if (index < _top - BlocksAbove || index > _lastCopy + BlocksBelow) return false;
        ref readonly var facts = ref _document.Facts[index];
        if (facts.Words > MaxHeaderWords || facts.SentenceEnds > 2 || scores[index] > MaxBodyScore) return false;
        if ((facts.Cues.Start & (TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated | TextCueRoles.PublishedIn)) != TextCueRoles.None)
            return (facts.Cues.Whole & (TextCueRoles.Interface | TextCueRoles.RelatedSection)) == TextCueRoles.None;
        if ((facts.Cues.All & TextCueRoles.Legal) != TextCueRoles.None || facts.Has(LineTraits.HasCopyright)) return false;
        if (index > _firstText && index < _lastText && facts.Digits <= YearDigits) return false;
        return facts.Digits >= 3 && facts.Words <= 14 && (facts.Has(LineTraits.HasYear) || facts.Has(LineTraits.HasNumericDate) || facts.Has(LineTraits.HasClock));
    }

    /// <summary>
    /// A standfirst stands right under the headline, credits and header lines aside, and is no running text to the models. With a full stop it may be short; without one
    /// it is long, and tells other things than the headline: pages print a second title there. Known failure: the caption of a picture.
    /// </summary>
    private int FindStandfirst(DocumentContent content, ReadOnlySpan<float> scores)
    {
        var above = LastCopyAboveBody(scores);
        for (var i = above + 1; i < Math.Min(_document.Count - 1, above + 1 + StandfirstReach); i++)
        {
            ref readonly var facts = ref _document.Facts[i];
            if (facts.Words < MinLineWords || IsByline(i, scores) || IsCredit(facts)) continue;
            return scores[i] <= 0 && content.Blocks[i].Container == 0 && SumsUp(i) && scores[(i + 1)..].ContainsAnyExceptInRange(float.NegativeInfinity, 0) ? i : -1;
        }

        return -1;
    }

    private int LastCopyAboveBody(ReadOnlySpan<float> scores)
    {
        var last = _headline;
        for (var i = _headline + 1; i <= _lastCopy; i++)
        {
            if (IsHeadline(i)) last = i;
            else if (scores[i] > 0) break;
        }

        return last;
    }

    private bool SumsUp(int index)
    {
        ref readonly var facts = ref _document.Facts[index];
        if (facts.Cues.All != TextCueRoles.None || facts.Has(LineTraits.EndsColon) || IsMade(facts) || facts.Words < (facts.Has(LineTraits.EndsSentence) ? MinSentenceWords : MinPhraseWords)) return false;
        return facts.Words <= MaxStandfirstWords && !RepeatsHeadline(index);
    }

    /// <summary>Whether half of the headline's words stand in a block.</summary>
    private bool RepeatsHeadline(int index)
    {
        var words = _document.ContentWordsOf(_headline);
        var shared = 0;
        foreach (var word in words) shared += _document.ContentWordsOf(index).Contains(word) ? 1 : 0;
        return shared > 0 && shared * 2 >= words.Length;
    }

    /// <summary>Whether a line is no prose: buttons that were glued together, a time with its parts.</summary>
    private static bool IsMade(in LineFacts facts) => facts.Joints > 1 || facts.Digits * 3 > facts.Letters;

    private static bool IsCredit(in LineFacts facts) => (facts.Cues.All & TextCueRoles.Photo) != TextCueRoles.None || facts.Phrases.EndsInCredit || facts.Has(LineTraits.HasCopyright);
}
