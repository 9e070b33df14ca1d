using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>A font as text needs it: what codes stand for and how wide they are. Not thread-safe.</summary>
internal sealed class PdfFont
{
    private readonly Dictionary<uint, (string Text, float Width)> _composite = [];
    private readonly string?[] _texts = new string?[256];
    private readonly float[] _widths = new float[256];

    /// <summary>The look of the font.</summary>
    public required PdfFontStyle Style { get; init; }

    /// <summary>How bytes make codes; null when every byte is one.</summary>
    public CodeMap? Codes { get; init; }

    /// <summary>Finds the text and width, in ems, of a code of several bytes.</summary>
    public Func<uint, (string Text, float Width)>? Lookup { get; init; }

    /// <summary>The height of the em in units of the text space; 1 but for fonts with a matrix of their own.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Whether text runs down.</summary>
    public bool IsVertical => Codes?.IsVertical ?? false;

    /// <summary>Sets what a one-byte code stands for.</summary>
    public void Set(int code, string? text, float width) => (_texts[code], _widths[code]) = (text, width);

    /// <summary>Takes the next code off a string.</summary>
    /// <param name="bytes">The rest of the string; not empty.</param>
    /// <param name="length">The number of bytes taken.</param>
    /// <param name="text">What the code stands for; empty when nobody knows.</param>
    /// <param name="width">Its width in ems.</param>
    public uint Read(ReadOnlySpan<byte> bytes, out int length, out string text, out float width)
    {
        if (Codes is null || Lookup is null)
        {
            length = 1;
            text = _texts[bytes[0]] ?? "";
            width = _widths[bytes[0]];
            return bytes[0];
        }

        var code = Codes.ReadCode(bytes, out length);
        if (!_composite.TryGetValue(code, out var found))
        {
            found = Lookup(code);
            _composite[code] = found;
        }

        (text, width) = found;
        return code;
    }
}
