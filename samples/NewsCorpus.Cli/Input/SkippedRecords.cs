using System.Globalization;
using NewsCorpus.Warc;

namespace NewsCorpus.Cli.Input;

/// <summary>Counts the records of archives that gave no document, over all inputs of a run, for its end. Not thread-safe: inputs are read one after the other.</summary>
internal sealed class SkippedRecords
{
    private readonly long[] _counts = new long[Enum.GetValues<WarcSkipReason>().Length];

    /// <summary>Adds what one archive had.</summary>
    public void Add(WarcReader archive)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += archive.CountSkipped((WarcSkipReason)i);
    }

    /// <summary>The counts in words, such as "passed over in archives: 12 requests, 3 answers other than 2xx"; null when there are none.</summary>
    public string? Describe()
    {
        var counts = Enum.GetValues<WarcSkipReason>().Where(reason => _counts[(int)reason] > 0).Select(reason => string.Create(CultureInfo.InvariantCulture, $"{_counts[(int)reason]:N0} {NameOf(reason)}")).ToList();
        return counts.Count == 0 ? null : "passed over in archives: " + string.Join(", ", counts);
    }

    private static string NameOf(WarcSkipReason reason) => reason switch
    {
        WarcSkipReason.WarcInfo => "warcinfo",
        WarcSkipReason.Request => "request",
        WarcSkipReason.Metadata => "metadata",
        WarcSkipReason.Revisit => "revisit",
        WarcSkipReason.Continuation => "continuation",
        WarcSkipReason.NotHttp => "not HTTP",
        WarcSkipReason.Status => "redirects and errors (not 2xx)",
        WarcSkipReason.MediaType => "neither HTML nor text nor PDF",
        _ => "of unknown type",
    };
}
