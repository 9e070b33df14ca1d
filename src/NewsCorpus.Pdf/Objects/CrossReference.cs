namespace NewsCorpus.Pdf.Objects;

/// <summary>Where objects stand, and the trailer.</summary>
/// <param name="Entries">By object number: an offset in the file, or the number of the object stream that holds it.</param>
/// <param name="Trailer">The entries of all trailers; the newest one wins.</param>
internal sealed record CrossReference(Dictionary<int, (int Offset, int Container)> Entries, PdfDictionary Trailer);
