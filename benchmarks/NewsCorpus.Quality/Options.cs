namespace NewsCorpus.Quality;

/// <summary>The options of a command: names, each with a value behind it.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An option is unknown or lacks its value.</exception>
    public Options(IReadOnlyList<string> arguments, params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (!names.Contains(arguments[i])) throw new ArgumentException($"Unknown option {arguments[i]}.", nameof(arguments));
            if (i + 1 == arguments.Count) throw new ArgumentException($"The option {arguments[i]} needs a value.", nameof(arguments));
            _values[arguments[i]] = arguments[i + 1];
        }
    }

    /// <summary>The value of an option; null where it was not given.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);
}
