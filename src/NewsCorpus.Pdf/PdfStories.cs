namespace NewsCorpus.Pdf;

/// <summary>Which stories of a PDF document become articles; a page of a newspaper holds several.</summary>
public enum PdfStories
{
    /// <summary>The main one, under the largest headline; the others are removed with the rule <c>other-story</c>.</summary>
    Main,

    /// <summary>
    /// Each one, also of a digest in one column, the main one first, then the others in reading order. <see cref="NewsParser.ParseAll"/> gives a result for each, with the
    /// number of the story in the origin's <c>Part</c>; <see cref="NewsParser.Parse"/> gives the main one.
    /// </summary>
    All,
}
