using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Cli.Progress;

/// <summary>Counts a run. One thread adds; another one may read numbers that are a moment old.</summary>
/// <param name="inputs">What the run reads.</param>
internal sealed class RunTally(IReadOnlyList<ISourceInput> inputs)
{
    private const int MaxProblems = 5;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly int[] _outcomes = new int[Enum.GetValues<ParseOutcome>().Length];
    private readonly List<RenderedRecord> _problems = [];
    private int _inputsDone;
    private int _total;

    /// <summary>The number of records so far.</summary>
    public int Total => Volatile.Read(ref _total);

    /// <summary>The number of records without an article.</summary>
    public int Failed => Total - _outcomes[(int)ParseOutcome.Article];

    /// <summary>The first sources without an article.</summary>
    public IReadOnlyList<RenderedRecord> Problems => _problems;

    /// <summary>How long the run has taken.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>Records a second.</summary>
    public double Rate => Total / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>How much of the input has been read, in [0, 1].</summary>
    public double Progress
    {
        get
        {
            var done = Volatile.Read(ref _inputsDone);
            var current = done < inputs.Count ? inputs[done].Progress : 0;
            return inputs.Count == 0 ? 1 : (done + current) / inputs.Count;
        }
    }

    /// <summary>How long it will still take if it goes on like this; null while that cannot be said.</summary>
    public TimeSpan? Remaining
    {
        get
        {
            var progress = Progress;
            return progress is > 0.001 and < 1 && Elapsed > TimeSpan.FromSeconds(1) ? Elapsed * ((1 - progress) / progress) : null;
        }
    }

    /// <summary>Counts one record.</summary>
    public void Add(RenderedRecord record)
    {
        _outcomes[(int)record.Outcome]++;
        if (record.Outcome != ParseOutcome.Article && _problems.Count < MaxProblems) _problems.Add(record with { Content = default });
        Volatile.Write(ref _total, _total + 1);
    }

    /// <summary>Counts one input that was read to its end.</summary>
    public void InputDone() => Interlocked.Increment(ref _inputsDone);

    /// <summary>The outcomes that occurred, articles first, with their counts.</summary>
    public IEnumerable<(ParseOutcome Outcome, int Count)> Outcomes() => Enum.GetValues<ParseOutcome>()
        .Select(outcome => (Outcome: outcome, Count: _outcomes[(int)outcome]))
        .Where(pair => pair.Count > 0)
        .OrderBy(pair => pair.Outcome != ParseOutcome.Article)
        .ThenBy(pair => pair.Outcome);

    /// <summary>The counts in words: "10 articles, 1 without an article, 2 empty".</summary>
    public string Describe()
    {
        var counts = string.Join(", ", Outcomes().Select(pair => Number(pair.Count) + " " + NameOf(pair.Outcome, pair.Count)));
        return counts.Length == 0 ? "nothing" : counts;
    }

    /// <summary>A whole number with separators.</summary>
    public static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An outcome in words.</summary>
    public static string NameOf(ParseOutcome outcome, int count) => outcome switch
    {
        ParseOutcome.Article => count == 1 ? "article" : "articles",
        ParseOutcome.NotAnArticle => "without an article",
        ParseOutcome.Empty => "empty",
        ParseOutcome.Undecodable => "not decodable",
        ParseOutcome.Malformed => "damaged",
        ParseOutcome.LimitExceeded => "beyond a limit",
        _ => "unreadable",
    };
}
