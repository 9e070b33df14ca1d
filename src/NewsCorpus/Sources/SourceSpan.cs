namespace NewsCorpus.Sources;

/// <summary>A half-open range of the decoded source.</summary>
/// <param name="Start">The first UTF-16 unit, counted from 0 in the decoded text without its byte order mark.</param>
/// <param name="End">The unit after the last one; never less than <paramref name="Start"/>.</param>
/// <param name="Page">The page, counted from 1, in formats that have pages: offsets then count in that page's text. 0 elsewhere.</param>
public readonly record struct SourceSpan(int Start, int End, int Page = 0)
{
    /// <summary>The number of UTF-16 units in the range.</summary>
    public int Length => End - Start;
}
