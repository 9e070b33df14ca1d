namespace NewsCorpus.Sources;

/// <summary>Something a user should know about how one source was parsed.</summary>
/// <param name="Code">A stable kebab-case code, one of <see cref="DiagnosticCodes"/> or one of an extension's own.</param>
/// <param name="Message">A sentence with the value and the limit concerned; its wording may change between versions.</param>
/// <param name="Span">Where in the source it stands, when it stands anywhere.</param>
public sealed record Diagnostic(string Code, string Message, SourceSpan? Span = null);
