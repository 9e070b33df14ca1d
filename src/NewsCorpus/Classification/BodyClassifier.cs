using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification;

/// <summary>
/// Which blocks are the running text of the article? A fitted additive model scores each block from named features of structure, not of
/// language; the scores are smoothed over neighbours; the largest addend is the rule. Thread-safe.
/// </summary>
internal sealed class BodyClassifier : IBlockClassifier
{
    private const string ModelFile = "html-body.bin";

    /// <summary>The least strength of a vote, for blocks that the neighbours carried over the bar.</summary>
    private const float MinWeight = 0.2f;

    private static readonly Lazy<AdditiveModel> s_model = new(() => AdditiveModelFile.ReadEmbedded(ModelFile, BlockFeatures.Names));
    private readonly AdditiveModel? _model;

    /// <summary>Creates the classifier.</summary>
    /// <param name="model">The model; null takes the embedded one.</param>
    public BodyClassifier(AdditiveModel? model = null) => _model = model;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html || context.Content.Blocks.Length == 0) return;
        var count = context.Content.Blocks.Length;
        var model = _model ?? s_model.Value;
        var scores = ArrayPool<float>.Shared.Rent(count);
        var selected = ArrayPool<bool>.Shared.Rent(count);
        Score(context.Page, model, scores.AsSpan(0, count));
        BodySelector.Select(context.Page.Facts, scores.AsSpan(0, count), context.Focus, selected.AsSpan(0, count));
        Vote(context, model, scores.AsSpan(0, count), selected.AsSpan(0, count));
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<bool>.Shared.Return(selected);
    }

    /// <summary>Scores each block of a page, in log-odds.</summary>
    internal static void Score(PageView page, AdditiveModel model, Span<float> scores)
    {
        Span<float> row = stackalloc float[BlockFeatures.Names.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            BlockFeatures.Write(page.Facts, page.Anchors, i, row);
            scores[i] = model.Score(row);
        }
    }

    private static void Vote(ClassificationContext context, AdditiveModel model, ReadOnlySpan<float> scores, ReadOnlySpan<bool> selected)
    {
        var row = ArrayPool<float>.Shared.Rent(BlockFeatures.Names.Count);
        var used = row.AsSpan(0, BlockFeatures.Names.Count);
        Span<Addend> top = stackalloc Addend[1];
        for (var i = 0; i < scores.Length; i++)
        {
            BlockFeatures.Write(context.Page.Facts, context.Page.Anchors, i, used);
            var sign = selected[i] ? 1 : -1;
            var rule = model.TopAddends(used, sign, top) > 0 ? model.FeatureNames[top[0].Feature] : "prior";
            var isHeading = context.Content.Blocks[i].Kind == BlockKind.Heading;
            var role = !selected[i] ? BlockRole.Boilerplate : isHeading ? BlockRole.Subheading : BlockRole.Body;
            context.Vote(i, role, Math.Max(MinWeight, sign * scores[i]), rule);
        }

        ArrayPool<float>.Shared.Return(row);
    }
}
