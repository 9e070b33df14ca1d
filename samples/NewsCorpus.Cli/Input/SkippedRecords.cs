using System.Globalization;
using NewsCorpus.Warc;

namespace NewsCorpus.Cli.Input;

/// <summary>
/// Counts the records of archives that gave no document, and the files of folders and of archives that are none by their names, over all inputs of a run, for its end.
/// Not thread-safe: inputs are read one after the other.
/// </summary>
internal sealed class SkippedRecords
{
    private const int MaxExtensions = 5;
    private const string Links = "links";

    private readonly SortedDictionary<string, long> _files = new(StringComparer.Ordinal);
    private readonly long[] _counts = new long[Enum.GetValues<WarcSkipReason>().Length];

    /// <summary>Adds what one archive had.</summary>
    public void Add(WarcReader archive)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += archive.CountSkipped((WarcSkipReason)i);
    }

    /// <summary>Adds a file of a folder or an archive.</summary>
    public void AddFile(string path) => AddFileOf(TerminalText.Clean(Path.GetExtension(path).ToLowerInvariant()));

    /// <summary>Adds a link: of a folder one to another folder, of an archive one to another entry, whose content it does not hold.</summary>
    public void AddLink() => AddFileOf(Links);

    private void AddFileOf(string kind) => _files[kind] = _files.GetValueOrDefault(kind) + 1;

    /// <summary>The counts in words, such as "passed over in archives: 12 requests, 3 answers other than 2xx"; null when there are none.</summary>
    public string? Describe()
    {
        var records = Enum.GetValues<WarcSkipReason>().Where(reason => _counts[(int)reason] > 0).Select(reason => Counted(_counts[(int)reason], NameOf(reason))).ToList();
        var files = _files.OrderByDescending(static file => file.Value).Take(MaxExtensions).Select(static file => Counted(file.Value, file.Key)).ToList();
        if (_files.Count > files.Count) files.Add(Counted(_files.Values.Sum() - _files.Values.OrderDescending().Take(MaxExtensions).Sum(), "others"));
        string?[] parts = [records.Count == 0 ? null : "passed over in archives: " + string.Join(", ", records), files.Count == 0 ? null : "files passed over: " + string.Join(", ", files)];
        return parts is [null, null] ? null : string.Join("; ", parts.OfType<string>());
    }

    private static string Counted(long count, string name) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}");

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
