using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sites;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <content>The first pass over a corpus: what repeats on each site.</content>
public sealed partial class NewsParser
{
    /// <summary>
    /// Reads a source and counts the blocks of its articles in a site profile; nothing is classified. A second pass with a
    /// <see cref="SiteRepetitionClassifier"/> among the classifiers uses what was learned.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="builder">Takes the counts. It is not thread-safe: threads use one each and merge the profiles.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Whether it was counted: false when it cannot be read or its site is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="builder"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public bool Learn(SourceDocument source, SiteProfileBuilder builder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(builder);
        var context = new ReadContext(_options.Limits, cancellationToken);
        if (Refuse(source, context) is not null) return false;
        using var decoded = SourceDecoder.Decode(source, [], _options.RepairMojibake);
        if (BinaryContent.ControlRatio(decoded.Text.Span) is not null) return false;
        if (FindReader(decoded.Format) is not { } reader) return false;
        using var content = Read(reader, decoded, context);
        cancellationToken.ThrowIfCancellationRequested();
        if (content is null || context.Outcome is not null) return false;
        var parts = DocumentParts.Count(content);
        if (parts == 1) return builder.Add(content, source.Origin);
        for (var part = 0; part < parts; part++)
        {
            // Each is parsed by itself: against the whole file, all of its lines would stand in another document.
            using var cut = DocumentParts.Cut(content, part);
            if (!builder.Add(cut, source.Origin)) return false;
        }

        return true;
    }
}
