using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// One value that may be right for a field, with the place at which it stands. A text has a hundred candidates, of which a dozen become claims: they are
/// values in pooled arrays, and what they say stays in the text until it is claimed.
/// </summary>
internal interface ITextCandidate
{
    /// <summary>The value as the record would carry it.</summary>
    ReadOnlyMemory<char> Value { get; }

    /// <summary>The log-odds that it is right, once a model has scored it.</summary>
    float Score { get; set; }

    /// <summary>Writes the features of candidates of this field.</summary>
    void Write(ref FeatureCursor writer, TextOutline outline);
}
