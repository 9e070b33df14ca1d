namespace NewsCorpus.Benchmarks.Gate;

/// <summary>One measured figure.</summary>
/// <param name="Name">Its name in floors.json.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">What it counts, for the reader of the output.</param>
internal sealed record Figure(string Name, double Value, string Unit);
