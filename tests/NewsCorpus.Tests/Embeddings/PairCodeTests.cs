using NewsCorpus.Embeddings;

namespace NewsCorpus.Tests.Embeddings;

public sealed class PairCodeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(1022)]
    public void Unpack_WhatWasPacked_IsTheSame(int count)
    {
        var random = new Random(count);
        foreach (var largest in (int[])[0, 1, 4, 5, 127])
        {
            var values = new sbyte[count];
            for (var i = 0; i < count; i++) values[i] = (sbyte)random.Next(-largest, largest + 1);
            AssertSame(values);
        }
    }

    [Fact]
    public void Unpack_RareAndCommonIntegers_AreTheSame()
    {
        // So uneven counts that the codes of the rarest would be longer than the reader's table is wide.
        var values = new List<sbyte>();
        for (var value = -4; value <= 4; value++) values.AddRange(Enumerable.Repeat((sbyte)value, 2 << (2 * (value + 4))));
        values.AddRange([sbyte.MinValue, sbyte.MaxValue]);
        AssertSame([.. values]);
    }

    [Fact]
    public void Pack_IntegersNearZero_ComesNearTheirEntropy()
    {
        // Four integers alike are two bits each; the codes of those that do not occur cost a little.
        var random = new Random(3);
        var values = new sbyte[100_000];
        for (var i = 0; i < values.Length; i++) values[i] = (sbyte)random.Next(-2, 2);
        Assert.InRange(PairCode.Pack(values).Length, values.Length / 4, values.Length / 4 * 1.03);
    }

    private static void AssertSame(sbyte[] values)
    {
        var unpacked = new sbyte[values.Length];
        PairCode.Unpack(PairCode.Pack(values), unpacked);
        Assert.Equal(values, unpacked);
    }
}
