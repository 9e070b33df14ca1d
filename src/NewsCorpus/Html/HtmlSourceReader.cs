using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>Reads HTML pages. Thread-safe.</summary>
public sealed class HtmlSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Html;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context) => new DocumentContentBuilder(SourceFormat.Html).Build();
}
