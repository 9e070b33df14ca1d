namespace NewsCorpus.Pdf.Objects;

/// <summary>A dictionary with data, still encoded.</summary>
/// <param name="Dictionary">The dictionary.</param>
/// <param name="Data">The encoded data, already decrypted.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data);
