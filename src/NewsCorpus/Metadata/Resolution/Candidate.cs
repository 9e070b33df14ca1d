namespace NewsCorpus.Metadata.Resolution;

/// <summary>One value that some claims agree on, with all that is known about it.</summary>
internal sealed class Candidate(string value, string key, CandidateNotes notes)
{
    private CandidateNotes.Chain _claims = new(notes);
    private CandidateNotes.Chain _rules = new(notes);
    private CandidateNotes.Chain _features = new(notes);

    /// <summary>The value as the record would carry it.</summary>
    public string Value { get; set; } = value;

    /// <summary>What makes two values the same.</summary>
    public string Key { get; } = key;

    /// <summary>The date, for candidates of dates.</summary>
    public PublicationTime? Time { get; set; }

    /// <summary>The probability that it is right.</summary>
    public float Probability { get; set; }

    /// <summary>The families of sources that speak for it, as bits.</summary>
    public SourceFamilies Families { get; private set; }

    /// <summary>All cues of all its claims.</summary>
    public EvidenceCues Cues { get; private set; }

    /// <summary>Its claims.</summary>
    public CandidateNotes.Chain Claims => _claims;

    /// <summary>The rules that claim it, each once.</summary>
    public CandidateNotes.Chain Rules => _rules;

    /// <summary>What else is known, as named features of the model.</summary>
    public CandidateNotes.Chain Features => _features;

    public void AddFeature(string feature) => _features.Add(new CandidateNotes.Note(feature, EvidenceCues.None, 0, -1));

    public void AddFeature(bool holds, string feature)
    {
        if (holds) AddFeature(feature);
    }

    public bool HasRule(string rule)
    {
        foreach (var known in _rules)
        {
            if (string.Equals(known.Name, rule, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Adds a claim. Several claims of one rule count once, with the cues of all.</summary>
    public void Add(Evidence claim, int index)
    {
        _claims.Add(new CandidateNotes.Note("", EvidenceCues.None, 0, index));
        Cues |= claim.Cues;
        Families |= SourceFamily.Of(claim.Rule);
        if (!_rules.TryMerge(claim.Rule, claim.Cues, claim.Weight)) _rules.Add(new CandidateNotes.Note(claim.Rule, claim.Cues, claim.Weight, index));
    }
}
