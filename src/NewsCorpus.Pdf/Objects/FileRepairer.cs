namespace NewsCorpus.Pdf.Objects;

/// <summary>Finds the objects of a file whose cross-reference is lost or wrong: by looking for "12 0 obj" everywhere. The last of several objects with one number counts.</summary>
internal static class FileRepairer
{
    private const int MaxEntries = 1_000_000;

    /// <summary>Searches a file.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="file">The file, for reading streams.</param>
    /// <param name="known">The trailer as far as it is known.</param>
    public static CrossReference Read(ReadOnlyMemory<byte> data, PdfFile file, PdfDictionary known)
    {
        var result = new CrossReference([], new PdfDictionary());
        foreach (var (key, value) in known.Entries) result.Trailer[key] = value;
        FindObjects(data.Span, result.Entries);
        FindTrailers(data, result.Trailer);
        var catalog = 0;
        foreach (var (number, entry) in SortedByOffset(result.Entries))
        {
            var dictionary = file.ReadAt(entry.Offset, number, out _).Dictionary;
            switch (dictionary["Type"].Name)
            {
                case "Catalog":
                    catalog = number;
                    break;
                case "ObjStm":
                    AddCompressed(file, entry.Offset, number, result);
                    break;
                case "XRef":
                    Take(dictionary, result.Trailer);
                    break;
            }
        }

        if (catalog > 0 && file.Resolve(result.Trailer["Root"]).Dictionary["Type"].Name != "Catalog") result.Trailer["Root"] = PdfValue.Reference(catalog);
        return result;
    }

    private static List<KeyValuePair<int, (int Offset, int Container)>> SortedByOffset(Dictionary<int, (int Offset, int Container)> entries)
    {
        var sorted = new List<KeyValuePair<int, (int Offset, int Container)>>(entries);
        sorted.Sort(static (a, b) => a.Value.Offset.CompareTo(b.Value.Offset));
        return sorted;
    }

    private static void FindObjects(ReadOnlySpan<byte> bytes, Dictionary<int, (int Offset, int Container)> entries)
    {
        for (var at = 0; entries.Count < MaxEntries;)
        {
            var found = bytes[at..].IndexOf("obj"u8);
            if (found < 0) return;
            var end = at + found;
            at = end + 3;
            var i = end - 1;
            if (!SkipBack(bytes, ref i, isSpace: true, out _) || !SkipBack(bytes, ref i, isSpace: false, out _)) continue;
            if (!SkipBack(bytes, ref i, isSpace: true, out _) || !SkipBack(bytes, ref i, isSpace: false, out var number)) continue;
            entries[number] = (i + 1, 0);
        }
    }

    /// <summary>Goes back over white space or over digits; false when there are none.</summary>
    private static bool SkipBack(ReadOnlySpan<byte> bytes, ref int position, bool isSpace, out int number)
    {
        const int MaxLength = 10;
        var (start, scale) = (position, 1L);
        long value = 0;
        while (position >= 0 && start - position < MaxLength && (isSpace ? PdfLexer.IsSpace(bytes[position]) : bytes[position] is >= (byte)'0' and <= (byte)'9'))
        {
            if (!isSpace) value += (bytes[position] - '0') * scale;
            scale *= 10;
            position--;
        }

        number = (int)Math.Min(value, int.MaxValue - 1);
        return position < start;
    }

    private static void FindTrailers(ReadOnlyMemory<byte> data, PdfDictionary trailer)
    {
        var bytes = data.Span;
        for (var at = 0; ;)
        {
            var found = bytes[at..].IndexOf("trailer"u8);
            if (found < 0) return;
            at += found + 7;
            Take(new PdfObjectParser(new PdfLexer(data, at)).Read().Dictionary, trailer);
        }
    }

    private static void Take(PdfDictionary found, PdfDictionary trailer)
    {
        foreach (var (key, value) in found.Entries)
        {
            if (key is "Root" or "Info" or "Encrypt" or "ID") trailer[key] = value;
        }
    }

    private static void AddCompressed(PdfFile file, int offset, int number, CrossReference result)
    {
        if (file.ReadAt(offset, number, out _).Stream is not { } stream) return;
        var data = file.Decode(stream);
        var lexer = new PdfLexer(data);
        var count = Math.Min(stream.Dictionary["N"].Integer, data.Length);
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() != PdfToken.Number) return;
            var inner = (int)Math.Clamp(lexer.Number, 0, int.MaxValue);
            if (lexer.Next() != PdfToken.Number) return;
            // An object that also stands in the file itself is older there only if it stands before the stream.
            if (!result.Entries.TryGetValue(inner, out var known) || known.Container > 0 || known.Offset < offset) result.Entries[inner] = (0, number);
        }
    }
}
