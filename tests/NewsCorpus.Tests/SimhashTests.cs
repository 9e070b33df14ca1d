using System.Numerics;

namespace NewsCorpus.Tests;

public sealed class SimhashTests
{
    private const string Text = "The harbour council of Port Elling voted on Monday to widen the old quay, a plan that fishermen have fought for eleven years and that will cost the town a third of its yearly budget.";

    [Fact]
    public void Compute_PunctuationAndCaseDiffer_IsEqual() =>
        Assert.Equal(Simhash.Compute(Text), Simhash.Compute(Text.ToUpperInvariant().Replace(",", " -", StringComparison.Ordinal)));

    [Fact]
    public void Compute_OneWordDiffers_FewBitsDiffer()
    {
        var changed = Simhash.Compute(Text.Replace("eleven", "twelve", StringComparison.Ordinal));
        Assert.InRange(BitOperations.PopCount(Simhash.Compute(Text) ^ changed), 1, 20);
    }

    [Fact]
    public void Compute_OtherText_ManyBitsDiffer()
    {
        var other = Simhash.Compute("A quiet spring in the orchards above Lindenau has given growers their best crop of pears since the flood, and prices have already begun to fall at the markets.");
        Assert.InRange(BitOperations.PopCount(Simhash.Compute(Text) ^ other), 20, 44);
    }
}
