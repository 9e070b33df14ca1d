namespace NewsCorpus;

/// <summary>The image that a page declares as its own.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Caption">Its caption; null when none was found.</param>
/// <param name="Credit">Whom it is credited to; null when nobody is named.</param>
public sealed record ArticleImage(string Url, string? Caption = null, string? Credit = null);
