using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata;

public class CandidateTableTests
{
    [Fact]
    public void Find_TableThatGrew_GivesTheCandidateOfTheKey()
    {
        using var table = new CandidateTable<TextAuthorCandidate>();
        var candidates = Enumerable.Range(0, 1000).Select(static i => Candidate($"Ann Lee {i}")).ToArray();
        foreach (var candidate in candidates) table.Set(TextKey.Of(candidate.Value), candidate);
        foreach (var candidate in candidates) Assert.Same(candidate, table.Find(TextKey.Of(candidate.Value)));
        Assert.Null(table.Find("annlee1000"));
        var other = Candidate("ANN LEE 7");
        table.Set("annlee7", other);
        Assert.Same(other, table.Find("annlee7"));
    }

    private static TextAuthorCandidate Candidate(string name) => new() { Value = name, Kind = AuthorKind.Person, Block = 0, Start = 0, End = name.Length, Rule = "test" };
}
