namespace NewsCorpus.Classification.Cues;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Group">The index of its group.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PhraseHit(int Group, int Start, int End);
