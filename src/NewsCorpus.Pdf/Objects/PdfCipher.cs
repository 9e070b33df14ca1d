namespace NewsCorpus.Pdf.Objects;

/// <summary>The ciphers of the standard security handler.</summary>
internal enum PdfCipher : byte
{
    /// <summary>Not encrypted.</summary>
    None,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES with 128 bits and a key for each object.</summary>
    Aes128,

    /// <summary>AES with 256 bits and one key.</summary>
    Aes256,
}
