namespace NewsCorpus.Writing;

/// <summary>A link, emphasis or image inside the text of a block.</summary>
/// <param name="Kind">What the mark does.</param>
/// <param name="Start">The first UTF-16 unit it covers in the text of its block.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Target">The address of a link or image, or the machine form of a time.</param>
/// <param name="Alternative">The alternative text of an image.</param>
public sealed record MarkRecord(string Kind, int Start, int End, string? Target, string? Alternative);
