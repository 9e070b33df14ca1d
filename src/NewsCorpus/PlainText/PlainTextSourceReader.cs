using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.PlainText;

/// <summary>Reads text without markup. Thread-safe.</summary>
public sealed class PlainTextSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.PlainText;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context) => new DocumentContentBuilder(SourceFormat.PlainText).Build();
}
