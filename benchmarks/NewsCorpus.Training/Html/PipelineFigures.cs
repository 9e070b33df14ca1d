using System.Globalization;
using NewsCorpus.Classification;

namespace NewsCorpus.Training.Html;

/// <summary>Runs the whole pipeline over pages, with a given block model in place of the embedded one, and keeps the figures of each set.</summary>
internal sealed class PipelineFigures
{
    private readonly SortedDictionary<string, BodyFigures> _bodies = new(StringComparer.Ordinal);
    private readonly SegmentFigures _segments = new();

    /// <summary>The figure of each page: the F1 of its body, or minus the number of wrong segments.</summary>
    public List<(double Score, string Page)> Pages { get; } = [];

    public static NewsParser ParserWith(AdditiveModel? model) => new(new NewsParserOptions
    {
        Classifiers = [.. BlockClassifiers.Default.Select(c => c is BodyClassifier && model is not null ? new BodyClassifier(model) : c)],
    });

    public void Add(LabelledPage page, NewsParser parser)
    {
        var article = parser.Parse(page.Source).Article;
        var body = article?.Body ?? "";
        if (page.Gold.Body.Length == 0)
        {
            Pages.Add((-_segments.Add(page.Gold, body), page.Gold.Set + "/" + page.Gold.Id));
            return;
        }

        // These gold bodies open with the standfirst, which a record keeps apart: it is put back, as the published scorer does.
        if (page.Gold.Set == "fundus" && article?.Standfirst is { Length: > 0 } lead && Holds(page.Gold.Body, lead) && !Holds(body, lead)) body = lead + "\n" + body;
        if (!_bodies.TryGetValue(page.Gold.Set, out var figures)) _bodies[page.Gold.Set] = figures = new BodyFigures();
        Pages.Add((figures.Add(WordTokens.Cut(page.Gold.Body), WordTokens.Cut(body)), page.Gold.Set + "/" + page.Gold.Id));
    }

    public double Mean() => (_bodies.Values.Sum(f => f.F1) + _segments.F1) / (_bodies.Count + 1);

    public void Write(TextWriter output, string title)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: mean {Mean():F4}"));
        foreach (var (set, figures) in _bodies) output.WriteLine($"  {set,-12} {figures}");
        output.WriteLine($"  trafilatura  {_segments}");
    }

    private static bool Holds(string text, string part) => Squash(text).Contains(Squash(part), StringComparison.Ordinal);

    private static string Squash(string text) => string.Concat(WordTokens.Cut(text)).ToLowerInvariant();
}
