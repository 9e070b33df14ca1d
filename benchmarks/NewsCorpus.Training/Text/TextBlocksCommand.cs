using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;
using NewsCorpus.Metadata.Extractors;
using NewsCorpus.Metadata.Texts;
using NewsCorpus.Sites;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Text;

/// <summary>
/// Fits the models of plain text (body, headline, runs, and one a metadata field) on labelled scrapes and on texts made of labelled pages. Each is fitted on what
/// those before it say about sites they have not seen. With --cv FILE it also writes records whose every answer comes from models that did not see the site;
/// with --profile these also use what repeats on the other pages of a site, and the figures without and with it are printed. --output is the folder of the library's project.
/// </summary>
internal static class TextBlocksCommand
{
    private const int Folds = 5;
    private const int Seed = 7;

    private static readonly (string Set, bool HasBody)[] s_pages = [("wcxb", true), ("trafilatura", false), ("htmldate", false)];
    private static readonly BoostingOptions s_body = new() { Depth = 1, Rounds = 700, Rate = 0.1, MinLeafRows = 40, Threads = 2 };
    private static readonly BoostingOptions s_headline = new() { Rounds = 1000, Rate = 0.03, MinLeafRows = 30, FeatureShare = 0.5, Loss = BoostingLoss.Choice, Threads = 2 };

    // Many trees that each see few of the features: what the runs of a text share is said by several features, and fewer trees learn it from one.
    private static readonly BoostingOptions s_runs = new() { Rounds = 600, Rate = 0.1, MinLeafRows = 40, L2 = 10, FeatureShare = 0.2, Threads = 2 };

    // Trees that choose from some of the features serve names, publications and keywords (.712 to .727, .508 to .537, .688 to .701), and cost dates .003 of precision.
    private static readonly BoostingOptions s_published = new() { Rounds = 300, Rate = 0.05, MinLeafRows = 20 };
    private static readonly BoostingOptions s_author = s_published with { FeatureShare = 0.3 };

    // More and slower trees serve publications (of fewer features, .601 to .623 in the same folds) and keywords (.768 to .777), and cost names .005.
    private static readonly BoostingOptions s_publication = s_published with { Rounds = 700, Rate = 0.03, FeatureShare = 0.15 };
    private static readonly BoostingOptions s_keyword = s_published with { Rounds = 600, Rate = 0.03, FeatureShare = 0.3 };

    public static int Run(string[] arguments)
    {
        var (data, output, records) = (Option(arguments, "--data"), Option(arguments, "--output"), Option(arguments, "--cv"));
        if (data is null)
        {
            Console.Error.WriteLine("usage: text-blocks --data FOLDER [--output FOLDER] [--cv FILE] [--profile] [--scrapes-only] [--models FOLDER]");
            return 2;
        }

        var scrapes = TextGoldDocument.Load(data);
        var documents = arguments.Contains("--scrapes-only") ? scrapes : [.. scrapes, .. s_pages.SelectMany(static p => TextGoldDocument.LoadPages(p.Set, p.HasBody))];
        var shortened = TextGoldDocument.Shorten(scrapes);
        var headless = TextGoldDocument.Behead(scrapes);
        Console.WriteLine($"{scrapes.Count} scrapes, {headless.Count} headless, {shortened.Count} shortened, {documents.Count - scrapes.Count} texts of pages, {documents.Sum(d => d.Labels.Length)} blocks");
        var body = new BinnedRows(TextRows.Body([.. scrapes, .. shortened]));
        Console.WriteLine($"body: {body.Rows.Count} rows of {TextFeatures.Names.Count} features");
        var bodyModels = FitFolds(body, s_body, arguments, "body");
        Score([.. documents, .. shortened, .. headless], bodyModels, static (d, model) => d.Analysis.Score(model));
        TextReport.Blocks("body", scrapes, static d => d.Analysis.Scores.ToArray());
        TextReport.Blocks("body of shortened scrapes", shortened, static d => d.Analysis.Scores.ToArray());
        var headline = new BinnedRows(TextRows.Headline(documents));
        documents.RemoveAll(static d => d.Gold.Style == TextPages.TickerStyle);
        Console.WriteLine($"headline: {headline.Rows.Count} rows");
        var headlineModels = FitFolds(headline, s_headline, arguments, "headline");
        Score([.. documents, .. headless], headlineModels, static (d, model) => d.Analysis.FindHeadline(model));
        TextReport.Headlines([.. scrapes, .. headless]);
        var runs = new BinnedRows(TextRows.Runs(documents));
        Console.WriteLine($"runs: {runs.Rows.Count} rows, {Enumerable.Range(0, runs.Rows.Count).Count(runs.Rows.Label)} right");
        var runModels = FitFolds(runs, s_runs, arguments, "runs");
        TextModels ModelsOf(int fold) => new(bodyModels[fold], headlineModels[fold], runModels[fold]);
        var fields = TextFieldRows.Collect(documents, d => ModelsOf(FoldOf(d)));
        var binned = fields.Select(static f => new BinnedRows(f.Rows)).ToArray();
        var fieldModels = fields.Zip(binned, static (f, rows) => FitFolds(rows, OptionsOf(f), [], "")).ToArray();
        foreach (var (field, rows) in fields.Zip(binned)) Console.WriteLine($"{field.Field}: {rows.Rows.Count} candidates, {Enumerable.Range(0, rows.Rows.Count).Count(rows.Rows.Label)} right");
        if (records is not null)
        {
            NewsParser[] ParsersOf(IBlockClassifier[] further) => [.. Enumerable.Range(0, Folds).Select(f => ParserOf(ModelsOf(f), FieldsOf(fieldModels, f), further))];
            var parsers = ParsersOf([]);
            TextReport.Shingles("shortened scrapes", shortened, d => parsers[FoldOf(d)]);
            if (arguments.Contains("--profile"))
            {
                var without = parsers;
                parsers = ParsersOf([new SiteRepetitionClassifier(TextReport.Learn(scrapes))]);
                TextReport.Siblings(scrapes, d => without[FoldOf(d)], d => parsers[FoldOf(d)]);
            }

            TextReport.WriteRecords(records, scrapes, d => parsers[FoldOf(d)]);
        }

        if (output is null) return 0;
        Write(Path.Combine(output, "Classification", "Lines"), "text-body.bin", Booster.Fit(body, s_body));
        Write(Path.Combine(output, "Classification", "Lines"), "text-headline.bin", Booster.Fit(headline, s_headline));
        Write(Path.Combine(output, "Classification", "Lines"), "text-runs.bin", Booster.Fit(runs, s_runs));
        foreach (var (field, rows) in fields.Zip(binned)) Write(Path.Combine(output, "Metadata", "Texts"), $"text-{field.Field}.bin", Booster.Fit(rows, OptionsOf(field)));
        return 0;
    }

