using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>
/// The speed figures that must not get worse, in floors.json: for each figure "atLeast" or "atMost", and the "tolerance" by which it may be worse,
/// as a share, because times vary. They move only by <see cref="Tighten"/>, and only towards the better. A floor that "scales" is a time of the machine on
/// which the floors were set, and of a slower machine no more is asked than its speed allows; a faster one has to keep the floor as it stands.
/// </summary>
internal sealed class Floors
{
    private const string AtLeast = "atLeast";
    private const string AtMost = "atMost";
    private const double Places = 100;

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };

    private readonly JsonObject _root;
    private readonly JsonObject _floors;
    private double _slowness = 1;

    /// <param name="json">The content of floors.json.</param>
    /// <param name="inputs">Which inputs were measured: "development" or "generated".</param>
    public Floors(string json, string inputs)
    {
        _root = JsonNode.Parse(json) as JsonObject ?? throw new InvalidDataException("The floors are no object.");
        _floors = _root[inputs] as JsonObject ?? throw new InvalidDataException($"There are no floors for {inputs} inputs.");
    }

    /// <summary>Where the floors stand: in the repository, or beside the program where there is none.</summary>
    public static string FindFile()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "floors.json");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var committed = Path.Combine(folder.FullName, "benchmarks", "NewsCorpus.Benchmarks", "floors.json");
            if (File.Exists(committed)) path = committed;
        }

        return path;
    }

    /// <summary>Tells how fast this machine is: how long AngleSharp takes for a megabyte of the pages.</summary>
    public void Measure(Figure machine) => _slowness = Math.Max(1, machine.Value / (Number(_floors, machine.Name) ?? machine.Value));

    /// <summary>Why a figure is worse than its floor; null where it is not, or has none.</summary>
    public string? Breach(Figure figure)
    {
        if (_floors[figure.Name] is not JsonObject floor) return null;
        var tolerance = Number(floor, "tolerance") ?? 0;
        var slowness = floor["scales"]?.GetValue<bool>() == true ? _slowness : 1;
        if (Number(floor, AtLeast) / slowness is { } least && !(figure.Value >= least * (1 - tolerance)))
            return FormattableString.Invariant($"{figure.Name} is {figure.Value:0.00}; it must be at least {least:0.00}, less {tolerance:0%}.");
        if (Number(floor, AtMost) * slowness is { } most && !(figure.Value <= most * (1 + tolerance)))
            return FormattableString.Invariant($"{figure.Name} is {figure.Value:0.00}; it must be at most {most:0.00}, plus {tolerance:0%}.");
        return null;
    }

    /// <summary>Moves the floor of a figure to its value where that is better.</summary>
    public void Tighten(Figure figure)
    {
        if (_floors[figure.Name] is not JsonObject floor) return;
        if (Number(floor, AtLeast) is { } least) floor[AtLeast] = Math.Max(least, Math.Floor(figure.Value * Places) / Places);
        if (Number(floor, AtMost) is { } most) floor[AtMost] = Math.Min(most, Math.Ceiling(figure.Value * Places) / Places);
    }

    /// <summary>The content of floors.json.</summary>
    public string ToJson() => _root.ToJsonString(s_readable) + "\n";

    private static double? Number(JsonObject floor, string name) => floor[name]?.GetValue<double>();
}
