using System.Runtime.InteropServices;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A name that may be an author's.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextAuthorCandidate : ITextCandidate
{
    private NameLine _line;
    private int _restLength;
    private bool _startsLine;
    private bool _endsLine;
    private bool _restHasDigit;
    private bool _roleFollows;
    private bool _publishedFollows;

    private readonly bool IsUnspaced => Value.Span[0] >= '\u2e80';

    /// <inheritdoc/>
    public required ReadOnlyMemory<char> Value { get; init; }

    /// <summary>The block it stands on.</summary>
    public required int Block { get; set; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; set; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; set; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; set; }

    /// <inheritdoc/>
    public float Score { get; set; }

    public required AuthorKind Kind { get; init; }

    /// <summary>The index of the longer name that this one was cut from; -1 when it was not.</summary>
    public int Whole { get; private set; }

    public readonly int Phrase => _line.Phrase;

    /// <summary>Whether a phrase says in a script of East Asia, which has no capitals, that it wrote.</summary>
    public readonly bool IsStatedUncased => _line.Phrase == NameLine.BehindPhrase && IsUnspaced;

    /// <summary>Whether a signature in brackets, or a phrase in a script without capitals, says that it wrote: the model has seen next to none of either.</summary>
    public readonly bool IsStated => IsStatedUncased || (_line.Phrase == NameLine.BehindPhrase && IsSignature);

    /// <summary>Whether the phrase is that for an editor or for somebody who helped: "责编", "編集", "Edited by".</summary>
    public bool IsEditor { get; private set; }

    /// <summary>Whether it stands in brackets, or in front of a paragraph, and not on a line of its own.</summary>
    public readonly bool IsSignature => _line.IsSignature;

    /// <summary>The block on which the list of names starts that it stands in.</summary>
    public readonly int List => _line.List;

    /// <summary>The number of lines it was found on, and of those with a phrase.</summary>
    public int Lines { get; set; }

    public int PhraseLines { get; set; }

    public TextOccurrences Occurrences { get; set; }

    /// <summary>How often it stands in the text without the rest of the longer name.</summary>
    public int Alone { get; set; }

    /// <summary>How often a part of it stands in the text without the rest.</summary>
    public int PartAlone { get; set; }

    public bool IsInHeadline { get; set; }

    public bool AnyPhrase { get; set; }

    public bool AnyAgency { get; set; }

    public int Rank { get; set; }

    public int Candidates { get; set; }

    /// <summary>The number of names behind a byline phrase on lines between the headline and this one.</summary>
    public int PhrasesBefore { get; set; }

    /// <summary>Takes a line for the one that it is judged by.</summary>
    public void Take(NameLine line, int start, int end, ReadOnlySpan<char> text, int whole)
    {
        (_line, Block, Rule, Start, End, Whole) = (line, line.Block, line.Rule, start, end, whole);
        _restLength = text.Length - (end - start);
        IsEditor = text[..start].ContainsAny('编', '編') || BylinePiece.EndsWith(text[..start], BylineWordKinds.Helper);
        _startsLine = start == 0;
        _endsLine = end == text.Length;
        _restHasDigit = text[..start].ContainsAnyInRange('0', '9') || text[end..].ContainsAnyInRange('0', '9');
    }

    /// <summary>Reads what stands behind the name on its line, or on the next one: a role, or a phrase about the publication.</summary>
    public void ReadWhatFollows(TextOutline outline)
    {
        var rest = outline.TextOf(Block)[End..].TrimStart(" ,|–—-·•()");
        if (rest.IsEmpty && Block + 1 < outline.Count) rest = outline.TextOf(Block + 1);
        _roleFollows = BylinePiece.OpensWith(rest, BylineWordKinds.Role | BylineWordKinds.Beat);
        _publishedFollows = (TextCueLexicon.Default.MatchStart(rest, outline.Context.Language.Language).Start & (TextCueRoles.Published | TextCueRoles.Updated)) != TextCueRoles.None;
    }

    /// <inheritdoc/>
    public readonly void Write(ref FeatureCursor writer, TextOutline outline)
    {
        outline.WritePlace(ref writer, Block);
        outline.WriteHeaderLines(ref writer, Block);
        var value = Value.Span;
        writer.Add(_line.Phrase);
        writer.Add(_line.Order);
        writer.Add(_line.Names);
        writer.Add(_startsLine);
        writer.Add(_endsLine);
        writer.Add(Math.Min(_restLength, 120));
        writer.Add(_restHasDigit);
        writer.Add(value.Count(' ') + 1);
        writer.Add(value.Length);
        writer.Add(Kind == AuthorKind.Agency);
        writer.Add(Kind == AuthorKind.Organization);
        writer.Add(Whole >= 0);
        writer.Add(Whole < 0 ? -1 : Math.Min(Alone, 5));
        writer.Add(Math.Min(PartAlone, 5));
        writer.Add(IsInHeadline);
        writer.Add(Math.Min(Occurrences.InBody, 6));
        writer.Add(Math.Min(Occurrences.Total, 10));
        writer.Add(Math.Min(Occurrences.OpensLine, 3));
        writer.Add(Math.Min(Occurrences.WholeLine, 4));
        writer.Add(Math.Min(Lines, 5));
        writer.Add(Math.Min(PhraseLines, 4));
        writer.Add(IsUnspaced);
        writer.Add(AnyPhrase);
        writer.Add(AnyAgency);
        writer.Add(Math.Min(Rank, 30));
        writer.Add(Candidates);
        var isGiven = GivenNames.Opens(value);
        writer.Add(isGiven);
        writer.Add(_line.Given > (isGiven ? 1 : 0));
        writer.Add(_roleFollows);
        writer.Add(_publishedFollows);
        writer.Add(Math.Min(PhrasesBefore, 3));
    }
}
