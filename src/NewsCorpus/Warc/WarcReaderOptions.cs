using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>How an archive is read. Immutable and thread-safe.</summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is set to less than 1.</exception>
/// <exception cref="ArgumentNullException">The limits are set to null.</exception>
public sealed record WarcReaderOptions
{
    /// <summary>
    /// How much is read of one source: a record of more than <see cref="ReadLimits.MaxSourceBytes"/>, as it lies in the archive or unpacked, becomes
    /// a source with the outcome LimitExceeded. The other limits are for the parser.
    /// </summary>
    public ReadLimits Limits { get; init => field = OptionValue.Stated(value); } = ReadLimits.Default;

    /// <summary>The name of the archive, such as its path; it becomes <see cref="SourceOrigin.Container"/>. Null when it has none.</summary>
    public string? Container { get; init; }

    /// <summary>
    /// Tells by its id whether a document is wanted, so that one archive can be read in parts; others are passed over, and so are the counts of skipped
    /// records. Null, the default, takes all. It must give the same answer for the same id.
    /// </summary>
    public Func<string, bool>? Accepts { get; init; }

    /// <summary>
    /// Where the memory of documents comes from. Null, the default, gives each document memory of its own. A pool saves most of the time that reading takes beside unpacking;
    /// whoever reads then returns the array of each document (<see cref="MemoryMarshal.TryGetArray"/> of its content gives it) when nothing of it is used any more.
    /// </summary>
    public ArrayPool<byte>? Pool { get; init; }

    /// <summary>The longest header in bytes, of a record and of an HTTP answer each. Beyond it the record has the outcome LimitExceeded. Default 65,536.</summary>
    public int MaxHeaderBytes { get; init => field = OptionValue.Positive(value); } = 64 * 1024;

    /// <summary>The most header fields, of a record and of an HTTP answer each. Beyond it the record has the outcome LimitExceeded. Default 1,000.</summary>
    public int MaxHeaderFields { get; init => field = OptionValue.Positive(value); } = 1000;

    /// <summary>The pool, or none.</summary>
    internal ArrayPool<byte> Memory => Pool ?? OwnMemory.Instance;
}
