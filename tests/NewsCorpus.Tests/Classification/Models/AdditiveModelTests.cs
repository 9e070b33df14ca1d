using NewsCorpus.Classification.Models;

namespace NewsCorpus.Tests.Classification.Models;

public sealed class AdditiveModelTests
{
    private static readonly AdditiveModel s_model = new(
        ["words", "links", "unused"],
        -1,
        [new StepTable(0, [10, 20], [-2, 0, 3])],
        [new PairTable(0, 1, [10], [0.5f], [0, -1, 0.5f, -4])]);

    [Theory]
    [InlineData(5, 0, -3)]
    [InlineData(10, 0.5, -3)]
    [InlineData(10, 0.6, -4)]
    [InlineData(15, 0, -0.5)]
    [InlineData(25, 1, -2)]
    [InlineData(float.NaN, 0, -3)]
    public void Score_IsSumOfSteps(float words, float links, float expected) => Assert.Equal(expected, s_model.Score([words, links, 7]), 5);

    [Fact]
    public void Score_NamesWhatSpeaksForAndAgainst()
    {
        Assert.Equal(-2, s_model.Score([25, 1, 0], out var raises, out var lowers), 5);
        Assert.Equal(("words", "links"), (s_model.FeatureNames[raises], s_model.FeatureNames[lowers]));
    }

    [Fact]
    public void Read_AfterWrite_ScoresAlike()
    {
        using var stream = new MemoryStream();
        AdditiveModelFile.Write(s_model, stream);
        stream.Position = 0;
        var copy = AdditiveModelFile.Read(stream);
        Assert.Equal(s_model.FeatureNames, copy.FeatureNames);
        Assert.Equal(s_model.Score([25, 1, 0]), copy.Score([25, 1, 0]));
    }

    [Fact]
    public void Read_OtherBytes_SaysSo() => Assert.Throws<InvalidDataException>(() => AdditiveModelFile.Read(new MemoryStream(new byte[16])));

    [Fact]
    public void Score_AllocatesNothing()
    {
        float[] row = [25, 1, 0];
        s_model.Score(row);
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_model.Score(row);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
