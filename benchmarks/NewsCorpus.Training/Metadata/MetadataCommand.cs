using System.Globalization;
using System.Text;
using NewsCorpus.Metadata.Resolution;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Metadata;

/// <summary>Fits the weights of metadata claims, prints their cross-validated scores by set, and writes the embedded table.</summary>
internal static class MetadataCommand
{
    private const int Folds = 5;
    private const int LeastPages = 3;

    public static int Run(string[] arguments)
    {
        var output = "src/NewsCorpus/Metadata/Resolution/metadata-weights.tsv";
        var detail = Option(arguments, "--detail");
        var seeds = Option(arguments, "--seeds") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 1;
        var fields = Option(arguments, "--fields")?.Split(',');
        if (fields is not null && !arguments.Contains("--dry")) return Misuse("--fields measures some fields only: give --dry with it, for the table must hold all.");
        var pages = new List<MetadataPage>();
        foreach (var set in (string[])["fundus", "trafilatura", "htmldate", "wcxb"]) pages.AddRange(MetadataPages.Read(set));
        var table = new StringBuilder("# Weights of metadata claims, fitted by NewsCorpus.Training metadata. field, feature, log-odds\n");
        var report = new StringBuilder();
        var ridge = Option(arguments, "--ridge") is { } strength ? double.Parse(strength, CultureInfo.InvariantCulture) : 0;
        foreach (var shipped in MetadataTasks.All)
        {
            var task = ridge > 0 ? shipped with { Ridge = ridge } : shipped;
            if (fields is not null && !fields.Contains(task.Field)) continue;
            var known = pages.Where(p => task.Sets.Contains(p.Set) && task.HasGold(p) && p.Candidates.ContainsKey(task.Field)).ToList();
            CrossValidate(task, known, seeds, report);
            var weights = Fit(task, known);
            foreach (var (feature, weight) in weights) table.Append(CultureInfo.InvariantCulture, $"{task.Field}\t{feature}\t{weight:0.###}\n");
            Console.WriteLine($"{task.Field}: {weights.Count} weights from {known.Count} pages");
        }

        if (detail is not null) File.WriteAllText(detail, report.ToString());
        if (!arguments.Contains("--dry")) File.WriteAllText(output, table.ToString());
        return 0;
    }

    private static int Misuse(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }

    private static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    private static void CrossValidate(MetadataTask task, List<MetadataPage> pages, int seeds, StringBuilder report)
    {
        var (scores, seconds, reachable) = (new Dictionary<string, List<double>>(StringComparer.Ordinal), new Dictionary<string, List<double>>(StringComparer.Ordinal), new Dictionary<string, List<double>>(StringComparer.Ordinal));
        foreach (var (seed, fold) in from seed in Enumerable.Range(1, seeds) from fold in Enumerable.Range(0, Folds) select (seed, fold))
        {
            var model = new FieldModel(Fit(task, [.. pages.Where(p => CrossValidation.FoldOf(p.Site, seed, Folds) != fold)]));
            foreach (var page in pages.Where(p => CrossValidation.FoldOf(p.Site, seed, Folds) == fold))
            {
                var candidates = page.Candidates[task.Field];
                model.Score(candidates);
                var picked = MetadataTasks.Pick(task.Field, candidates);
                var score = task.Score(page, picked);
                Bag(scores, page.Set).Add(score);
                if (task.Second is { } second) Bag(seconds, page.Set).Add(second.Score(page, picked));
                Bag(reachable, page.Set).Add(task.Score(page, [.. candidates.Where(c => task.IsRight(page, c))]));
                if (score < 1 && seed == 1) Explain(task, page, candidates, picked, score, report);
            }
        }

        foreach (var (set, values) in scores)
        {
            var second = seconds.TryGetValue(set, out var forgiving) ? $"  {task.Second?.Name} {forgiving.Average().ToString("0.000", CultureInfo.InvariantCulture)}" : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {task.Field,-12} {set,-12} n={values.Count / seeds,4}  cross-validated {values.Average():0.0000}{second}  ceiling {reachable[set].Average():0.000}"));
        }
    }

    private static List<double> Bag(Dictionary<string, List<double>> bags, string set)
    {
        if (!bags.TryGetValue(set, out var bag)) bags[set] = bag = [];
        return bag;
    }

    private static List<(string Feature, float Weight)> Fit(MetadataTask task, List<MetadataPage> pages)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var feature in page.Candidates[task.Field].SelectMany(FieldModel.NamesOf).Distinct(StringComparer.Ordinal)) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        var index = new Dictionary<string, int>(StringComparer.Ordinal) { [FieldModel.Bias] = 0 };
        foreach (var (feature, count) in counts)
        {
            if (count >= LeastPages && feature != FieldModel.Bias) index[feature] = index.Count;
        }

        int[] Row(Candidate candidate) => [.. FieldModel.NamesOf(candidate).Where(index.ContainsKey).Select(f => index[f])];
        var groups = pages.Select(p => p.Candidates[task.Field].Select(c => (Features: Row(c), IsRight: task.IsRight(p, c))).ToArray()).ToList();
        var importance = pages.Select(task.ImportanceOf).ToList();
        var weights = LogisticRegression.Fit([.. groups.SelectMany(g => g.Select(c => c.Features))], [.. groups.SelectMany(g => g.Select(c => c.IsRight))], [.. groups.SelectMany((g, p) => g.Select(_ => importance[p]))], index.Count, task.Ridge);
        return [.. index.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, (float)weights[f.Value]))];
    }

    private static void Explain(MetadataTask task, MetadataPage page, List<Candidate> candidates, List<Candidate> picked, double score, StringBuilder report)
    {
        var gold = task.Field switch { "headline" => page.Title, "published" => page.Date, "author" => string.Join(" | ", page.Authors), "keyword" => string.Join(" | ", page.Tags), _ => page.Publisher };
        report.Append(CultureInfo.InvariantCulture, $"{task.Field} {page.Set} {page.Id} {score:0.00} gold: {gold}\n");
        foreach (var candidate in candidates.OrderByDescending(c => c.Probability).Take(task.Field == "keyword" ? 25 : 8))
        {
            var rules = string.Join(' ', candidate.Rules.Select(r => r.Name + (r.Cues == NewsCorpus.Metadata.EvidenceCues.None ? "" : $"({r.Cues.ToString().Replace(", ", ",", StringComparison.Ordinal)})")));
            report.Append(CultureInfo.InvariantCulture, $"    {(picked.Contains(candidate) ? '*' : ' ')}{(task.IsRight(page, candidate) ? '+' : ' ')} {candidate.Probability:0.00} {candidate.Value}  << {rules} {string.Join(' ', candidate.Features.Select(f => f.Name))}\n");
        }
    }
}
