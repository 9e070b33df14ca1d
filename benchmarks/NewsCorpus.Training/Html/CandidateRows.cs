using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Html;

/// <summary>
/// The rows of the model of whole bodies: the candidates of pages whose blocks and runs were chosen by models that have not seen them. Each is
/// better or worse than the present body, and weighs as much as it is.
/// </summary>
internal static class CandidateRows
{
    /// <summary>A page of segments has few of them, and each weighs as much as a third of a page.</summary>
    private const float SegmentPageWeight = 1 / 3f;

    private const float MinWeight = 0.0005f;

    /// <summary>How the model of whole bodies is fitted.</summary>
    public static BoostingOptions Options { get; } = new() { Rounds = 100, Rate = 0.1, MinLeafRows = 20, L2 = 10, Threads = 2, FeatureShare = 0.15 };

    /// <summary>The candidates of all pages.</summary>
    /// <param name="pages">The pages, each with the weight of its set.</param>
    /// <param name="models">For each fold the model of blocks and that of runs.</param>
    /// <param name="seed">The seed of the folds.</param>
    public static TrainingRows Of(IReadOnlyList<(LabelledPage Page, float Weight)> pages, (AdditiveModel Blocks, AdditiveModel Segments)[] models, int seed)
    {
        var rows = new TrainingRows(CandidateFeatures.Names);
        foreach (var (page, weight) in pages) Add(rows, page, models[CrossValidation.FoldOf(page.Gold.Site, seed, models.Length)], weight);
        return rows;
    }

    private static void Add(TrainingRows rows, LabelledPage page, (AdditiveModel Blocks, AdditiveModel Segments) models, float pageWeight)
    {
        using var decoded = SourceDecoder.Decode(page.Source, []);
        using var content = new HtmlSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        if (content.Blocks.Length == 0) return;
        using var view = new PageView(content);
        if (view.Anchors.Headline < 0) return;
        var scores = new float[content.Blocks.Length];
        BodyClassifier.SelectRuns(view, models.Blocks, models.Segments, scores);
        var present = MeanOf(page, view.Facts, view.Body);
        var candidate = new bool[scores.Length];
        var row = new float[CandidateFeatures.Names.Count];
        foreach (var step in BodyChooser.Steps)
        {
            if (!BodyChooser.TryTake(view, scores, Focus.Balanced, step, candidate)) continue;
            var gain = MeanOf(page, view.Facts, candidate) - present;
            if (page.Gold.Body.Length == 0) gain *= SegmentPageWeight;
            CandidateFeatures.Write(view, scores, candidate, step, row);
            rows.Add(row, gain > 0, Math.Max(MinWeight, Math.Abs(gain)) * pageWeight, page.Gold.Site);
        }
    }

    /// <summary>The mean of precision and recall of a body in words, or in segments where the gold knows only those.</summary>
    private static float MeanOf(LabelledPage page, PageFacts facts, ReadOnlySpan<bool> body)
    {
        float both = 0, taken = 0, gold = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var words = page.Gold.Body.Length == 0 ? 1 : facts.Blocks[i].Shape.Words;
            if (page.Labels[i] is BlockLabel.Unknown or BlockLabel.Standfirst) continue;
            if (body[i]) taken += words;
            if (page.Labels[i] == BlockLabel.Body) gold += words;
            if (body[i] && page.Labels[i] == BlockLabel.Body) both += words;
        }

        return ((taken > 0 ? both / taken : 1) + (gold > 0 ? both / gold : 1)) / 2;
    }
}
