namespace NewsCorpus.Writing;

/// <summary>The image that a page declares as its own.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Credit">Whom it is credited to.</param>
public sealed record ImageRecord(string Url, string? Caption, string? Credit);
