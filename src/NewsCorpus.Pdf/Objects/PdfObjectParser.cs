using System.Buffers;
using System.Text;

namespace NewsCorpus.Pdf.Objects;

/// <summary>Builds objects from tokens. Nesting is bounded; what lies deeper reads as null. Not thread-safe.</summary>
internal sealed class PdfObjectParser(PdfLexer lexer)
{
    private const int MaxDepth = 64;
    private const int MaxItems = 2_000_000;
    private const int FirstItems = 64;

    /// <summary>Takes the strings of the object, so that they are decrypted as they are read; null leaves them.</summary>
    public Func<byte[], byte[]>? Decrypt { get; set; }

    /// <summary>Reads the object that starts at the next token.</summary>
    public PdfValue Read() => ReadFrom(lexer.Next(), 0);

    /// <summary>Reads the object that starts with a token already taken.</summary>
    /// <param name="token">The token.</param>
    public PdfValue ReadFrom(PdfToken token) => ReadFrom(token, 0);

    private PdfValue ReadFrom(PdfToken token, int depth)
    {
        switch (token)
        {
            case PdfToken.Number:
                return ReadNumber();
            case PdfToken.String:
                var bytes = lexer.Text.ToArray();
                return PdfValue.Of(Decrypt is null ? bytes : Decrypt(bytes));
            case PdfToken.Name:
                return PdfValue.OfName(NameOf(lexer.Text));
            case PdfToken.ArrayOpen:
                return ReadArray(depth + 1);
            case PdfToken.DictionaryOpen:
                return PdfValue.Of(ReadDictionary(depth + 1));
            case PdfToken.Keyword when lexer.Text.SequenceEqual("true"u8):
                return PdfValue.Of(true);
            case PdfToken.Keyword when lexer.Text.SequenceEqual("false"u8):
                return PdfValue.Of(false);
            default:
                return default;
        }
    }

    private static string NameOf(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>A number, or the reference that it begins: "12 0 R".</summary>
    private PdfValue ReadNumber()
    {
        var number = lexer.Number;
        var after = lexer.Position;
        if (number >= 0 && number < int.MaxValue && number == Math.Floor(number) && lexer.Next() == PdfToken.Number && lexer.Number is >= 0 and <= 65535)
        {
            if (lexer.Next() == PdfToken.Keyword && lexer.Text.SequenceEqual("R"u8)) return PdfValue.Reference((int)number);
        }

        lexer.Position = after;
        return PdfValue.Of(number);
    }

    private PdfValue ReadArray(int depth)
    {
        // Widths of fonts are arrays of thousands: they grow in a pooled buffer and are copied once.
        var items = ArrayPool<PdfValue>.Shared.Rent(FirstItems);
        var count = 0;
        while (count < MaxItems)
        {
            var token = lexer.Next();
            if (token is PdfToken.ArrayClose or PdfToken.End || IsObjectEnd(token)) break;
            if (token == PdfToken.DictionaryClose) continue;
            var value = depth > MaxDepth ? default : ReadFrom(token, depth);
            if (count == items.Length) Grow(ref items);
            items[count++] = value;
        }

        var array = items.AsSpan(0, count).ToArray();
        ArrayPool<PdfValue>.Shared.Return(items, clearArray: true);
        return PdfValue.Of(array);
    }

    private static void Grow(ref PdfValue[] items)
    {
        var larger = ArrayPool<PdfValue>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<PdfValue>.Shared.Return(items, clearArray: true);
        items = larger;
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var dictionary = new PdfDictionary();
        while (dictionary.Count < MaxItems)
        {
            var token = lexer.Next();
            if (token is PdfToken.DictionaryClose or PdfToken.End || IsObjectEnd(token)) break;
            if (token != PdfToken.Name) continue;
            var key = NameOf(lexer.Text);
            token = lexer.Next();
            if (token is PdfToken.DictionaryClose or PdfToken.End || IsObjectEnd(token)) break;
            var value = depth > MaxDepth ? default : ReadFrom(token, depth);
            if (!dictionary.Contains(key)) dictionary[key] = value;
        }

        return dictionary;
    }

    /// <summary>A bracket that was never closed must not swallow the rest of the file.</summary>
    private bool IsObjectEnd(PdfToken token)
    {
        if (token != PdfToken.Keyword || !(lexer.Text.SequenceEqual("endobj"u8) || lexer.Text.SequenceEqual("stream"u8) || lexer.Text.SequenceEqual("endstream"u8))) return false;
        lexer.Position = lexer.TokenStart;
        return true;
    }
}
