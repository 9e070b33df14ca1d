using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>Reads one format into blocks and declarations. Implementations must be thread-safe.</summary>
public interface ISourceReader
{
    /// <summary>The format that the reader reads.</summary>
    SourceFormat Format { get; }

    /// <summary>Reads a source. Bad input gives what could be read and diagnostics, never an exception.</summary>
    /// <param name="source">The decoded source; valid during the call only.</param>
    /// <param name="context">Limits, the place for diagnostics, and cancellation.</param>
    /// <returns>What was found, whose buffers from then on are the caller's to return.</returns>
    DocumentContent Read(DecodedSource source, ReadContext context);
}
