using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A short line, or a piece of one, that may be a keyword of the article.</summary>
internal sealed class TextKeywordCandidate : TextCandidate
{
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
    public override void WriteOwn(ref FeatureCursor writer)
    {
        writer.Add(PhraseDistance);
        writer.Add(Pieces);
        writer.Add(Math.Min(Order, 20));
        writer.Add(HasHash);
        writer.Add(Value.Length);
        writer.Add(Value.AsSpan().Count(' ') + 1);
        writer.Add(char.IsUpper(Value[0]));
        writer.Add(Value.AsSpan().ContainsAnyInRange('0', '9'));
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
