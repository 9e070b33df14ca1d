namespace NewsCorpus.Training.Boosting;

/// <summary>Labelled rows for a model: features, label, weight, and the group (site) that cross-validation keeps together.</summary>
internal sealed class TrainingRows(IReadOnlyList<string> featureNames)
{
    private readonly List<float[]> _features = [];
    private readonly List<bool> _labels = [];
    private readonly List<float> _weights = [];
    private readonly List<string> _groups = [];
    private readonly List<int> _lists = [];

    public IReadOnlyList<string> FeatureNames { get; } = featureNames;

    public int Count => _labels.Count;

    /// <summary>Adds a row.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="label">Whether it is right.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="group">Its site.</param>
    /// <param name="list">The rows that it competes with have the same number and stand beside it.</param>
    public void Add(ReadOnlySpan<float> features, bool label, float weight, string group, int list = 0)
    {
        if (features.Length != FeatureNames.Count) throw new ArgumentException($"{features.Length} features given, {FeatureNames.Count} expected.", nameof(features));
        _features.Add(features.ToArray());
        _labels.Add(label);
        _weights.Add(weight);
        _groups.Add(group);
        _lists.Add(list);
    }

    public float[] Features(int row) => _features[row];

    public bool Label(int row) => _labels[row];

    public float Weight(int row) => _weights[row];

    public string Group(int row) => _groups[row];

    public int List(int row) => _lists[row];
}
