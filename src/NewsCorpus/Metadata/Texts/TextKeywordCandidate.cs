using System.Runtime.InteropServices;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A short line, or a piece of one, that may be a keyword of the article.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextKeywordCandidate : ITextCandidate
{
    /// <inheritdoc/>
    public static bool HasPlace => true;

    /// <inheritdoc/>
    public required ReadOnlyMemory<char> Value { get; init; }

    /// <inheritdoc/>
    public required int Block { get; init; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <inheritdoc/>
    public float Score { get; set; }

    /// <summary>How many blocks above it a phrase for keywords stands; 0 on its own line, -1 when there is none.</summary>
    public required int PhraseDistance { get; init; }

    /// <summary>The pieces on its line.</summary>
    public required int Pieces { get; init; }

    public required int Order { get; init; }

    public required bool HasHash { get; init; }

    public TextOccurrences Occurrences { get; set; }

    public bool IsInHeadline { get; set; }

    /// <summary>The number of candidates in a row of short lines that it stands in, and its place there.</summary>
    public int RunLength { get; set; }

    public int RunPlace { get; set; }

    /// <summary>The share of the others in its row whose words stand in the body.</summary>
    public float RunInBody { get; set; }

    public bool AnyPhrase { get; set; }

    public bool IsRepeated { get; set; }

    /// <inheritdoc/>
    public readonly void WriteOwn(ref FeatureCursor writer)
    {
        var value = Value.Span;
        writer.Add(PhraseDistance);
        writer.Add(Pieces);
        writer.Add(Math.Min(Order, 20));
        writer.Add(HasHash);
        writer.Add(value.Length);
        writer.Add(value.Count(' ') + 1);
        writer.Add(char.IsUpper(value[0]));
        writer.Add(value.ContainsAnyInRange('0', '9'));
        writer.Add(Math.Min(Occurrences.InBody, 6));
        writer.Add(Math.Min(Occurrences.Total, 12));
        writer.Add(Math.Min(Occurrences.WholeLine, 6));
        writer.Add(IsInHeadline);
        writer.Add(Math.Min(RunLength, 25));
        writer.Add(Math.Min(RunPlace, 25));
        writer.Add(RunInBody);
        writer.Add(AnyPhrase);
        writer.Add(IsRepeated);
    }
}
