namespace NewsCorpus.Metadata.Resolution;

/// <summary>One value that some claims agree on, with all that is known about it.</summary>
internal sealed class Candidate(string value, string key)
{
    private readonly List<(string Rule, EvidenceCues Cues, float Weight)> _rules = [];
    private readonly List<string> _features = [];

    /// <summary>The value as the record would carry it.</summary>
    public string Value { get; set; } = value;

    /// <summary>What makes two values the same.</summary>
    public string Key { get; } = key;

    /// <summary>The date, for candidates of dates.</summary>
    public PublicationTime? Time { get; set; }

    /// <summary>The probability that it is right.</summary>
    public float Probability { get; set; }

    /// <summary>The places of its claims among all claims.</summary>
    public List<int> Claims { get; } = [];

    /// <summary>The families of sources that speak for it, as bits.</summary>
    public SourceFamilies Families { get; private set; }

    /// <summary>All cues of all its claims.</summary>
    public EvidenceCues Cues { get; private set; }

    /// <summary>The rules that claim it, each once.</summary>
    public IReadOnlyList<(string Rule, EvidenceCues Cues, float Weight)> Rules => _rules;

    /// <summary>What else is known, as named features of the model.</summary>
    public IReadOnlyList<string> Features => _features;

    public void AddFeature(string feature) => _features.Add(feature);

    public void AddFeature(bool holds, string feature)
    {
        if (holds) _features.Add(feature);
    }

    public bool HasRule(string rule)
    {
        foreach (var known in _rules)
        {
            if (string.Equals(known.Rule, rule, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Adds a claim. Several claims of one rule count once, with the cues of all.</summary>
    public void Add(Evidence claim, int index)
    {
        Claims.Add(index);
        Cues |= claim.Cues;
        Families |= SourceFamily.Of(claim.Rule);
        for (var i = 0; i < _rules.Count; i++)
        {
            if (!string.Equals(_rules[i].Rule, claim.Rule, StringComparison.Ordinal)) continue;
            _rules[i] = (claim.Rule, _rules[i].Cues | claim.Cues, Math.Max(_rules[i].Weight, claim.Weight));
            return;
        }

        _rules.Add((claim.Rule, claim.Cues, claim.Weight));
    }
}
