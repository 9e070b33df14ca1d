using NewsCorpus.Classification.Models;

namespace NewsCorpus.Tests.Classification.Models;

public sealed class AdditiveModelBatchTests
{
    private const int Features = 23;

    [Fact]
    public void ScoreBatch_RandomModelsAndRows_GivesTheSumsAndReasonsOfSingleRows()
    {
        var random = new Random(11);
        for (var round = 0; round < 40; round++)
        {
            var model = MakeModel(random);
            var columns = new float[Features * AdditiveModel.BatchRows];
            for (var i = 0; i < columns.Length; i++) columns[i] = random.Next(12) == 0 ? float.NaN : random.Next(-3, 12) / 2f;
            var (scores, raises, lowers) = (new float[AdditiveModel.BatchRows], new int[AdditiveModel.BatchRows], new int[AdditiveModel.BatchRows]);
            model.ScoreBatch(columns, new float[columns.Length], scores, raises, lowers);
            var bare = new float[AdditiveModel.BatchRows];
            model.ScoreBatch(columns, bare);
            Assert.Equal(scores, bare);
            for (var row = 0; row < AdditiveModel.BatchRows; row++)
            {
                var single = Enumerable.Range(0, Features).Select(f => columns[f * AdditiveModel.BatchRows + row]).ToArray();
                var score = model.Score(single, out var raised, out var lowered);
                Assert.Equal((score, raised, lowered), (scores[row], raises[row], lowers[row]));
                Assert.Equal(model.Score(single), scores[row]);
            }
        }
    }

    private static AdditiveModel MakeModel(Random random)
    {
        var steps = Enumerable.Range(0, 4).Select(_ => random.Next(Features)).Distinct().Select(f => new StepTable(f, Cuts(random, 9), [])).Select(t => t with { Addends = Addends(random, t.Cuts.Length + 1) });
        var pairs = Enumerable.Range(0, 30).Select(_ => random.Next(Features - 1)).Select(f => new PairTable(f, random.Next(f + 1, Features), Cuts(random, 4), Cuts(random, 3), []))
            .Select(p => p with { Addends = Addends(random, (p.FirstCuts.Length + 1) * (p.SecondCuts.Length + 1)) });
        return new AdditiveModel([.. Enumerable.Range(0, Features).Select(f => $"feature-{f}")], 0.25f, [.. steps], [.. pairs]);
    }

    private static float[] Cuts(Random random, int most) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => random.Next(-2, 11) / 2f).Distinct().Order()];

    private static float[] Addends(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(4) == 0 ? 0 : random.NextSingle() - 0.5f)];
}
