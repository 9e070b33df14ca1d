using System.Text;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Training.Boosting;

/// <summary>Cross-validation that keeps the rows of a group (a site) together. Folds come from a stable hash of group and seed.</summary>
internal static class CrossValidation
{
    /// <summary>The fold of a group.</summary>
    public static int FoldOf(string group, int seed, int folds)
    {
        var hash = 14695981039346656037UL ^ (ulong)seed * 0x9E3779B97F4A7C15UL;
        foreach (var b in Encoding.UTF8.GetBytes(group)) hash = (hash ^ b) * 1099511628211UL;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        hash ^= hash >> 32;
        return (int)(hash % (ulong)folds);
    }

    /// <summary>The model whose score is the mean of the scores of others: a sum again, so one pass scores all of them.</summary>
    public static AdditiveModel Average(IReadOnlyList<AdditiveModel> models)
    {
        var share = 1f / models.Count;
        return new AdditiveModel(
            models[0].FeatureNames,
            models.Sum(m => m.Intercept) * share,
            TableMerger.Merge(models.SelectMany(m => m.Steps).Select(t => t with { Addends = Scaled(t.Addends) })),
            TableMerger.Merge(models.SelectMany(m => m.Pairs).Select(p => p with { Addends = Scaled(p.Addends) })));

        float[] Scaled(float[] addends) => [.. addends.Select(a => a * share)];
    }
}
