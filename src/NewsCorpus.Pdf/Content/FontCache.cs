using NewsCorpus.Pdf.Fonts;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>The fonts of a document, made when they are first used. Not thread-safe.</summary>
internal sealed class FontCache(PdfFile file)
{
    private const int MaxFonts = 20_000;

    private readonly FontLoader _loader = new(file);
    private readonly Dictionary<int, PdfFont> _byNumber = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _direct = [];

    /// <summary>The font of a reference or dictionary; what is none gives a font that knows no letters.</summary>
    public PdfFont Get(PdfValue value)
    {
        if (value.Kind == PdfKind.Reference)
        {
            if (_byNumber.TryGetValue(value.Integer, out var known)) return known;
            var loaded = _loader.Load(file.Resolve(value).Dictionary);
            if (_byNumber.Count < MaxFonts) _byNumber[value.Integer] = loaded;
            return loaded;
        }

        if (_direct.TryGetValue(value.Dictionary, out var direct)) return direct;
        var made = _loader.Load(value.Dictionary);
        if (_direct.Count < MaxFonts) _direct[value.Dictionary] = made;
        return made;
    }
}
