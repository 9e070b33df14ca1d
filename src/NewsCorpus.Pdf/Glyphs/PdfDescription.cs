namespace NewsCorpus.Pdf.Glyphs;

/// <summary>What a document says about itself.</summary>
/// <param name="Information">The entries of the document information, in the order of the standard.</param>
/// <param name="Metadata">The XMP packet; empty when there is none.</param>
/// <param name="Language">The language of the catalogue, or null.</param>
internal sealed record PdfDescription(IReadOnlyList<KeyValuePair<string, string>> Information, ReadOnlyMemory<byte> Metadata, string? Language);
