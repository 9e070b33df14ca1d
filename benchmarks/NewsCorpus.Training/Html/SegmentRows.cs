using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Html;

/// <summary>The rows of the model of runs: what a block model that has not seen the page takes or nearly takes, cut into runs and labelled by the words in them.</summary>
internal static class SegmentRows
{
    private const float SegmentPageWeight = 1 / 6f;

    /// <summary>No run weighs more: the largest ones are those of pages whose gold stops early.</summary>
    private const float MaxWeight = 0.5f;

    /// <summary>How the model of runs is fitted: few rows and correlated features ask for small steps.</summary>
    public static BoostingOptions Options { get; } = new() { Rounds = 60, Rate = 0.1, MinLeafRows = 20, L2 = 10, Threads = 2 };

    /// <summary>The runs of all pages.</summary>
    /// <param name="pages">The pages, each with the weight of its set.</param>
    /// <param name="models">The block models of the folds.</param>
    /// <param name="seed">The seed of the folds.</param>
    public static TrainingRows Of(IReadOnlyList<(LabelledPage Page, float Weight)> pages, AdditiveModel[] models, int seed)
    {
        var rows = new TrainingRows(SegmentFeatures.Names);
        foreach (var (page, weight) in pages) Add(rows, page, models[CrossValidation.FoldOf(page.Gold.Site, seed, models.Length)], weight);
        return rows;
    }

    /// <summary>Adds the runs of one page.</summary>
    /// <param name="rows">Takes the rows.</param>
    /// <param name="page">The page.</param>
    /// <param name="model">A block model that has not seen it.</param>
    /// <param name="pageWeight">The weight of its set.</param>
    private static void Add(TrainingRows rows, LabelledPage page, AdditiveModel model, float pageWeight)
    {
        using var decoded = SourceDecoder.Decode(page.Source, []);
        using var content = new HtmlSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        if (content.Blocks.Length == 0) return;
        using var view = new PageView(content);
        var scores = new float[content.Blocks.Length];
        BodyClassifier.SelectBlocks(view, model, scores);
        using var segments = SegmentChooser.FindSegments(view, scores, Focus.Balanced);
        var isSegments = page.Gold.Body.Length == 0;
        float gold = 50;
        for (var i = 0; i < scores.Length; i++) gold += page.Labels[i] == BlockLabel.Body ? view.Facts.Blocks[i].Shape.Words : 0;
        var row = new float[SegmentFeatures.Names.Count];
        for (var s = 0; s < segments.Count; s++)
        {
            ref readonly var segment = ref segments.Items[s];
            float body = 0, other = 0;
            for (var i = segment.First; i < segment.End; i++)
            {
                var words = isSegments ? 1 : view.Facts.Blocks[i].Shape.Words + 1;
                if (page.Labels[i] is BlockLabel.Body) body += words;
                else if (page.Labels[i] == BlockLabel.Other) other += words;
            }

            if (body + other == 0 || body == other) continue;
            SegmentFeatures.Write(view, segments, s, row);
            var weight = Math.Abs(body - other) * (isSegments ? SegmentPageWeight : 1 / gold);
            rows.Add(row, body > other, Math.Min(weight, MaxWeight) * pageWeight, page.Gold.Site);
        }
    }
}
