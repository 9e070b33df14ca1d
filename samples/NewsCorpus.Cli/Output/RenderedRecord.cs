namespace NewsCorpus.Cli.Output;

/// <summary>One result as it will be written.</summary>
/// <param name="Id">The name of the source.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Content">The bytes, whole.</param>
internal readonly record struct RenderedRecord(string Id, ParseOutcome Outcome, ReadOnlyMemory<byte> Content);
