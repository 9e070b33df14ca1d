using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Text;

/// <summary>
/// Fits the three models of plain text (first pass, headline, second pass) on labelled scrapes. Later models are fitted on what the earlier
/// ones say about sites they have not seen. With --cv FILE it also writes records whose every answer comes from models that did not see the site.
/// </summary>
internal static class TextBlocksCommand
{
    private const int Folds = 5;
    private const int Seed = 7;

    private static readonly BoostingOptions s_first = new() { Depth = 2, Rounds = 150, Rate = 0.15, MinLeafRows = 40 };
    private static readonly BoostingOptions s_headline = new() { Depth = 2, Rounds = 120, Rate = 0.12, MinLeafRows = 20 };
    private static readonly BoostingOptions s_second = new() { Depth = 2, Rounds = 200, Rate = 0.12, MinLeafRows = 40 };

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
        var first = new BinnedRows(TextRows.First(documents));
        Console.WriteLine($"first pass: {first.Rows.Count} rows of {TextFeatures.Names.Count} features");
        foreach (var (fold, model) in FitFolds(first, s_first)) Score(documents, fold, d => d.Analysis.ScoreFirst(model));
        TextReport.Blocks("first pass", documents, d => d.Analysis.First.ToArray());
        var headline = new BinnedRows(TextRows.Headline(documents));
        Console.WriteLine($"headline: {headline.Rows.Count} rows");
        foreach (var (fold, model) in FitFolds(headline, s_headline)) Score(documents, fold, d => d.Analysis.FindHeadline(model));
        TextReport.Headlines(documents);
        var second = new BinnedRows(TextRows.Second(documents));
        foreach (var (fold, model) in FitFolds(second, s_second)) Score(documents, fold, d => d.Analysis.ScoreSecond(model));
        TextReport.Blocks("second pass", documents, d => d.Analysis.Second.ToArray());
        if (records is not null) TextReport.WriteRecords(records, documents);
        if (output is null) return 0;
        Write(output, "text-first.bin", Booster.Fit(first, s_first));
        Write(output, "text-headline.bin", Booster.Fit(headline, s_headline));
        Write(output, "text-second.bin", Booster.Fit(second, s_second));
        return 0;
    }

    private static IEnumerable<(int Fold, AdditiveModel Model)> FitFolds(BinnedRows rows, BoostingOptions options)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            int[] train = [.. Enumerable.Range(0, rows.Rows.Count).Where(r => CrossValidation.FoldOf(rows.Rows.Group(r), Seed, Folds) != fold)];
            yield return (fold, Booster.Fit(rows, options, train));
        }
    }

    private static void Score(List<TextGoldDocument> documents, int fold, Action<TextGoldDocument> score)
    {
        foreach (var document in documents)
        {
            if (CrossValidation.FoldOf(document.Site, Seed, Folds) == fold) score(document);
        }
    }

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
