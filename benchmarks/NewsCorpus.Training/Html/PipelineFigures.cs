using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Pages;

namespace NewsCorpus.Training.Html;

/// <summary>Runs the whole pipeline over pages, with given models of the body in place of the embedded ones, and keeps the figures of each set.</summary>
internal sealed class PipelineFigures
{
    private readonly SortedDictionary<string, BodyFigures> _bodies = new(StringComparer.Ordinal);
    private readonly SegmentFigures _segments = new();

    /// <summary>The figure of each page: the F1 of its body, or minus the number of wrong segments.</summary>
    public List<(double Score, string Page)> Pages { get; } = [];

    /// <summary>For each page the blocks on which the pipeline and the gold differ.</summary>
    public Dictionary<string, List<string>> Differences { get; } = new(StringComparer.Ordinal);

    public static NewsParser ParserWith(BodyModels? models, Focus focus = Focus.Balanced) => new(new NewsParserOptions
    {
        IncludeRemoved = true,
        Focus = focus,
        Classifiers = [.. BlockClassifiers.Default.Select(c => c is BodyClassifier && models is not null ? new BodyClassifier(models) : c)],
    });

    public void Add(LabelledPage page, NewsParser parser)
    {
        var result = parser.Parse(page.Source);
        var article = result.Article;
        var body = article?.Body ?? "";
        Differences[page.Gold.Set + "/" + page.Gold.Id] = DifferencesOf(page, result);
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

    private static List<string> DifferencesOf(LabelledPage page, ParseResult result)
    {
        var differences = new List<string>();
        var removed = result.Article?.Removed ?? result.Removed;
        var blocks = (result.Article?.Blocks ?? []).Concat(removed).OrderBy(b => b.Span.Start).ThenBy(b => b.Span.End).ToList();
        if (blocks.Count != page.Labels.Count) return [$"{result.Outcome}: {blocks.Count} blocks, {page.Labels.Count} labels"];
        for (var i = 0; i < blocks.Count; i++)
        {
            var isBody = blocks[i].Role is BlockRole.Body or BlockRole.Subheading;
            if (page.Labels[i] == BlockLabel.Unknown || isBody == page.Labels[i] is BlockLabel.Body or BlockLabel.Standfirst) continue;
            var text = blocks[i].Text.Length > 110 ? blocks[i].Text[..110] : blocks[i].Text;
            differences.Add(string.Create(CultureInfo.InvariantCulture,
                $"{(isBody ? "EXTRA " : "MISSED")} {i}/{blocks.Count} {WordTokens.Cut(blocks[i].Text).Count}w {blocks[i].Kind}{blocks[i].Level} {blocks[i].Role} [{blocks[i].Rule} {blocks[i].Confidence:F2}] {text}"));
        }

        return differences;
    }

    private static bool Holds(string text, string part) => Squash(text).Contains(Squash(part), StringComparison.Ordinal);

    private static string Squash(string text) => string.Concat(WordTokens.Cut(text)).ToLowerInvariant();
}
