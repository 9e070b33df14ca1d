namespace NewsCorpus.Pdf.Objects;

/// <summary>A dictionary as it stands in the file: references are not followed.</summary>
internal sealed class PdfDictionary
{
    /// <summary>Up to this number of entries they are searched one by one, which is faster than hashing; nearly all dictionaries are that small.</summary>
    private const int MaxSearched = 12;

    private KeyValuePair<string, PdfValue>[] _entries = [];
    private Dictionary<string, int>? _indexes;

    /// <summary>One without entries; never added to.</summary>
    public static PdfDictionary Empty { get; } = new();

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>The entries in file order.</summary>
    public ReadOnlySpan<KeyValuePair<string, PdfValue>> Entries => _entries.AsSpan(0, Count);

    /// <summary>The value of a key; null when it is absent.</summary>
    public PdfValue this[string key]
    {
        get => IndexOf(key) is >= 0 and var index ? _entries[index].Value : default;
        set
        {
            var index = IndexOf(key);
            if (index < 0) Add(key, value);
            else _entries[index] = new(key, value);
        }
    }

    /// <summary>Whether a key is there.</summary>
    public bool Contains(string key) => IndexOf(key) >= 0;

    private int IndexOf(string key)
    {
        if (_indexes is not null) return _indexes.TryGetValue(key, out var index) ? index : -1;
        for (var i = 0; i < Count; i++)
        {
            if (_entries[i].Key == key) return i;
        }

        return -1;
    }

    private void Add(string key, PdfValue value)
    {
        if (Count == _entries.Length) Array.Resize(ref _entries, Math.Max(4, Count * 2));
        _entries[Count] = new(key, value);
        _indexes?.Add(key, Count);
        Count++;
        if (Count <= MaxSearched || _indexes is not null) return;
        _indexes = new Dictionary<string, int>(Count * 2, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++) _indexes.Add(_entries[i].Key, i);
    }
}
