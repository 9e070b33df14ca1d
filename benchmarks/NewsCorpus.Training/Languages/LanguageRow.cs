namespace NewsCorpus.Training.Languages;

/// <summary>One row of an evaluation file.</summary>
internal sealed record LanguageRow(string Id, string Text, string Language, string Source, string Kind);
