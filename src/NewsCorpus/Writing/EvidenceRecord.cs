namespace NewsCorpus.Writing;

/// <summary>One claim for one metadata field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value it claims.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Weight">The probability that it is right, in [0, 1].</param>
/// <param name="Start">Where it stands in the decoded source; null when it stands in no text.</param>
/// <param name="End">Where it ends; null when it stands in no text.</param>
/// <param name="Chosen">Whether the record carries it.</param>
public sealed record EvidenceRecord(string Field, string Value, string Rule, double Weight, int? Start, int? End, bool Chosen);
