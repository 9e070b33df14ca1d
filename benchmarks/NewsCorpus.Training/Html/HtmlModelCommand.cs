using System.Globalization;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Html;

/// <summary>
/// Fits the models of HTML pages, those of blocks, of runs of blocks and of whole bodies: <c>html [--cv] [--seeds N] [--rounds N] [--worst N] [--models DIR] [--time] [--shipped] [--write FOLDER]</c>. Without --cv it fits on all pages
/// and prints the shipped figures; with it, each page is parsed with a model that has seen no page of its site.
/// </summary>
internal static class HtmlModelCommand
{
    private const int Folds = 5;

    private static readonly (string Set, float Weight)[] s_sets = [("aeb", 2), ("fundus", 2), ("wcxb", 0.5f), ("trafilatura", 0.5f)];

    public static int Run(string[] arguments)
    {
        var options = Options(IntOption(arguments, "--rounds", 180));
        var pages = s_sets.SelectMany(s => GoldSet.Read(s.Set)).Select(LabelledPage.Read).ToList();
        if (arguments.Contains("--time")) StageTimes.Write(Console.Out, pages);
        if (arguments.Contains("--shipped")) EvaluateShipped(pages, IntOption(arguments, "--worst", 0));
        var rows = new TrainingRows(BlockFeatures.Names);
        foreach (var page in pages) page.AddTo(rows, WeightOf(page));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {rows.Count} rows, {rows.FeatureNames.Count} features"));
        var binned = new BinnedRows(rows);
        if (arguments.Contains("--time") || arguments.Contains("--shipped")) return 0;
        if (arguments.Contains("--cv")) CrossValidate(pages, binned, options, arguments);
        if (!arguments.Contains("--write")) return 0;

        var model = FitAll(binned, options, null);
        // The later models learn from what those before them do on pages that they have not seen, as in cross-validation.
        var folds = FitFolds(binned, options, 0, arguments, new float[rows.Count]);
        var runs = new BinnedRows(SegmentRows.Of(Weighted(pages), folds, 0));
        var candidates = new BinnedRows(CandidateRows.Of(Weighted(pages), WithSegments(folds, runs, 0), 0));
        var models = new BodyModels(model, Booster.Fit(runs, SegmentRows.Options), Booster.Fit(candidates, CandidateRows.Options));
        Evaluate(pages, _ => PipelineFigures.ParserWith(models), "fitted and measured on all pages", IntOption(arguments, "--worst", 0));
        var folder = arguments[Array.IndexOf(arguments, "--write") + 1];
        Write(models.Blocks, Path.Combine(folder, BodyModels.BlockFile));
        Write(models.Segments, Path.Combine(folder, SegmentChooser.ModelFile));
        Write(models.Candidates, Path.Combine(folder, BodyChooser.ModelFile));
        return 0;
    }

    /// <summary>Measures the shipped models with each focus: precision has to rise with the one and recall with the other.</summary>
    private static void EvaluateShipped(List<LabelledPage> pages, int worst)
    {
        Evaluate(pages, _ => PipelineFigures.ParserWith(null), "the shipped models", worst);
        foreach (var focus in (ReadOnlySpan<Focus>)[Focus.Precision, Focus.Recall])
            Evaluate(pages, _ => PipelineFigures.ParserWith(null, focus), $"the shipped models with focus {focus}", 0);
    }

    private static void Write(AdditiveModel model, string path)
    {
        using var file = File.Create(path);
        AdditiveModelFile.Write(model, file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {file.Length} bytes, {model.Steps.Count} step tables, {model.Pairs.Count} pairs"));
    }

    private static BoostingOptions[] Options(int rounds) =>
    [
        new BoostingOptions { Rounds = rounds, Rate = 0.2, Threads = 2, FeatureShare = 0.25 },
        new BoostingOptions { Rounds = rounds, Rate = 0.2, Threads = 2, FeatureShare = 0.25, UseFeature = name => !BlockFeatures.IsContainerFeature(name) },
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

    /// <summary>The block models of the folds, and the scores of all rows by the model that has not seen them.</summary>
    private static AdditiveModel[] FitFolds(BinnedRows binned, BoostingOptions[] options, int seed, string[] arguments, float[] scores)
    {
        var models = new AdditiveModel[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var inside = Enumerable.Range(0, scores.Length).ToLookup(r => CrossValidation.FoldOf(binned.Rows.Group(r), seed, Folds) == fold);
            models[fold] = FitFold(binned, options, [.. inside[false]], arguments, $"{seed}-{fold}");
            foreach (var r in inside[true]) scores[r] = models[fold].Score(binned.Rows.Features(r));
        }

        return models;
    }

    private static void CrossValidate(List<LabelledPage> pages, BinnedRows binned, BoostingOptions[] options, string[] arguments)
    {
        for (var seed = 0; seed < IntOption(arguments, "--seeds", 1); seed++)
        {
            var scores = new float[binned.Rows.Count];
            var models = FitFolds(binned, options, seed, arguments, scores);
            var parsers = FitPages(pages, models, seed);
            Evaluate(pages, p => parsers[CrossValidation.FoldOf(p.Gold.Site, seed, Folds)], $"cross-validated by site, seed {seed}", IntOption(arguments, "--worst", 0));
            ReliabilityTable.Write(Console.Out, binned.Rows, scores);
        }
    }

    /// <summary>Fits the models of runs and of whole bodies for each fold, on what the models before them did on pages they had not seen.</summary>
    private static NewsParser[] FitPages(List<LabelledPage> pages, AdditiveModel[] models, int seed)
    {
        var runs = WithSegments(models, new BinnedRows(SegmentRows.Of(Weighted(pages), models, seed)), seed);
        var candidates = new BinnedRows(CandidateRows.Of(Weighted(pages), runs, seed));
        return [.. runs.Select((m, fold) => PipelineFigures.ParserWith(new BodyModels(m.Blocks, m.Segments, FitOutside(candidates, CandidateRows.Options, seed, fold))))];
    }

    private static (AdditiveModel Blocks, AdditiveModel Segments)[] WithSegments(AdditiveModel[] models, BinnedRows runs, int seed) =>
        [.. models.Select((model, fold) => (model, FitOutside(runs, SegmentRows.Options, seed, fold)))];

    private static AdditiveModel FitOutside(BinnedRows binned, BoostingOptions options, int seed, int fold) =>
        Booster.Fit(binned, options, [.. Enumerable.Range(0, binned.Rows.Count).Where(r => CrossValidation.FoldOf(binned.Rows.Group(r), seed, Folds) != fold)]);

    private static List<(LabelledPage Page, float Weight)> Weighted(List<LabelledPage> pages) => [.. pages.Select(p => (p, WeightOf(p)))];

    private static float WeightOf(LabelledPage page) => s_sets.First(s => s.Set == page.Gold.Set).Weight;

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
