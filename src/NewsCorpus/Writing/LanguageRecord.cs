namespace NewsCorpus.Writing;

/// <summary>How much of an article is in one language.</summary>
/// <param name="Language">The language (BCP 47).</param>
/// <param name="Share">Its share of the body's text, in (0, 1].</param>
public sealed record LanguageRecord(string Language, double Share);
