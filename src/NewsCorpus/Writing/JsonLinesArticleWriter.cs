using System.Buffers;
using System.Text.Json;

namespace NewsCorpus.Writing;

/// <summary>Writes each result as one line of JSON (<see cref="ArticleRecord"/>), ended by a line feed. Thread-safe.</summary>
/// <param name="detail">How much of a result a line carries.</param>
public sealed class JsonLinesArticleWriter(RecordDetail detail = RecordDetail.Article) : IArticleWriter
{
    // The options of a Utf8JsonWriter go before those of the serialiser, so the encoder is stated again.
    private static readonly JsonWriterOptions s_options = new() { Encoder = ArticleRecordContext.Readable.Options.Encoder, SkipValidation = true };

    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(JsonSerializer.Serialize(result.ToRecord(detail), ArticleRecordContext.Readable.ArticleRecord));
        writer.Write('\n');
    }

    /// <summary>Writes one line in UTF-8, without a detour over UTF-16.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(IBufferWriter<byte> buffer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            JsonSerializer.Serialize(json, result.ToRecord(detail), ArticleRecordContext.Readable.ArticleRecord);
        }

        buffer.Write("\n"u8);
    }
}
