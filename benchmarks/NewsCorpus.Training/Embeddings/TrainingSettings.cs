using System.Globalization;

namespace NewsCorpus.Training.Embeddings;

/// <summary>The options of a training command: pairs of <c>--name value</c>.</summary>
internal sealed class TrainingSettings
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public TrainingSettings(string[] args)
    {
        for (var i = 0; i + 1 < args.Length; i += 2) _values[args[i].TrimStart('-')] = args[i + 1];
        if (args.Length > 0) Console.WriteLine(string.Join(' ', args));
    }

    /// <summary>Where the evaluation data is unpacked.</summary>
    public string DataRoot => Text("data", Environment.GetEnvironmentVariable("NEWSCORPUS_EVAL")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval"));

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public double Number(string name, double otherwise) => _values.TryGetValue(name, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
