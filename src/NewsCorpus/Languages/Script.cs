namespace NewsCorpus.Languages;

/// <summary>
/// The writing system of a letter. Han and kana are one system here: Japanese mixes them in every sentence, and the model tells it from Chinese.
/// </summary>
internal enum Script : byte
{
    /// <summary>No letter, or one of a script without a language here.</summary>
    None,

    /// <summary>A combining mark or joiner: it belongs to the script of the letter before it.</summary>
    Inherited,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    HanKana,
    Hangul,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Mongolian,
    Armenian,
    Thaana,
    Syriac,
    Tifinagh,
    Cherokee,
    Canadian,
    Nko,
    Vai,
    Bamum,
    Yi,
    OlChiki,
    Chakma,
    Javanese,
    Balinese,
    Lisu,
    Adlam,
}
