using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsCorpus.Quality.Gate;

/// <summary>
/// The figures that must not get worse, in floors.json: for each set "atLeast" (more is better) and "atMost" (less is better). They move only
/// by <see cref="Raise"/>, and only towards the better.
/// </summary>
internal sealed class Floors
{
    /// <summary>How far below its floor a figure may fall: rounding, not a change.</summary>
    public const double Tolerance = 0.0005;

    private const string AtLeast = "atLeast";
    private const string AtMost = "atMost";

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };

    private readonly JsonObject _sets;

    private Floors(JsonObject sets) => _sets = sets;

    /// <summary>The sets that have floors.</summary>
    public IEnumerable<string> Sets => _sets.Select(pair => pair.Key);

    public static Floors Read(string path) =>
        new(JsonNode.Parse(File.ReadAllText(path)) as JsonObject ?? throw new InvalidDataException($"{path} holds no object of sets."));

    /// <summary>What is worse than its floor, one sentence each; a figure that is missing is worse too.</summary>
    public IEnumerable<string> Breaches(string set, IReadOnlyList<KeyValuePair<string, double>> figures)
    {
        var found = figures.ToDictionary(StringComparer.Ordinal);
        foreach (var (bound, name, floor) in Of(set))
        {
            if (!found.TryGetValue(name, out var figure)) yield return FormattableString.Invariant($"{set} {name} was not computed; its floor is {floor:0.0000}.");
            else if (bound == AtLeast && !(figure >= floor - Tolerance)) yield return FormattableString.Invariant($"{set} {name} is {figure:0.0000}, below its floor of {floor:0.0000}.");
            else if (bound == AtMost && !(figure <= floor + Tolerance)) yield return FormattableString.Invariant($"{set} {name} is {figure:0.0000}, above its ceiling of {floor:0.0000}.");
        }
    }

    /// <summary>Moves the floors of a set to figures that are better, rounded to four places towards the worse.</summary>
    /// <returns>What moved, one sentence each.</returns>
    public List<string> Raise(string set, IReadOnlyList<KeyValuePair<string, double>> figures)
    {
        const double Places = 10_000;
        var found = figures.ToDictionary(StringComparer.Ordinal);
        var moved = new List<string>();
        foreach (var (bound, name, floor) in Of(set).ToList())
        {
            if (!found.TryGetValue(name, out var figure)) continue;
            var rounded = bound == AtLeast ? Math.Floor(figure * Places) / Places : Math.Ceiling(figure * Places) / Places;
            if (bound == AtLeast ? rounded <= floor : rounded >= floor) continue;
            _sets[set]![bound]![name] = rounded;
            moved.Add(FormattableString.Invariant($"{set} {name}: {floor:0.0000} -> {rounded:0.0000}"));
        }

        return moved;
    }

    public void Write(string path) => File.WriteAllText(path, _sets.ToJsonString(s_readable) + "\n");

    private IEnumerable<(string Bound, string Name, double Floor)> Of(string set)
    {
        foreach (var bound in new[] { AtLeast, AtMost })
        {
            if (_sets[set]?[bound] is not JsonObject floors) continue;
            foreach (var (name, value) in floors) yield return (bound, name, value!.GetValue<double>());
        }
    }
}
