using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Corpus;

/// <summary>
/// What a corpus of records holds, counted in one pass. What it keeps grows with the number of articles (their ids, headlines and fingerprints), not with their length.
/// The order of the records decides only which examples are named. Not thread-safe.
/// </summary>
internal sealed class CorpusFigures
{
    private const int MaxExamples = 50;
    private const string ArticleOutcome = "article";
    private const string BodyRole = "body";

    private static readonly (string Name, Func<ArticleRecord, bool> Has)[] s_fields =
    [
        ("headline", static r => r.Headline is not null),
        ("standfirst", static r => r.Standfirst is not null),
        ("authors", static r => r.Authors.Count > 0),
        ("publication", static r => r.Publication is not null),
        ("published", static r => r.Published is not null),
        ("modified", static r => r.Modified is not null),
        ("section", static r => r.Section is not null),
        ("keywords", static r => r.Keywords.Count > 0),
        ("language", static r => r.Language is not null),
        ("url", static r => r.Url is not null),
    ];

    private readonly int[] _fieldCounts = new int[s_fields.Length];
    private readonly List<int> _lengths = [];
    private readonly List<(string Id, string? Headline)> _articles = [];
    private readonly CopyGroups _copies = new();
    private readonly PriorityQueue<UncertainArticle, (double, int)> _leastCertain = new();

    /// <summary>All records.</summary>
    public int Records { get; private set; }

    /// <summary>Those that hold an article.</summary>
    public int Articles => _articles.Count;

    /// <summary>The words of all bodies.</summary>
    public long Words { get; private set; }

    /// <summary>Articles that break off.</summary>
    public int Truncated { get; private set; }

    /// <summary>How parsing ended.</summary>
    public Tally Outcomes { get; } = new();

    /// <summary>What the sources were.</summary>
    public Tally Formats { get; } = new();

    /// <summary>The languages of the bodies.</summary>
    public Tally Languages { get; } = new();

    /// <summary>The names of the publications.</summary>
    public Tally Publications { get; } = new();

    /// <summary>The host names of the pages.</summary>
    public Tally Domains { get; } = new();

    /// <summary>The names of the authors.</summary>
    public Tally Authors { get; } = new();

    /// <summary>The sections.</summary>
    public Tally Sections { get; } = new();

    /// <summary>The keywords.</summary>
    public Tally Keywords { get; } = new();

    /// <summary>The months of publication, as "2025-03", or the years where that is all that was stated.</summary>
    public Tally Months { get; } = new();

    /// <summary>The codes of the diagnostics.</summary>
    public Tally Diagnostics { get; } = new();

    /// <summary>The roles of removed blocks with the rules behind them; empty unless the records were made with --explain.</summary>
    public Tally Removed { get; } = new();

    /// <summary>The first documents that are no articles, with the reason.</summary>
    public List<(string Id, string Outcome, string? Reason)> Failures { get; } = [];

    /// <summary>Lines that are no records.</summary>
    public int Unreadable { get; private set; }

    /// <summary>What is wrong with the first of them.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>How many articles have each field.</summary>
    public IEnumerable<(string Name, int Count)> Fields => _fieldCounts.Select(static (count, i) => (s_fields[i].Name, count));

    /// <summary>The articles whose body was chosen with the least confidence, the least certain first.</summary>
    public IEnumerable<UncertainArticle> LeastCertain => _leastCertain.UnorderedItems.OrderByDescending(static item => item.Priority).Select(static item => item.Element);

    /// <summary>Counts a record.</summary>
    public void Add(ArticleRecord record)
    {
        Records++;
        Outcomes.Add(record.Outcome);
        Formats.Add(record.Source.Format);
        foreach (var code in record.Diagnostics.Select(static d => d.Code).Distinct(StringComparer.Ordinal)) Diagnostics.Add(code);
        foreach (var block in record.Removed ?? []) Removed.Add($"{block.Role}: {block.Rule}");
        if (record.Outcome == ArticleOutcome) AddArticle(record);
        else if (Failures.Count < MaxExamples) Failures.Add((record.Id, record.Outcome, record.Diagnostics.Count > 0 ? record.Diagnostics[^1].Message : null));
    }

    /// <summary>Counts a line that is no record.</summary>
    /// <param name="problem">Where it is, and what is wrong with it.</param>
    public void AddUnreadable(string problem)
    {
        Unreadable++;
        if (Problems.Count < MaxExamples) Problems.Add(problem);
    }

    /// <summary>The groups of articles with nearly the same body, each article by id and headline; the largest first.</summary>
    public IReadOnlyList<IReadOnlyList<(string Id, string? Headline)>> FindCopies() => [.. _copies.Find().Select(group => group.Select(article => _articles[article]).ToList())];

    /// <summary>The words that so large a share of the articles have at most.</summary>
    /// <param name="share">In [0, 1]; one half is the median.</param>
    public int LengthAt(double share)
    {
        if (_lengths.Count == 0) return 0;
        _lengths.Sort();
        return _lengths[(int)Math.Round(share * (_lengths.Count - 1))];
    }

    private void AddArticle(ArticleRecord record)
    {
        for (var i = 0; i < s_fields.Length; i++)
        {
            if (s_fields[i].Has(record)) _fieldCounts[i]++;
        }

        Languages.Add(record.Language);
        Publications.Add(record.Publication);
        Domains.Add(record.Domain);
        Sections.Add(record.Section);
        Months.Add(MonthOf(record.Published));
        foreach (var author in record.Authors.Distinct(StringComparer.Ordinal)) Authors.Add(author);
        foreach (var keyword in record.Keywords.Distinct(StringComparer.Ordinal)) Keywords.Add(keyword);
        var words = record.WordCount ?? 0;
        Words += words;
        _lengths.Add(words);
        if (record.IsTruncated is true) Truncated++;
        _copies.Add(_articles.Count, record);
        AddCertainty(record);
        _articles.Add((record.Id, record.Headline));
    }

    private void AddCertainty(ArticleRecord record)
    {
        double sum = 0, units = 0;
        foreach (var block in record.Blocks)
        {
            if (block.Role != BodyRole) continue;
            sum += block.Confidence * block.Text.Length;
            units += block.Text.Length;
        }

        if (units == 0) return;
        var certainty = sum / units;
        // The queue gives up its most certain article first.
        _leastCertain.Enqueue(new UncertainArticle(record.Id, record.Headline, certainty), (-certainty, -Articles));
        if (_leastCertain.Count > MaxExamples) _leastCertain.Dequeue();
    }

    /// <summary>The month of an ISO 8601 time, or its year where it has no month.</summary>
    private static string? MonthOf(string? time) => time is null || time.Length <= "2025-03".Length ? time : time[.."2025-03".Length];
}
