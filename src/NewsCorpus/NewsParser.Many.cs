using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <content>Parsing a stream of sources on several threads.</content>
public sealed partial class NewsParser
{
    // More threads than processors gain nothing, and a mistyped number would fill the memory before the first source is read.
    private const int MaxThreads = 1024;

    /// <summary>
    /// Parses many sources in parallel and gives all their articles in the order of the sources. Memory is bounded: sources are asked for only
    /// as results are taken, a few a thread ahead.
    /// Leaving the loop early cancels the enumeration of the sources, and waits for it and for the sources that are being parsed.
    /// </summary>
    /// <param name="sources">The sources, which are enumerated once, by one thread at a time.</param>
    /// <param name="maxThreads">The most sources that are parsed at once; 0 takes one a processor. More than 1,024 count as 1,024.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>
    /// What <see cref="ParseAll"/> gives, source by source. An exception of <paramref name="sources"/> is thrown after the results of the sources
    /// before it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxThreads"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<ParseResult> ParseManyAsync(
        IAsyncEnumerable<SourceDocument> sources, int maxThreads = 0, CancellationToken cancellationToken = default) =>
        Flatten(ParseManyAsync(sources, static results => results, maxThreads, cancellationToken), cancellationToken);

    /// <summary>
    /// Parses many sources in parallel, makes something of the results of each (lines, rows, a key) on the thread that parsed it, and gives what
    /// was made in the order of the sources.
    /// </summary>
    /// <typeparam name="T">What is made of the results of one source.</typeparam>
    /// <param name="sources">The sources, which are enumerated once, by one thread at a time.</param>
    /// <param name="select">Makes something of the results of one source, of which there is at least one; it is called from several threads at once.</param>
    /// <param name="maxThreads">The most sources that are parsed at once; 0 takes one a processor. More than 1,024 count as 1,024.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>One item a source. An exception of <paramref name="sources"/> or <paramref name="select"/> is thrown in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> or <paramref name="select"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxThreads"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<T> ParseManyAsync<T>(
        IAsyncEnumerable<SourceDocument> sources,
        Func<ImmutableArray<ParseResult>, T> select,
        int maxThreads = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(select);
        ArgumentOutOfRangeException.ThrowIfNegative(maxThreads);
        return OrderedParallel.SelectAsync(
            sources,
            (source, token) => select(ParseAll(source, token)),
            Math.Min(maxThreads == 0 ? Environment.ProcessorCount : maxThreads, MaxThreads),
            cancellationToken);
    }

    private static async IAsyncEnumerable<ParseResult> Flatten(
        IAsyncEnumerable<ImmutableArray<ParseResult>> sources, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var results in sources.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in results) yield return result;
        }
    }
}
