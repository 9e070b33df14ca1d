using NewsCorpus.Sources;

namespace NewsCorpus.Metadata;

/// <summary>One claim for one metadata field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value it claims, in the form in which the record would carry it.</param>
/// <param name="Rule">The kebab-case name of the rule that found it.</param>
/// <param name="Weight">Before resolution the strength that the rule gives it, in log-odds; in a result the probability that it is right, in [0, 1].</param>
/// <param name="Span">Where the claim stands in the source; null when it stands in no text, such as a host name.</param>
public sealed record Evidence(MetadataField Field, string Value, string Rule, float Weight, SourceSpan? Span = null)
{
    private float _weight = Weight;
    private bool _isChosen;

    /// <summary>Before resolution the strength that the rule gives it, in log-odds; in a result the probability that it is right, in [0, 1].</summary>
    public float Weight
    {
        get => _weight;
        init => _weight = value;
    }

    /// <summary>Whether the resolver chose it.</summary>
    public bool IsChosen
    {
        get => _isChosen;
        init => _isChosen = value;
    }

    /// <summary>What is known about its place and form.</summary>
    internal EvidenceCues Cues { get; init; }

    /// <summary>The date it states, for claims of dates.</summary>
    internal PublicationTime? Time { get; init; }

    /// <summary>Makes a claim part of a result. Only for claims that nobody else holds: a page makes a hundred, and copies of all were a sixteenth of its memory.</summary>
    internal Evidence Settle(float probability, bool isChosen)
    {
        (_weight, _isChosen) = (probability, isChosen);
        return this;
    }
}
