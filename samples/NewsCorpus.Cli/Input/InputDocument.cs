using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>One document of a run.</summary>
/// <param name="Source">What the parser is given.</param>
/// <param name="Buffer">The pooled buffer that holds its bytes; null when it holds none. It may be returned once the result is there.</param>
internal readonly record struct InputDocument(SourceDocument Source, byte[]? Buffer = null)
{
    /// <summary>Returns the buffer to the pool.</summary>
    public void ReturnBuffer()
    {
        if (Buffer is not null) ArrayPool<byte>.Shared.Return(Buffer);
    }
}
