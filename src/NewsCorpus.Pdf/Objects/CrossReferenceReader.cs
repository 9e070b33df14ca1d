namespace NewsCorpus.Pdf.Objects;

/// <summary>Reads cross-reference tables, streams and hybrids, from the newest update back to the first.</summary>
internal sealed class CrossReferenceReader
{
    private const int MaxSections = 1024;
    private const int MaxEntries = 4_000_000;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly PdfFile _file;
    private readonly CrossReference _result = new([], new PdfDictionary());
    private readonly Queue<int> _pending = new();

    private CrossReferenceReader(ReadOnlyMemory<byte> data, PdfFile file) => (_data, _file) = (data, file);

    /// <summary>Reads the cross-reference of a file; what cannot be read is left out.</summary>
    public static CrossReference Read(ReadOnlyMemory<byte> data, PdfFile file)
    {
        var reader = new CrossReferenceReader(data, file);
        reader.ReadAll();
        return reader._result;
    }

    private void ReadAll()
    {
        const int MaxTail = 4096;
        var tail = _data.Span[Math.Max(0, _data.Length - MaxTail)..];
        var mark = tail.LastIndexOf("startxref"u8);
        if (mark < 0) return;
        var lexer = new PdfLexer(_data, Math.Max(0, _data.Length - MaxTail) + mark + 9);
        if (lexer.Next() != PdfToken.Number) return;
        var seen = new HashSet<int>();
        _pending.Enqueue((int)Math.Clamp(lexer.Number, 0, int.MaxValue));
        while (_pending.TryDequeue(out var offset) && seen.Count < MaxSections)
        {
            if (offset >= 0 && offset < _data.Length && seen.Add(offset)) ReadSection(offset);
        }
    }

    private void ReadSection(int offset)
    {
        var lexer = new PdfLexer(_data, offset);
        var token = lexer.Next();
        if (token == PdfToken.Keyword && lexer.Text.SequenceEqual("xref"u8)) ReadTable(lexer);
        else if (token == PdfToken.Number && _file.ReadAt(lexer.TokenStart, -1, out _) is { Stream: { } stream }) ReadStream(stream);
    }

    private void ReadTable(PdfLexer lexer)
    {
        while (lexer.Next() == PdfToken.Number)
        {
            var first = lexer.Number;
            if (lexer.Next() != PdfToken.Number) return;
            var count = lexer.Number;
            for (var i = 0; i < count && _result.Entries.Count < MaxEntries; i++)
            {
                if (lexer.Next() != PdfToken.Number) return;
                var offset = lexer.Number;
                if (lexer.Next() != PdfToken.Number || lexer.Next() != PdfToken.Keyword) return;
                var number = first + i;
                if (lexer.Text.SequenceEqual("n"u8) && offset is > 0 and < int.MaxValue && number < int.MaxValue) _result.Entries.TryAdd((int)number, ((int)offset, 0));
            }
        }

        // The loop took the word "trailer".
        var trailer = new PdfObjectParser(lexer).Read().Dictionary;
        Take(trailer);
        if (trailer["XRefStm"].Kind == PdfKind.Number) _pending.Enqueue(trailer["XRefStm"].Integer);
        if (trailer["Prev"].Kind == PdfKind.Number) _pending.Enqueue(trailer["Prev"].Integer);
    }

    private void ReadStream(PdfStream stream)
    {
        var dictionary = stream.Dictionary;
        if (dictionary["Type"].Name != "XRef") return;
        Take(dictionary);
        var widths = dictionary["W"].Items;
        if (widths.Length < 3) return;
        Span<int> sizes = [Math.Clamp(widths[0].Integer, 0, 8), Math.Clamp(widths[1].Integer, 0, 8), Math.Clamp(widths[2].Integer, 0, 8)];
        var size = sizes[0] + sizes[1] + sizes[2];
        if (size == 0) return;
        var data = _file.Decode(stream).Span;
        var index = dictionary["Index"].Items;
        if (index.Length < 2) index = [PdfValue.Of(0), dictionary["Size"]];
        for (var part = 0; part + 1 < index.Length; part += 2)
        {
            for (var i = 0; i < index[part + 1].Integer && data.Length >= size && _result.Entries.Count < MaxEntries; i++, data = data[size..])
            {
                var kind = sizes[0] == 0 ? 1 : Field(data[..sizes[0]]);
                var second = Field(data.Slice(sizes[0], sizes[1]));
                var number = index[part].Integer + i;
                if (kind == 1 && second is > 0 and < int.MaxValue) _result.Entries.TryAdd(number, ((int)second, 0));
                else if (kind == 2 && second is > 0 and < int.MaxValue) _result.Entries.TryAdd(number, (0, (int)second));
            }
        }

        if (dictionary["Prev"].Kind == PdfKind.Number) _pending.Enqueue(dictionary["Prev"].Integer);
    }

    private void Take(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
        {
            if (!_result.Trailer.Contains(key)) _result.Trailer[key] = value;
        }
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var unit in bytes) value = (value << 8) | unit;
        return value;
    }
}
