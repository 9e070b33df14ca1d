namespace NewsCorpus.Classification.Cues;

/// <summary>Phrases that mean the same and are compared alike.</summary>
/// <param name="Phrases">The phrases.</param>
/// <param name="Comparison">Ordinal, with or without case.</param>
internal readonly record struct PhraseGroup(IReadOnlyList<string> Phrases, StringComparison Comparison);
