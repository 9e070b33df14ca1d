namespace NewsCorpus.Writing;

/// <summary>Something a user should know about a source.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Message">A sentence about it.</param>
/// <param name="Start">Where it starts in the decoded source; null when it stands nowhere.</param>
/// <param name="End">Where it ends; null when it stands nowhere.</param>
public sealed record DiagnosticRecord(string Code, string Message, int? Start, int? End);
