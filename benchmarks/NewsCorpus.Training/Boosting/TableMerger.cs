using NewsCorpus.Classification.Models;

namespace NewsCorpus.Training.Boosting;

/// <summary>Adds up tables over the same features, so that a model that is the mean of others looks each of them up once.</summary>
internal static class TableMerger
{
    public static StepTable[] Merge(IEnumerable<StepTable> tables) => [.. tables.GroupBy(t => t.Feature).OrderBy(g => g.Key).Select(g => g.Aggregate(Add))];

    public static PairTable[] Merge(IEnumerable<PairTable> tables) =>
        [.. tables.GroupBy(t => (t.First, t.Second)).OrderBy(g => g.Key).Select(g => g.Aggregate(Add))];

    private static StepTable Add(StepTable a, StepTable b)
    {
        var cuts = Union(a.Cuts, b.Cuts);
        var addends = new float[cuts.Length + 1];
        for (var i = 0; i < addends.Length; i++) addends[i] = a.Addends[StepOf(a.Cuts, cuts, i)] + b.Addends[StepOf(b.Cuts, cuts, i)];
        return new StepTable(a.Feature, cuts, addends);
    }

    private static PairTable Add(PairTable a, PairTable b)
    {
        var (first, second) = (Union(a.FirstCuts, b.FirstCuts), Union(a.SecondCuts, b.SecondCuts));
        var addends = new float[(first.Length + 1) * (second.Length + 1)];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++) addends[i * (second.Length + 1) + j] = Cell(a, first, second, i, j) + Cell(b, first, second, i, j);
        }

        return new PairTable(a.First, a.Second, first, second, addends);
    }

    private static float Cell(PairTable table, float[] first, float[] second, int i, int j) =>
        table.Addends[StepOf(table.FirstCuts, first, i) * (table.SecondCuts.Length + 1) + StepOf(table.SecondCuts, second, j)];

    /// <summary>The step of a table in which step <paramref name="step"/> of the united cuts lies.</summary>
    private static int StepOf(float[] own, float[] united, int step) => step == 0 ? 0 : own.Count(c => c <= united[step - 1]);

    private static float[] Union(float[] a, float[] b) => [.. a.Union(b).Order()];
}
