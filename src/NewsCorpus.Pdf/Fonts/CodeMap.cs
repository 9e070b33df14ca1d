namespace NewsCorpus.Pdf.Fonts;

/// <summary>A CMap: how bytes make codes, and what the codes stand for, characters or glyph numbers.</summary>
internal sealed class CodeMap
{
    private const int MaxEntries = 300_000;

    private readonly List<(int Length, uint Low, uint High)> _spaces = [];
    private readonly List<(uint Low, uint High, int Glyph)> _glyphs = [];
    private readonly Dictionary<uint, string> _texts = [];

    /// <summary>Two bytes a code, and the code is the glyph number.</summary>
    public static CodeMap Identity { get; } = MakeIdentity();

    /// <summary>Whether text runs down.</summary>
    public bool IsVertical { get; set; }

    /// <summary>Whether codes stand for characters.</summary>
    public bool HasTexts => _texts.Count > 0;

    /// <summary>Whether codes stand for glyph numbers.</summary>
    public bool HasGlyphs => _glyphs.Count > 0;

    /// <summary>Adds a range of codes of one length.</summary>
    public void AddSpace(int length, uint low, uint high)
    {
        if (_spaces.Count < 1024) _spaces.Add((length, low, high));
    }

    /// <summary>Adds a range of glyph numbers.</summary>
    public void AddGlyphs(uint low, uint high, int glyph)
    {
        if (_glyphs.Count < MaxEntries && high >= low) _glyphs.Add((low, high, glyph));
    }

    /// <summary>Adds what a code stands for.</summary>
    public void AddText(uint code, string text)
    {
        if (_texts.Count < MaxEntries) _texts[code] = text;
    }

    /// <summary>The text of a code; null when there is none.</summary>
    public string? TextOf(uint code) => _texts.GetValueOrDefault(code);

    /// <summary>The glyph number of a code.</summary>
    public int GlyphOf(uint code)
    {
        // Later ranges overrule earlier ones.
        for (var i = _glyphs.Count - 1; i >= 0; i--)
        {
            var (low, high, glyph) = _glyphs[i];
            if (code >= low && code <= high) return glyph + (int)(code - low);
        }

        return 0;
    }

    /// <summary>Takes the next code off a string.</summary>
    /// <param name="bytes">The rest of the string; not empty.</param>
    /// <param name="length">The number of bytes taken.</param>
    public uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        uint code = 0;
        for (length = 1; length <= Math.Min(4, bytes.Length); length++)
        {
            code = (code << 8) | bytes[length - 1];
            foreach (var (size, low, high) in _spaces)
            {
                if (size == length && IsInside(code, low, high, size)) return code;
            }
        }

        // No range holds it: the shortest code is dropped, so that the rest falls into step again.
        length = Math.Min(bytes.Length, ShortestLength());
        code = 0;
        for (var i = 0; i < length; i++) code = (code << 8) | bytes[i];
        return code;
    }

    private static bool IsInside(uint code, uint low, uint high, int size)
    {
        for (var i = 0; i < size; i++)
        {
            var (unit, first, last) = ((code >> (8 * i)) & 255, (low >> (8 * i)) & 255, (high >> (8 * i)) & 255);
            if (unit < first || unit > last) return false;
        }

        return true;
    }

    private static CodeMap MakeIdentity()
    {
        var map = new CodeMap();
        map.AddSpace(2, 0, 0xFFFF);
        map.AddGlyphs(0, 0xFFFF, 0);
        return map;
    }

    private int ShortestLength()
    {
        var shortest = _spaces.Count == 0 ? 2 : 4;
        foreach (var (size, _, _) in _spaces) shortest = Math.Min(shortest, size);
        return Math.Max(1, shortest);
    }
}
