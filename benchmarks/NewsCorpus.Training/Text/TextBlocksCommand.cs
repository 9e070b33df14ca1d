using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Text;

/// <summary>
/// Fits the models of plain text (body, headline) on labelled scrapes. The second is fitted on what the first says about sites it has not seen. With --cv FILE it also writes records whose every answer comes from models that did not see the site.
/// </summary>
internal static class TextBlocksCommand
{
    private const int Folds = 5;
    private const int Seed = 7;

    private static readonly BoostingOptions s_body = new() { Depth = 1, Rounds = 700, Rate = 0.1, MinLeafRows = 40 };
    private static readonly BoostingOptions s_headline = new() { Depth = 2, Rounds = 120, Rate = 0.12, MinLeafRows = 20 };

    public static int Run(string[] arguments)
    {
        var (data, output, records) = (Option(arguments, "--data"), Option(arguments, "--output"), Option(arguments, "--cv"));
        if (data is null)
        {
            Console.Error.WriteLine("usage: text-blocks --data FOLDER [--output FOLDER] [--cv FILE]");
            return 2;
        }

        var documents = TextGoldDocument.Load(data);
        Console.WriteLine($"{documents.Count} documents, {documents.Sum(d => d.Labels.Length)} blocks");
        var body = new BinnedRows(TextRows.Body(documents));
        Console.WriteLine($"body: {body.Rows.Count} rows of {TextFeatures.Names.Count} features");
        var bodyModels = FitFolds(body, s_body);
        Score(documents, bodyModels, (d, model) => d.Analysis.Score(model));
        TextReport.Blocks("body", documents, d => d.Analysis.Scores.ToArray());
        var headline = new BinnedRows(TextRows.Headline(documents));
        Console.WriteLine($"headline: {headline.Rows.Count} rows");
        var headlineModels = FitFolds(headline, s_headline);
        Score(documents, headlineModels, (d, model) => d.Analysis.FindHeadline(model));
        TextReport.Headlines(documents);
        if (records is not null)
            TextReport.WriteRecords(records, documents, d => new TextModels(bodyModels[FoldOf(d)], headlineModels[FoldOf(d)]));
        if (output is null) return 0;
        Write(output, "text-body.bin", Booster.Fit(body, s_body));
        Write(output, "text-headline.bin", Booster.Fit(headline, s_headline));
        return 0;
    }

    private static AdditiveModel[] FitFolds(BinnedRows rows, BoostingOptions options) =>
    [
        .. Enumerable.Range(0, Folds).Select(fold => Booster.Fit(
            rows, options, [.. Enumerable.Range(0, rows.Rows.Count).Where(r => CrossValidation.FoldOf(rows.Rows.Group(r), Seed, Folds) != fold)])),
    ];

    private static void Score(List<TextGoldDocument> documents, AdditiveModel[] models, Action<TextGoldDocument, AdditiveModel> score)
    {
        foreach (var document in documents) score(document, models[FoldOf(document)]);
    }

    private static int FoldOf(TextGoldDocument document) => CrossValidation.FoldOf(document.Site, Seed, Folds);

    private static void Write(string folder, string name, AdditiveModel model)
    {
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
