namespace NewsCorpus.Pdf;

/// <summary>Adds PDF to the formats that a parser reads.</summary>
public static class PdfParserOptionsExtensions
{
    /// <summary>Adds the PDF reader and the classifier of its blocks. Calling it again adds nothing.</summary>
    /// <param name="options">The options.</param>
    /// <param name="password">The user or owner password that encrypted documents are tried with; null tries the empty one.</param>
    /// <returns>A copy of the options that reads PDF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NewsParserOptions WithPdf(this NewsParserOptions options, string? password = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var reader in options.Readers)
        {
            if (reader is PdfSourceReader) return options;
        }

        return options with
        {
            Readers = options.Readers.Add(new PdfSourceReader(password)),
            Classifiers = options.Classifiers.Add(new PdfBlockClassifier()),
        };
    }
}
