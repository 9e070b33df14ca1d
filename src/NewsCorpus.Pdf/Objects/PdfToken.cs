namespace NewsCorpus.Pdf.Objects;

/// <summary>The tokens of PDF syntax.</summary>
internal enum PdfToken : byte
{
    /// <summary>The data are over.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, decoded.</summary>
    String,

    /// <summary>A name, decoded and without its slash.</summary>
    Name,

    /// <summary>Any other word: an operator, true, null, R, obj.</summary>
    Keyword,

    /// <summary>A bracket that opens an array.</summary>
    ArrayOpen,

    /// <summary>A bracket that closes an array.</summary>
    ArrayClose,

    /// <summary>Two angle brackets that open a dictionary.</summary>
    DictionaryOpen,

    /// <summary>Two angle brackets that close a dictionary.</summary>
    DictionaryClose,
}
