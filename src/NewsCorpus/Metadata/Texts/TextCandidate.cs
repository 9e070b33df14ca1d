using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>One value that may be right for a field, with the place at which it stands.</summary>
internal abstract class TextCandidate
{
    /// <summary>The value as the record would carry it.</summary>
    public required string Value { get; init; }

    /// <summary>The block it stands on.</summary>
    public required int Block { get; set; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; set; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; set; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; set; }

    /// <summary>The log-odds that it is right, once a model has scored it.</summary>
    public float Score { get; set; }

    /// <summary>Whether it matters where it stands to headline and body.</summary>
    public virtual bool HasPlace => true;

    /// <summary>Writes the features that candidates of this field alone have.</summary>
    public abstract void WriteOwn(ref FeatureCursor writer);
}
