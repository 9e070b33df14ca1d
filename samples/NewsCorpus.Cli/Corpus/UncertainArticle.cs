namespace NewsCorpus.Cli.Corpus;

/// <summary>An article with the confidence of its body.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Confidence">The mean confidence of its paragraphs, weighed by their length, in [0, 1].</param>
internal readonly record struct UncertainArticle(string Id, string? Headline, double Confidence);