    private static BoostingOptions OptionsOf(TextFieldRows field)
    {
        var options = field.Field switch { "author" => s_author, "published" => s_published, "publication" => s_publication, _ => s_keyword };
        return options with { Loss = field.IsChoice ? BoostingLoss.ChoiceOrNone : BoostingLoss.Single };
    }

    private static TextFieldModels FieldsOf(AdditiveModel[][] models, int fold) => new(models[0][fold], models[1][fold], models[2][fold], models[3][fold]);

    /// <summary>The parser that users get, with other models.</summary>
    private static NewsParser ParserOf(TextModels models, TextFieldModels fields, IBlockClassifier[] further) => new(new NewsParserOptions
    {
        IncludeRemoved = true,
        Classifiers = [new TextBlockClassifier(() => models), .. further],
        Extractors =
        [
            new TextHeaderExtractor(), new TextDateExtractor(fields), new TextAuthorExtractor(fields), new TextKeywordExtractor(fields),
            new TextPublicationExtractor(fields), new TextSelfReferenceExtractor(),
        ],
    });

    /// <summary>Fits a model a fold, or reads it from the folder of --models when it was fitted before: what follows can then be measured without fitting.</summary>
    private static AdditiveModel[] FitFolds(BinnedRows rows, BoostingOptions options, string[] arguments, string name)
    {
        var folder = Option(arguments, "--models");
        var models = new AdditiveModel[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var path = folder is null ? null : Path.Combine(folder, $"{name}-{fold}.bin");
            if (path is not null && File.Exists(path))
            {
                using var input = File.OpenRead(path);
                models[fold] = AdditiveModelFile.Read(input);
                continue;
            }

            models[fold] = Booster.Fit(rows, options, [.. Enumerable.Range(0, rows.Rows.Count).Where(r => CrossValidation.FoldOf(rows.Rows.Group(r), Seed, Folds) != fold)]);
            if (path is null) continue;
            Directory.CreateDirectory(folder!);
            using var file = File.Create(path);
            AdditiveModelFile.Write(models[fold], file);
        }

        return models;
    }

    private static void Score(List<TextGoldDocument> documents, AdditiveModel[] models, Action<TextGoldDocument, AdditiveModel> score)
    {
        foreach (var document in documents) score(document, models[FoldOf(document)]);
    }

    private static int FoldOf(TextGoldDocument document) => CrossValidation.FoldOf(document.Gold.Site, Seed, Folds);

    private static void Write(string folder, string name, AdditiveModel model)
    {
        Directory.CreateDirectory(folder);
        using var stream = File.Create(Path.Combine(folder, name));
        AdditiveModelFile.Write(model, stream);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {model.Steps.Count} step tables, {model.Pairs.Count} grids, {stream.Length} bytes"));
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
