namespace NewsCorpus.Pdf;

/// <summary>Adds PDF to the formats that a parser reads.</summary>
public static class PdfParserOptionsExtensions
{
    /// <summary>Adds the PDF reader and the classifier of its blocks. Calling it again replaces the reader.</summary>
    /// <param name="options">The options.</param>
    /// <param name="password">The user or owner password that encrypted documents are tried with; null tries the empty one.</param>
    /// <param name="stories">Whether a document with several stories gives the main one or all.</param>
    /// <returns>A copy of the options that reads PDF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NewsParserOptions WithPdf(this NewsParserOptions options, string? password = null, PdfStories stories = PdfStories.Main)
    {
        ArgumentNullException.ThrowIfNull(options);
        var reader = new PdfSourceReader(password, stories);
        foreach (var known in options.Readers)
        {
            if (known is PdfSourceReader) return options with { Readers = options.Readers.Replace(known, reader) };
        }

        return options with
        {
            Readers = options.Readers.Add(reader),
            Classifiers = options.Classifiers.Add(new PdfBlockClassifier()),
        };
    }
}
