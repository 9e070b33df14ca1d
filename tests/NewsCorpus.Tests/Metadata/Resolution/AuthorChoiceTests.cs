namespace NewsCorpus.Tests.Metadata.Resolution;

/// <summary>Which of the declared names are authors; all are invented.</summary>
public sealed class AuthorChoiceTests
{
    [Theory]
    [InlineData("quaywatch", new[] { "Oddvig Talvekk", "Zurab Qvelin" })]
    [InlineData("Marisol", new[] { "Marisol", "Oddvig Talvekk", "Zurab Qvelin" })]
    public void Parse_SeveralElementsOfWhichNoneIsSure_GivesAllThatAreAsGood(string first, string[] expected) => Assert.Equal(
        expected,
        MetadataFixture.Article(string.Concat(((string[])[first, "Oddvig Talvekk", "Zurab Qvelin"]).Select(name => $"<meta name=\"author\" content=\"{name}\">"))).Authors.Select(a => a.Name));

    [Fact]
    public void Parse_OneElementWithSeveralParts_GivesTheFirst() =>
        Assert.Equal(["Oddvig Talvekk"], MetadataFixture.Article("<meta name=\"author\" content=\"Oddvig Talvekk, Abteilung Wasser\">").Authors.Select(a => a.Name));
}
