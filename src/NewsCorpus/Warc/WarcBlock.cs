namespace NewsCorpus.Warc;

/// <summary>The block of a record as it was read.</summary>
/// <param name="Bytes">The bytes, or those before the damage; empty where they are beyond the limit.</param>
/// <param name="IsTooLong">Whether there are more than may be held.</param>
/// <param name="Problem">What is wrong with its length; null when nothing is, or what is wrong shows otherwise.</param>
internal readonly record struct WarcBlock(ArraySegment<byte> Bytes, bool IsTooLong = false, string? Problem = null);
