namespace NewsCorpus.Pdf.Objects;

/// <summary>The kinds of PDF objects.</summary>
internal enum PdfKind : byte
{
    /// <summary>Null, and all that cannot be read.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string of bytes.</summary>
    String,

    /// <summary>A name.</summary>
    Name,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A dictionary.</summary>
    Dictionary,

    /// <summary>A dictionary with data.</summary>
    Stream,

    /// <summary>A reference to an object of the file.</summary>
    Reference,
}
