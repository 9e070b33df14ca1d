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
        using var counts = new NameCounts();
        counts.Add(line, 9, isHead: false);
        counts.Add(name, 10, isHead: false);
        var found = 0;
        foreach (var entry in counts.Frequent(32))
        {
            if (entry.Block == 9 && line.AsSpan(entry.Start, entry.Length).SequenceEqual(name)) found += 1 + entry.Introduced;
        }

        Assert.Equal(1 + expected, found);
    }

    [Theory]
    [InlineData("Join The Upper Brevin Courier today", "The Upper Brevin Courier")]
    [InlineData("Ask l-online", "l-online")]
    [InlineData("Read derBrevin now", "derBrevin")]
    [InlineData("über Østlyset og", "Østlyset")]
    [InlineData("Write to lamp24", "lamp24")]
    [InlineData("il Faro Digitale", "il Faro")]
    [InlineData("Harbour-Newsletter", "Harbour")]
    public void Frequent_NameInUnusualForm_IsCounted(string line, string name)
    {
        using var counts = new NameCounts();
        counts.Add(line, 9, isHead: false);
        counts.Add(line, 10, isHead: false);
        var isFound = false;
        foreach (var entry in counts.Frequent(32)) isFound |= line.AsSpan(entry.Start, entry.Length).SequenceEqual(name) && entry.Tail == 2;
        Assert.True(isFound);
    }

    [Theory]
    [InlineData("All Sections")]
    [InlineData("Die Themen")]
    [InlineData("Login")]
    [InlineData("e-mail and")]
    public void Frequent_WordsThatNameASectionOrService_AreLeftOut(string line)
    {
        using var counts = new NameCounts();
        for (var i = 0; i < 3; i++) counts.Add(line, i, isHead: false);
        Assert.Equal(0, counts.Frequent(32).Length);
    }

    [Fact]
    public void Frequent_WordThatMediaCallThemselvesBy_IsKept()
    {
        using var counts = new NameCounts();
        for (var i = 0; i < 2; i++) counts.Add("The Register", i, isHead: false);
        Assert.Equal(2, counts.Frequent(32).Length);
    }

    [Fact]
    public void Frequent_NameThatStandsOnceWithoutIntroduction_IsLeftOut()
    {
        using var counts = new NameCounts();
        counts.Add("Harbour Board", 9, isHead: false);
        Assert.Equal(0, counts.Frequent(32).Length);
    }
}
