using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public class NameCountsTests
{
    [Theory]
    [InlineData("Read more about the Quillport Ledger here", "Quillport Ledger", 1)]
    [InlineData("About The Quillport Ledger", "The Quillport Ledger", 1)]
    [InlineData("von Brevin-Newsletter", "Brevin", 1)]
    [InlineData("Support, Quillport Ledger", "Quillport Ledger", 0)]
    public void Frequent_NameOfWhichALineSpeaks_CountsTheIntroduction(string line, string name, int expected)
    {
        using var counts = new NameCounts(48);
        counts.Add(line, 9, isHead: false);
        counts.Add(name, 10, isHead: false);
        var found = 0;
        foreach (var entry in counts.Frequent(32))
        {
            if (entry.Block == 9 && line.AsSpan(entry.Start, entry.Length).SequenceEqual(name)) found += 1 + entry.Introduced;
        }

        Assert.Equal(1 + expected, found);
    }

    [Fact]
    public void Frequent_NameThatStandsOnceWithoutIntroduction_IsLeftOut()
    {
        using var counts = new NameCounts(48);
        counts.Add("Harbour Board", 9, isHead: false);
        Assert.Equal(0, counts.Frequent(32).Length);
    }
}
