namespace NewsCorpus.Writing;

/// <summary>Writes results in one output format. Implementations must be thread-safe.</summary>
public interface IArticleWriter
{
    /// <summary>Writes one result. Formats that describe articles alone write nothing for a result without one.</summary>
    /// <param name="writer">Where to write; the format ends each record itself.</param>
    /// <param name="result">The result.</param>
    void Write(TextWriter writer, ParseResult result);

    /// <summary>Writes what opens an output of any number of results; most formats need nothing.</summary>
    /// <param name="writer">Where to write.</param>
    void WriteHeader(TextWriter writer)
    {
    }

    /// <summary>Writes what closes an output of any number of results; most formats need nothing.</summary>
    /// <param name="writer">Where to write.</param>
    void WriteFooter(TextWriter writer)
    {
    }
}
