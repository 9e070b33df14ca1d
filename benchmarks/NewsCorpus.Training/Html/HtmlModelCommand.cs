using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Html;

/// <summary>
/// Fits the block model of HTML pages: <c>html [--cv] [--seeds N] [--rounds N] [--worst N] [--models DIR] [--time] [--shipped] [--write FILE]</c>. Without --cv it fits on all pages
/// and prints the shipped figures; with it, each page is parsed with a model that has seen no page of its site.
/// </summary>
internal static class HtmlModelCommand
{
    private static readonly (string Set, float Weight)[] s_sets = [("aeb", 2), ("fundus", 2), ("wcxb", 0.5f), ("trafilatura", 0.5f)];

    public static int Run(string[] arguments)
    {
        var options = Options(IntOption(arguments, "--rounds", 110));
        var pages = s_sets.SelectMany(s => GoldSet.Read(s.Set)).Select(LabelledPage.Read).ToList();
        if (arguments.Contains("--time")) StageTimes.Write(Console.Out, pages);
        if (arguments.Contains("--shipped")) Evaluate(pages, _ => PipelineFigures.ParserWith(null), "the shipped model", IntOption(arguments, "--worst", 0));
        var rows = new TrainingRows(BlockFeatures.Names);
        foreach (var page in pages) page.AddTo(rows, s_sets.First(s => s.Set == page.Gold.Set).Weight);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {rows.Count} rows, {rows.FeatureNames.Count} features"));
        var binned = new BinnedRows(rows);
        if (arguments.Contains("--time") || arguments.Contains("--shipped")) return 0;
        if (arguments.Contains("--cv")) CrossValidate(pages, binned, options, arguments);
        if (!arguments.Contains("--write")) return 0;

        var model = FitAll(binned, options, null);
        Evaluate(pages, _ => PipelineFigures.ParserWith(model), "fitted and measured on all pages", IntOption(arguments, "--worst", 0));
        using var file = File.Create(arguments[Array.IndexOf(arguments, "--write") + 1]);
        AdditiveModelFile.Write(model, file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {file.Length} bytes, {model.Steps.Count} step tables, {model.Pairs.Count} pairs"));
        return 0;
    }

    private static BoostingOptions[] Options(int rounds) =>
    [
        new BoostingOptions { Rounds = rounds, Rate = 0.2, Threads = 2 },
        new BoostingOptions { Rounds = rounds, Rate = 0.2, Threads = 2, UseFeature = name => !BlockFeatures.IsContainerFeature(name) },
    ];

    private static AdditiveModel FitAll(BinnedRows binned, BoostingOptions[] options, int[]? rows) =>
        CrossValidation.Average([.. options.Select(o => Booster.Fit(binned, o, rows))]);

    /// <summary>Fits the model of one fold, or reads it from the folder of --models when it was fitted before: rules can then be measured without fitting.</summary>
    private static AdditiveModel FitFold(BinnedRows binned, BoostingOptions[] options, int[] rows, string[] arguments, string name)
    {
        var folder = Array.IndexOf(arguments, "--models");
        if (folder < 0) return FitAll(binned, options, rows);
        var path = Path.Combine(arguments[folder + 1], name + ".bin");
        if (File.Exists(path))
        {
            using var input = File.OpenRead(path);
            return AdditiveModelFile.Read(input);
        }

        var model = FitAll(binned, options, rows);
        Directory.CreateDirectory(arguments[folder + 1]);
        using var output = File.Create(path);
        AdditiveModelFile.Write(model, output);
        return model;
    }

    private static void CrossValidate(List<LabelledPage> pages, BinnedRows binned, BoostingOptions[] options, string[] arguments)
    {
        const int Folds = 5;
        for (var seed = 0; seed < IntOption(arguments, "--seeds", 1); seed++)
        {
            var scores = new float[binned.Rows.Count];
            var parsers = new NewsParser[Folds];
            for (var fold = 0; fold < Folds; fold++)
            {
                var inside = Enumerable.Range(0, scores.Length).ToLookup(r => CrossValidation.FoldOf(binned.Rows.Group(r), seed, Folds) == fold);
                var model = FitFold(binned, options, [.. inside[false]], arguments, $"{seed}-{fold}");
                foreach (var r in inside[true]) scores[r] = model.Score(binned.Rows.Features(r));
                parsers[fold] = PipelineFigures.ParserWith(model);
            }

            Evaluate(pages, p => parsers[CrossValidation.FoldOf(p.Gold.Site, seed, Folds)], $"cross-validated by site, seed {seed}", IntOption(arguments, "--worst", 0));
            ReliabilityTable.Write(Console.Out, binned.Rows, scores);
        }
    }

    private static void Evaluate(List<LabelledPage> pages, Func<LabelledPage, NewsParser> parserOf, string title, int worst)
    {
        var figures = new PipelineFigures();
        foreach (var page in pages) figures.Add(page, parserOf(page));
        figures.Write(Console.Out, title);
        foreach (var (score, page) in figures.Pages.OrderBy(p => p.Score).ThenBy(p => p.Page, StringComparer.Ordinal).Take(worst))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {score:F3} {page}"));
            foreach (var difference in figures.Differences[page]) Console.WriteLine("        " + difference);
        }
    }

    private static int IntOption(string[] arguments, string name, int fallback)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : fallback;
    }
}
