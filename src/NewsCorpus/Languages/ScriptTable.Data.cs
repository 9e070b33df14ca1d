namespace NewsCorpus.Languages;

/// <content>The blocks of the Unicode Standard, by script.</content>
internal static partial class ScriptTable
{
    private static readonly string[] s_codes =
    [
        "Zyyy", "Zinh", "Latn", "Cyrl", "Grek", "Arab", "Hebr", "Hani", "Kore", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda",
        "Mlym", "Sinh", "Thai", "Laoo", "Tibt", "Mymr", "Geor", "Ethi", "Khmr", "Mong", "Armn", "Thaa", "Syrc", "Tfng", "Cher", "Cans", "Nkoo",
        "Vaii", "Bamu", "Yiii", "Olck", "Cakm", "Java", "Bali", "Lisu", "Adlm",
    ];

    /// <summary>Apostrophe, right and left single quotation marks, modifier letters and the grave accent that stands for them.</summary>
    private static ReadOnlySpan<char> Apostrophes => ['\'', '\u2019', '\u2018', '\u02BC', '\u02BB', '\u02B9', '`', '\u00B4'];

    private static (char First, char Last, Script Script)[] Ranges =>
    [
        ('A', 'Z', Script.Latin), ('a', 'z', Script.Latin), ('\u00AA', '\u024F', Script.Latin), ('\u0250', '\u02AF', Script.Latin),
        ('\u02B0', '\u02FF', Script.Latin), ('\u0300', '\u036F', Script.Inherited), ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic), ('\u0531', '\u0587', Script.Armenian), ('\u0591', '\u05F4', Script.Hebrew),
        ('\u0610', '\u06FF', Script.Arabic), ('\u0700', '\u074F', Script.Syriac), ('\u0750', '\u077F', Script.Arabic),
        ('\u0780', '\u07BF', Script.Thaana), ('\u07C0', '\u07FF', Script.Nko), ('\u08A0', '\u08FF', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari), ('\u0980', '\u09FF', Script.Bengali), ('\u0A00', '\u0A7F', Script.Gurmukhi),
        ('\u0A80', '\u0AFF', Script.Gujarati), ('\u0B00', '\u0B7F', Script.Oriya), ('\u0B80', '\u0BFF', Script.Tamil),
        ('\u0C00', '\u0C7F', Script.Telugu), ('\u0C80', '\u0CFF', Script.Kannada), ('\u0D00', '\u0D7F', Script.Malayalam),
        ('\u0D80', '\u0DFF', Script.Sinhala), ('\u0E00', '\u0E7F', Script.Thai), ('\u0E80', '\u0EFF', Script.Lao),
        ('\u0F00', '\u0FFF', Script.Tibetan), ('\u1000', '\u109F', Script.Myanmar), ('\u10A0', '\u10FF', Script.Georgian),
        ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u139F', Script.Ethiopic), ('\u13A0', '\u13FF', Script.Cherokee),
        ('\u1400', '\u167F', Script.Canadian), ('\u1780', '\u17FF', Script.Khmer), ('\u1800', '\u18AF', Script.Mongolian),
        ('\u18B0', '\u18FF', Script.Canadian), ('\u1B00', '\u1B7F', Script.Balinese), ('\u1C50', '\u1C7F', Script.OlChiki),
        ('\u1C80', '\u1C8F', Script.Cyrillic), ('\u1C90', '\u1CBF', Script.Georgian), ('\u1D00', '\u1DBF', Script.Latin),
        ('\u1DC0', '\u1DFF', Script.Inherited), ('\u1E00', '\u1EFF', Script.Latin), ('\u1F00', '\u1FFF', Script.Greek),
        ('\u200C', '\u200D', Script.Inherited), ('\u2C60', '\u2C7F', Script.Latin), ('\u2D00', '\u2D2F', Script.Georgian),
        ('\u2D30', '\u2D7F', Script.Tifinagh), ('\u2D80', '\u2DDF', Script.Ethiopic), ('\u2DE0', '\u2DFF', Script.Cyrillic),
        ('\u3005', '\u3007', Script.HanKana), ('\u3041', '\u30FF', Script.HanKana), ('\u3130', '\u318F', Script.Hangul),
        ('\u31F0', '\u31FF', Script.HanKana), ('\u3400', '\u4DBF', Script.HanKana), ('\u4E00', '\u9FFF', Script.HanKana),
        ('\uA000', '\uA48C', Script.Yi), ('\uA4D0', '\uA4FF', Script.Lisu), ('\uA500', '\uA63F', Script.Vai), ('\uA640', '\uA69F', Script.Cyrillic),
        ('\uA6A0', '\uA6FF', Script.Bamum), ('\uA720', '\uA7FF', Script.Latin), ('\uA8E0', '\uA8FF', Script.Devanagari),
        ('\uA960', '\uA97F', Script.Hangul), ('\uA980', '\uA9DF', Script.Javanese), ('\uA9E0', '\uA9FF', Script.Myanmar),
        ('\uAA60', '\uAA7F', Script.Myanmar), ('\uAB00', '\uAB2F', Script.Ethiopic), ('\uAB30', '\uAB6F', Script.Latin),
        ('\uAB70', '\uABBF', Script.Cherokee), ('\uAC00', '\uD7FF', Script.Hangul), ('\uF900', '\uFAFF', Script.HanKana),
        ('\uFB00', '\uFB06', Script.Latin), ('\uFB13', '\uFB17', Script.Armenian), ('\uFB1D', '\uFB4F', Script.Hebrew),
        ('\uFB50', '\uFDFF', Script.Arabic), ('\uFE70', '\uFEFC', Script.Arabic), ('\uFF21', '\uFF5A', Script.Latin), ('\uFF66', '\uFF9F', Script.HanKana),
    ];
}
