using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Output;

/// <summary>Turns results into the bytes of an output format, on the threads that parse. Thread-safe.</summary>
/// <param name="writer">The writer of the format.</param>
internal sealed class RecordRenderer(IArticleWriter writer)
{
    private const int FirstBytes = 8 * 1024;

    /// <summary>What opens a file.</summary>
    public ReadOnlyMemory<byte> Header { get; } = Render(writer.WriteHeader);

    /// <summary>What closes a file.</summary>
    public ReadOnlyMemory<byte> Footer { get; } = Render(writer.WriteFooter);

    /// <summary>The records of one source.</summary>
    public RenderedRecord[] Render(ImmutableArray<ParseResult> results)
    {
        var records = new RenderedRecord[results.Length];
        for (var i = 0; i < records.Length; i++) records[i] = Render(results[i]);
        return records;
    }

    private RenderedRecord Render(ParseResult result)
    {
        if (writer is not JsonLinesArticleWriter lines) return new RenderedRecord(result, Render(text => writer.Write(text, result)));
        var buffer = new ArrayBufferWriter<byte>(FirstBytes);
        lines.Write(buffer, result);
        return new RenderedRecord(result, buffer.WrittenMemory);
    }

    private static byte[] Render(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
