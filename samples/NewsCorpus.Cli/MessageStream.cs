using NewsCorpus.Cli.Output;

namespace NewsCorpus.Cli;

/// <summary>Standard error. Where it takes nothing (its disk is full) there is nobody left to tell, and that must not end a run whose records are written elsewhere.</summary>
/// <param name="error">The stream itself.</param>
internal sealed class MessageStream(Stream error) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            error.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The exit code still tells how the run ended.
        }
    }

    public override void Flush()
    {
    }
}
