namespace NewsCorpus.Pdf.Objects;

/// <summary>A dictionary as it stands in the file: references are not followed.</summary>
internal sealed class PdfDictionary
{
    private readonly Dictionary<string, PdfValue> _entries = new(StringComparer.Ordinal);

    /// <summary>One without entries; never added to.</summary>
    public static PdfDictionary Empty { get; } = new();

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The entries in file order.</summary>
    public IEnumerable<KeyValuePair<string, PdfValue>> Entries => _entries;

    /// <summary>The value of a key; null when it is absent.</summary>
    public PdfValue this[string key]
    {
        get => _entries.GetValueOrDefault(key);
        set => _entries[key] = value;
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(string key) => _entries.ContainsKey(key);
}
