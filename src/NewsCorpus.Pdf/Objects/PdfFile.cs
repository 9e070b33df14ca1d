using NewsCorpus.Pdf.Filters;

namespace NewsCorpus.Pdf.Objects;

/// <summary>
/// The objects of a file. The cross-reference is believed as long as it leads to what it promises; otherwise the whole file is searched
/// for objects once. Every object is read at most once, and an object that needs itself reads as null. Not thread-safe.
/// </summary>
internal sealed class PdfFile
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly HashSet<int> _open = [];
    private readonly Dictionary<int, (int Number, int Offset)[]> _objectStreamIndexes = [];
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _objectStreamData = [];
    private CrossReference _crossReference = new([], new PdfDictionary());
    private bool _isRepaired;

    /// <summary>Opens a file.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="budget">What reading may cost.</param>
    /// <param name="password">The user or owner password; empty for none.</param>
    public PdfFile(ReadOnlyMemory<byte> data, PdfBudget budget, string password)
    {
        var start = data.Span[..Math.Min(data.Length, 1024)].IndexOf("%PDF-"u8);
        _data = start > 0 ? data[start..] : data;
        Budget = budget;
        _crossReference = CrossReferenceReader.Read(_data, this);
        if (!HasPages) Repair();
        OpenEncryption(password);
    }

    /// <summary>What reading may cost.</summary>
    public PdfBudget Budget { get; }

    /// <summary>The catalogue.</summary>
    public PdfDictionary Catalog => Resolve(_crossReference.Trailer["Root"]).Dictionary;

    /// <summary>The document information.</summary>
    public PdfDictionary Information => Resolve(_crossReference.Trailer["Info"]).Dictionary;

    /// <summary>Whether the file is encrypted and no key was found.</summary>
    public bool IsLocked { get; private set; }

    /// <summary>The numbers of all objects known.</summary>
    public IEnumerable<int> ObjectNumbers => _crossReference.Entries.Keys;

    private PdfDecryption? Decryption { get; set; }

    /// <summary>Whether the document is a form in XML (XFA) that says its pages are no more than a placeholder for it.</summary>
    public bool NeedsRendering => Get(Catalog, "NeedsRendering").IsTrue && !Get(Get(Catalog, "AcroForm").Dictionary, "XFA").IsNull;

    private bool HasPages => Resolve(Catalog["Pages"]).Dictionary.Count > 0;

    /// <summary>Follows a reference to its object; other values are returned as they are.</summary>
    /// <param name="value">The value.</param>
    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value.Kind == PdfKind.Reference && hops < 16; hops++) value = Load(value.Integer);
        return value.Kind == PdfKind.Reference ? default : value;
    }

    /// <summary>The resolved value of a key.</summary>
    public PdfValue Get(PdfDictionary dictionary, string key) => Resolve(dictionary[key]);

    /// <summary>The decoded data of a stream; empty when a filter is not one of text.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => StreamDecoder.Decode(stream, this);

    /// <summary>Searches the whole file for objects, once.</summary>
    public void Repair()
    {
        if (_isRepaired) return;
        _isRepaired = true;
        Budget.IsDamaged = true;
        Forget();
        _crossReference = FileRepairer.Read(_data, this, _crossReference.Trailer);
    }

    /// <summary>Reads the indirect object at an offset.</summary>
    /// <param name="offset">Where its number stands.</param>
    /// <param name="number">The number it must have; -1 takes any.</param>
    /// <param name="found">The number that it has.</param>
    public PdfValue ReadAt(int offset, int number, out int found)
    {
        found = -1;
        if (offset < 0 || offset >= _data.Length) return default;
        var lexer = new PdfLexer(_data, offset);
        if (lexer.Next() != PdfToken.Number) return default;
        var first = (int)Math.Clamp(lexer.Number, 0, int.MaxValue);
        if (lexer.Next() != PdfToken.Number) return default;
        var generation = (int)Math.Clamp(lexer.Number, 0, 65535);
        if (lexer.Next() != PdfToken.Keyword || !lexer.Text.StartsWith("obj"u8)) return default;
        // "obj<<" without a space is one word to no one; "objx" is damage that may be passed over.
        if (lexer.Text.Length > 3) lexer.Position = lexer.TokenStart + 3;
        if (number >= 0 && first != number) return default;
        found = first;
        var parser = new PdfObjectParser(lexer);
        if (Decryption is { } decryption) parser.Decrypt = bytes => decryption.DecryptString(bytes, first, generation);
        var value = parser.Read();
        if (value.Kind != PdfKind.Dictionary) return value;
        var after = lexer.Position;
        if (lexer.Next() != PdfToken.Keyword || !lexer.Text.SequenceEqual("stream"u8))
        {
            lexer.Position = after;
            return value;
        }

        return PdfValue.Of(ReadStream(value.Dictionary, lexer.Position, first, generation));
    }

    private PdfStream ReadStream(PdfDictionary dictionary, int start, int number, int generation)
    {
        var bytes = _data.Span;
        if (start < bytes.Length && bytes[start] == '\r') start++;
        if (start < bytes.Length && bytes[start] == '\n') start++;
        var length = Resolve(dictionary["Length"]);
        var end = length.Kind == PdfKind.Number && length.Number >= 0 && start + length.Number <= bytes.Length ? start + length.Integer : -1;
        if (end < 0 || !IsFollowedByEnd(bytes, end))
        {
            var found = bytes[start..].IndexOf("endstream"u8);
            if (found < 0) found = bytes[start..].IndexOf("endobj"u8);
            end = found < 0 ? bytes.Length : start + found;
            if (end > start && bytes[end - 1] == '\n') end--;
            if (end > start && bytes[end - 1] == '\r') end--;
        }

        var data = _data[start..end];
        if (Decryption is { } decryption && dictionary["Type"].Name != "XRef") data = decryption.DecryptStream(data, dictionary, number, generation);
        return new PdfStream(dictionary, data);
    }

    private static bool IsFollowedByEnd(ReadOnlySpan<byte> bytes, int end)
    {
        var rest = bytes[end..Math.Min(bytes.Length, end + 20)];
        while (rest.Length > 0 && PdfLexer.IsSpace(rest[0])) rest = rest[1..];
        return rest.StartsWith("endstream"u8) || rest.StartsWith("endobj"u8);
    }

    private PdfValue Load(int number)
    {
        if (_objects.TryGetValue(number, out var known)) return known;
        if (!_crossReference.Entries.TryGetValue(number, out var entry) || !_open.Add(number)) return default;
        var value = entry.Container > 0 ? ReadCompressed(entry.Container, number) : ReadAt(entry.Offset, number, out _);
        _open.Remove(number);
        if (value.IsNull && !_isRepaired && entry.Container == 0 && !IsNullObject(entry.Offset, number))
        {
            // A cross-reference that is wrong once is wrong more often.
            Repair();
            return Load(number);
        }

        _objects[number] = value;
        return value;
    }

    private bool IsNullObject(int offset, int number)
    {
        ReadAt(offset, number, out var found);
        return found == number;
    }

    private PdfValue ReadCompressed(int container, int number)
    {
        if (!_objectStreamIndexes.TryGetValue(container, out var index))
        {
            index = ReadObjectStream(container);
            _objectStreamIndexes[container] = index;
        }

        foreach (var (found, offset) in index)
        {
            if (found == number) return new PdfObjectParser(new PdfLexer(_objectStreamData[container], offset)).Read();
        }

        return default;
    }

    /// <summary>The objects in an object stream: their numbers and offsets.</summary>
    /// <param name="container">The number of the stream.</param>
    public (int Number, int Offset)[] ReadObjectStream(int container)
    {
        // An object stream inside of an object stream is forbidden, and the way into a loop.
        if (_crossReference.Entries.TryGetValue(container, out var entry) && entry.Container > 0) return [];
        if (Load(container).Stream is not { } stream) return [];
        var data = Decode(stream);
        var first = Resolve(stream.Dictionary["First"]).Integer;
        var count = Math.Clamp(Resolve(stream.Dictionary["N"]).Integer, 0, Math.Min(200_000, data.Length));
        var index = new List<(int, int)>();
        var lexer = new PdfLexer(data);
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() != PdfToken.Number) break;
            var number = (int)lexer.Number;
            if (lexer.Next() != PdfToken.Number) break;
            index.Add((number, (int)Math.Clamp(first + lexer.Number, 0, data.Length)));
        }

        _objectStreamData[container] = data;
        return [.. index];
    }

    private void Forget()
    {
        _objects.Clear();
        _objectStreamIndexes.Clear();
        _objectStreamData.Clear();
    }

    private void OpenEncryption(string password)
    {
        var encrypt = Resolve(_crossReference.Trailer["Encrypt"]);
        if (encrypt.Kind != PdfKind.Dictionary) return;
        var id = Resolve(_crossReference.Trailer["ID"]).Items;
        Decryption = PdfDecryption.Open(encrypt.Dictionary, id.Length > 0 ? Resolve(id[0]).Bytes : [], password, this);
        IsLocked = Decryption is null;
        // What was read so far was read without the key.
        Forget();
        if (_crossReference.Trailer["Encrypt"] is { Kind: PdfKind.Reference } reference) _objects[reference.Integer] = encrypt;
        if (!IsLocked && !HasPages) Repair();
    }
}
