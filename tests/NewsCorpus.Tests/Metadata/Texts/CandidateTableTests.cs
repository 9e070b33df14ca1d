using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public class CandidateTableTests
{
    [Fact]
    public void Find_SetThatGrew_GivesTheCandidateOfTheKey()
    {
        using var set = Numbered(1000);
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i, set.Find($"annlee{i}")));
        Assert.Equal(-1, set.Find("annlee1000"));
        var other = set.Add("annlee7", Candidate("ANN LEE 7"));
        Assert.Equal(other, set.Find("annlee7"));
    }

    [Fact]
    public void Add_WithoutKey_IsNotFound()
    {
        using var set = new CandidateTable<TextAuthorCandidate>();
        set.Add(Candidate("Ann Lee"));
        Assert.Equal(1, set.Count);
        Assert.Equal(-1, set.Find("annlee"));
    }

    [Fact]
    public void Replace_CandidateInTheMiddle_StandsAtTheEndAndOthersMoveUp()
    {
        using var set = Numbered(5);
        set.Replace(1, Candidate("Ann LEE 1"));
        Assert.Equal(5, set.Count);
        Assert.Equal("Ann LEE 1", set[4].Value.ToString());
        Assert.Equal([0, 4, 1, 2, 3], Enumerable.Range(0, 5).Select(i => set.Find($"annlee{i}")));
    }

    private static CandidateTable<TextAuthorCandidate> Numbered(int count)
    {
        var set = new CandidateTable<TextAuthorCandidate>();
        for (var i = 0; i < count; i++) set.Add(TextKey.Of($"Ann Lee {i}"), Candidate($"Ann Lee {i}"));
        return set;
    }

    private static TextAuthorCandidate Candidate(string name) => new() { Value = name.AsMemory(), Kind = AuthorKind.Person, Block = 0, Start = 0, End = name.Length, Rule = "test" };
}
