using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Which blocks are the running text of the article? A fitted additive model scores each block from named features of structure, not of
/// language; the scores are smoothed over neighbours; the largest addend is the rule. Thread-safe.
/// </summary>
internal sealed class BodyClassifier : IBlockClassifier
{
    /// <summary>The least strength of a vote, for blocks that the neighbours carried over the bar.</summary>
    private const float MinWeight = 0.2f;

    private const float AppendedWeight = 3;

    // Menus are half the blocks of a news page. A short block that is nothing but a link is hardly ever body, so it is not measured.
    // On the development pages that costs body F1 .0003 on aeb, .0001 on fundus and .0012 on wcxb, whose guides hold lists of links.
    private const int MaxBareLinkLength = 32;
    private const float BareLinkScore = -5;

    private static readonly int s_linkFeature = BlockFeatures.Names.ToList().IndexOf("link-ratio");
    private readonly BodyModels? _models;

    /// <summary>Creates the classifier.</summary>
    /// <param name="models">The models; null takes the embedded ones.</param>
    public BodyClassifier(BodyModels? models = null) => _models = models;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html || context.Content.Blocks.Length == 0) return;
        var count = context.Content.Blocks.Length;
        var models = _models ?? BodyModels.Embedded;
        var page = context.Page;
        var rules = ArrayPool<string?>.Shared.Rent(count);
        var scores = ArrayPool<float>.Shared.Rent(count);
        var reasons = ArrayPool<(int Raises, int Lowers)>.Shared.Rent(count);
        Score(page, context.Content.Blocks, models.Blocks, scores.AsSpan(0, count), reasons.AsSpan(0, count));
        BodySelector.Select(page, scores.AsSpan(0, count), context.Focus);
        SegmentChooser.Apply(page, scores.AsSpan(0, count), models.Segments, context.Focus, rules.AsSpan(0, count));
        DeclaredBodyWitness.Apply(page, scores.AsSpan(0, count));
        var appended = AppendedArticles.FindStart(page);
        BodyChooser.Apply(page, scores.AsSpan(0, count), models.Candidates, context.Focus, rules.AsSpan(0, count));
        CommentThreads.Drop(page, rules.AsSpan(0, count));
        FurnitureBoxes.Drop(page, rules.AsSpan(0, count));
        HiddenText.Drop(page, rules.AsSpan(0, count));
        PeerArticles.Drop(page);
        QuotedPosts.Take(page, rules.AsSpan(0, count));
        CutAppended(context, Math.Min(appended, AppendedArticles.FindStart(page)));
        var isScript = ScriptText.Take(page, scores.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            var rule = isScript ? ScriptText.Rule : rules[i] ?? RuleOf(models.Blocks, page.Body[i] ? reasons[i].Raises : reasons[i].Lowers);
            Vote(context, i, scores[i], rule);
        }

        ArrayPool<string?>.Shared.Return(rules, clearArray: true);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<(int Raises, int Lowers)>.Shared.Return(reasons);
    }

    /// <summary>Scores the blocks of a page and takes those that are body one by one, as the fit of the model of runs needs them.</summary>
    internal static void SelectBlocks(PageView page, AdditiveModel model, Span<float> scores)
    {
        var reasons = ArrayPool<(int Raises, int Lowers)>.Shared.Rent(scores.Length + 1);
        Score(page, page.Facts.Content.Blocks, model, scores, reasons.AsSpan(0, scores.Length));
        ArrayPool<(int Raises, int Lowers)>.Shared.Return(reasons);
        BodySelector.Select(page, scores, Focus.Balanced);
    }

    /// <summary>Selects blocks and then runs of them, as the fit of the model of whole bodies needs them.</summary>
    internal static void SelectRuns(PageView page, AdditiveModel model, AdditiveModel segmentModel, Span<float> scores)
    {
        SelectBlocks(page, model, scores);
        SegmentChooser.Apply(page, scores, segmentModel, Focus.Balanced, new string?[scores.Length]);
        DeclaredBodyWitness.Apply(page, scores);
    }

    private static void Score(PageView page, ReadOnlySpan<Block> blocks, AdditiveModel model, Span<float> scores, Span<(int Raises, int Lowers)> reasons)
    {
        var size = BlockFeatures.Names.Count * AdditiveModel.BatchRows;
        var columns = ArrayPool<float>.Shared.Rent(2 * size);
        columns.AsSpan(0, size).Clear();
        Span<int> batch = stackalloc int[AdditiveModel.BatchRows];
        var filled = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (IsBareLink(blocks[i]))
            {
                (scores[i], reasons[i]) = (BareLinkScore, (-1, s_linkFeature));
                continue;
            }

            var row = new FeatureCursor(columns.AsSpan(filled, size - filled), AdditiveModel.BatchRows);
            BlockFeatures.Write(page.Facts, page.Anchors, i, ref row);
            batch[filled++] = i;
            if (filled < batch.Length) continue;
            ScoreBatch(model, columns, batch, scores, reasons);
            filled = 0;
        }

        ScoreBatch(model, columns, batch[..filled], scores, reasons);
        ArrayPool<float>.Shared.Return(columns);
    }

    private static void ScoreBatch(AdditiveModel model, float[] columns, ReadOnlySpan<int> batch, Span<float> scores, Span<(int Raises, int Lowers)> reasons)
    {
        if (batch.IsEmpty) return;
        Span<float> sums = stackalloc float[AdditiveModel.BatchRows];
        Span<int> raises = stackalloc int[AdditiveModel.BatchRows];
        Span<int> lowers = stackalloc int[AdditiveModel.BatchRows];
        var size = BlockFeatures.Names.Count * AdditiveModel.BatchRows;
        model.ScoreBatch(columns.AsSpan(0, size), columns.AsSpan(size), sums, raises, lowers);
        for (var i = 0; i < batch.Length; i++) (scores[batch[i]], reasons[batch[i]]) = (sums[i], (raises[i], lowers[i]));
    }

    private static bool IsBareLink(in Block block) =>
        block.Kind != BlockKind.Heading && block.TextLength <= MaxBareLinkLength && block.LinkedLength >= block.TextLength;

    private static void CutAppended(ClassificationContext context, int next)
    {
        var page = context.Page;
        if (next == page.Body.Length) return;
        for (var i = next; i < page.Body.Length; i++)
        {
            if (page.Body[i]) context.Vote(i, BlockRole.Teaser, AppendedWeight, "appended-article");
            page.Body[i] = false;
        }

        context.Report(new Diagnostic(DiagnosticCodes.SeveralArticles, "Another article follows on the same page and was left out.", context.Content.Blocks[next].Span));
    }

    private static string RuleOf(AdditiveModel model, int reason) => reason < 0 ? "prior" : model.FeatureNames[reason];

    private static void Vote(ClassificationContext context, int index, float score, string rule)
    {
        var isBody = context.Page.Body[index];
        var role = isBody && context.Content.Blocks[index].Kind == BlockKind.Heading ? BlockRole.Subheading : BlockRole.Body;
        context.Vote(index, role, isBody ? Math.Max(MinWeight, score) : Math.Min(-MinWeight, score), rule);
    }
}
