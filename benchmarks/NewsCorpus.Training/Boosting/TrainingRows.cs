namespace NewsCorpus.Training.Boosting;

/// <summary>Labelled rows for a model: features, label, weight, and the group (site) that cross-validation keeps together.</summary>
internal sealed class TrainingRows(IReadOnlyList<string> featureNames)
{
    private readonly List<float[]> _features = [];
    private readonly List<bool> _labels = [];
    private readonly List<float> _weights = [];
    private readonly List<string> _groups = [];

    public IReadOnlyList<string> FeatureNames { get; } = featureNames;

    public int Count => _labels.Count;

    public void Add(ReadOnlySpan<float> features, bool label, float weight, string group)
    {
        if (features.Length != FeatureNames.Count) throw new ArgumentException($"{features.Length} features given, {FeatureNames.Count} expected.", nameof(features));
        _features.Add(features.ToArray());
        _labels.Add(label);
        _weights.Add(weight);
        _groups.Add(group);
    }

    public float[] Features(int row) => _features[row];

    public bool Label(int row) => _labels[row];

    public float Weight(int row) => _weights[row];

    public string Group(int row) => _groups[row];
}
