using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// The additive model of one field: a weight for each rule, for each cue of a rule, and for each named feature of a candidate, fitted jointly by
/// logistic regression (NewsCorpus.Training metadata), so that sources which copy each other share their weight instead of adding it.
/// Immutable and thread-safe.
/// </summary>
internal sealed class FieldModel
{
    private const int CueCount = 18;

    /// <summary>Log-odds of any candidate whose weights are unknown.</summary>
    public const string Bias = "#bias";

    private static readonly FrozenDictionary<string, FieldModel> s_fields = Load();

    /// <summary>The weights by name, in an open table: a page looks up hundreds of names, nearly all of which are the very strings of the code.</summary>
    private readonly (string? Name, float[] Slots)[] _rules;
    private readonly float _bias;

    public FieldModel(IEnumerable<(string Feature, float Weight)> weights)
    {
        var rules = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var (feature, weight) in weights)
        {
            var plus = feature.IndexOf('+', StringComparison.Ordinal);
            var rule = plus < 0 ? feature : feature[..plus];
            if (!rules.TryGetValue(rule, out var slots)) rules[rule] = slots = new float[CueCount + 1];
            slots[plus < 0 ? 0 : 1 + BitOperations.TrailingZeroCount((uint)Enum.Parse<EvidenceCues>(feature[(plus + 1)..]))] = weight;
        }

        _rules = new (string?, float[])[BitOperations.RoundUpToPowerOf2((uint)rules.Count * 4 + 4)];
        foreach (var (rule, slots) in rules)
        {
            var slot = SlotOf(rule);
            while (_rules[slot].Name is not null) slot = (slot + 1) & (_rules.Length - 1);
            _rules[slot] = (rule, slots);
        }

        _bias = rules.TryGetValue(Bias, out var bias) ? bias[0] : 0;
    }

    /// <summary>The shipped model of a field.</summary>
    public static FieldModel For(string field) => s_fields.TryGetValue(field, out var model) ? model : new FieldModel([]);

    /// <summary>Sets the probabilities of candidates. A rule that the model does not know counts with the weight its claims state.</summary>
    public void Score(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var sum = _bias;
            foreach (var (rule, cues, stated) in candidate.Rules) sum += Find(rule) is { } slots ? WeightOf(slots, cues) : stated;
            foreach (var feature in candidate.Features) sum += Find(feature.Name) is { } slots ? slots[0] : 0;
            candidate.Probability = 1 / (1 + MathF.Exp(-sum));
        }
    }

    /// <summary>The names of the features that a candidate has, in the form of the file.</summary>
    public static IEnumerable<string> NamesOf(Candidate candidate)
    {
        yield return Bias;
        foreach (var (rule, cues, _) in candidate.Rules)
        {
            yield return rule;
            for (var bits = (uint)cues; bits != 0; bits &= bits - 1) yield return $"{rule}+{(EvidenceCues)(bits & (~bits + 1))}";
        }

        foreach (var feature in candidate.Features) yield return feature.Name;
    }

    private float[]? Find(string name)
    {
        var rules = _rules;
        for (var slot = SlotOf(name); rules[slot].Name is { } known; slot = (slot + 1) & (rules.Length - 1))
        {
            if (string.Equals(known, name, StringComparison.Ordinal)) return rules[slot].Slots;
        }

        return null;
    }

    /// <summary>Where a name is looked for first, told by its length and four of its units.</summary>
    private int SlotOf(string name)
    {
        if (name.Length < 2) return 0;
        var hash = (((uint)name.Length * 31 + name[1]) * 31 + name[name.Length >> 1]) * 31 + name[name.Length * 3 >> 2];
        return (int)((hash * 31 + name[^1]) * 0x9E3779B1 >> 16) & (_rules.Length - 1);
    }

    private static float WeightOf(float[] slots, EvidenceCues cues)
    {
        var sum = slots[0];
        for (var bits = (uint)cues; bits != 0; bits &= bits - 1) sum += slots[1 + BitOperations.TrailingZeroCount(bits)];
        return sum;
    }

    private static FrozenDictionary<string, FieldModel> Load()
    {
        var fields = new Dictionary<string, List<(string, float)>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedFiles.Rows("metadata-weights.tsv"))
        {
            if (!fields.TryGetValue(row[0], out var weights)) fields[row[0]] = weights = [];
            weights.Add((row[1], float.Parse(row[2], CultureInfo.InvariantCulture)));
        }

        return fields.ToFrozenDictionary(f => f.Key, f => new FieldModel(f.Value), StringComparer.Ordinal);
    }
}
