namespace NewsCorpus.Writing;

/// <summary>Writes results in one output format. Implementations must be thread-safe.</summary>
public interface IArticleWriter
{
    /// <summary>Writes one result, whatever its outcome.</summary>
    /// <param name="writer">Where to write; the format ends each record itself.</param>
    /// <param name="result">The result.</param>
    void Write(TextWriter writer, ParseResult result);
}
