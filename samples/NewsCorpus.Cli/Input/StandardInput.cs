using System.Runtime.CompilerServices;
using System.Text;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Standard input: one document, or JSON Lines where it opens an object.</summary>
/// <param name="console">The streams.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="output">Where the run will write.</param>
internal sealed class StandardInput(CliConsole console, ReadLimits limits, OutputPlace output) : ISourceInput
{
    /// <summary>The name of standard input in records.</summary>
    public const string Name = "-";

    private const int FirstBytes = 64 * 1024;

    private volatile bool _isRead;

    public double Progress => _isRead ? 1 : 0;

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = new PeekStream(console.OpenInput());
        if (await OpensAnObjectAsync(stream, cancellationToken))
        {
            var lines = new LineInput(Name, () => LineStream.OfStream(stream), limits, output);
            await foreach (var document in lines.ReadAsync(accepts, cancellationToken)) yield return document;
        }
        else if (accepts(Name))
        {
            yield return await Task.Run(() => Read(stream), cancellationToken).WaitAsync(cancellationToken);
        }

        _isRead = true;
    }

    private static async ValueTask<bool> OpensAnObjectAsync(PeekStream stream, CancellationToken cancellationToken)
    {
        const byte Mark = 0xEF;
        var first = await stream.PeekAsync(1, cancellationToken);
        if (first.Span is [Mark, ..]) first = await stream.PeekAsync(Encoding.UTF8.Preamble.Length + 1, cancellationToken);
        if (first.Span.StartsWith(Encoding.UTF8.Preamble)) first = first[Encoding.UTF8.Preamble.Length..];
        return first.Span is [(byte)'{', ..];
    }

    private InputDocument Read(PeekStream stream)
    {
        var origin = new SourceOrigin();
        try
        {
            return SourceFile.ReadStream(stream, FirstBytes, origin, Name, limits);
        }
        catch (IOException exception)
        {
            return SourceFile.Unreadable(exception.Message, origin, Name);
        }
    }
}
