using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

/// <summary>Names with the surname first; all are invented.</summary>
public sealed class InvertedNameTests
{
    [Theory]
    [InlineData("Holvik, Berit", "Berit Holvik")]
    [InlineData("Arendal-Voss,Thomas", "Thomas Arendal-Voss")]
    [InlineData("Ann, Thomas", "Ann, Thomas")]
    [InlineData("Reuters, Thomas", "Reuters, Thomas")]
    [InlineData("quaywatch, Thomas", "quaywatch, Thomas")]
    [InlineData("Berit Holvik, Thomas", "Berit Holvik, Thomas")]
    [InlineData("Holvik, Berit, Thomas", "Holvik, Berit, Thomas")]
    [InlineData("Holvik, Lindmoor", "Holvik, Lindmoor")]
    public void Turn_TwoWordsAroundAComma_AreOneNameOnlyWithTheGivenNameLast(string value, string expected) => Assert.Equal(expected, InvertedName.Turn(value).ToString());

    [Theory]
    [InlineData("<meta name=\"author\" content=\"Holvik, Berit\"><meta name=\"author\" content=\"Arendal, Thomas\">")]
    [InlineData("<meta name=\"citation_author\" content=\"Holvik, Berit\"><meta name=\"citation_author\" content=\"Arendal, Thomas\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"author\":[{\"@type\":\"Person\",\"name\":\"Holvik, Berit\"},{\"@type\":\"Person\",\"name\":\"Arendal, Thomas\"}]}</script>")]
    public void Parse_DeclaredNamesWithTheSurnameFirst_AreOneAuthorEach(string head) => Assert.Equal(["Berit Holvik", "Thomas Arendal"], MetadataFixture.Article(head).Authors.Select(a => a.Name));
}
