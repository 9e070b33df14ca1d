namespace NewsCorpus.Pdf.Content;

/// <summary>The operands before an operator. Arrays are flat: the one operator that takes one takes nothing else. Not thread-safe.</summary>
internal sealed class OperandList
{
    private const int MaxOperands = 65536;
    private const int MaxBytes = 1 << 20;

    private readonly List<(double Number, int Start, int Length)> _items = new(64);
    private byte[] _bytes = new byte[1024];
    private int _used;

    /// <summary>The number of operands.</summary>
    public int Count => _items.Count;

    /// <summary>Forgets all operands.</summary>
    public void Clear()
    {
        _items.Clear();
        _used = 0;
    }

    /// <summary>Adds a number.</summary>
    public void Add(double number)
    {
        if (_items.Count < MaxOperands) _items.Add((number, -1, 0));
    }

    /// <summary>Adds a string or a name.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_items.Count >= MaxOperands || _used + bytes.Length > MaxBytes) return;
        if (_used + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_used + bytes.Length, _bytes.Length * 2));
        bytes.CopyTo(_bytes.AsSpan(_used));
        _items.Add((0, _used, bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>Whether an operand is a number.</summary>
    public bool IsNumber(int index) => index >= 0 && index < _items.Count && _items[index].Start < 0;

    /// <summary>A number, counted from the last operand; 0 when it is none.</summary>
    public double FromEnd(int index)
    {
        var at = _items.Count - 1 - index;
        return at >= 0 && _items[at].Start < 0 ? _items[at].Number : 0;
    }

    /// <summary>A number; 0 when it is none.</summary>
    public double NumberAt(int index) => IsNumber(index) ? _items[index].Number : 0;

    /// <summary>The bytes of a string or name; empty when it is none.</summary>
    public ReadOnlySpan<byte> BytesAt(int index) => index >= 0 && index < _items.Count && _items[index].Start >= 0 ? _bytes.AsSpan(_items[index].Start, _items[index].Length) : default;
}
