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

    [Theory]
    [InlineData("<meta name=\"author\" content=\"Mara Quill, Tobias Renfield\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"author\":[{\"@type\":\"Person\",\"name\":\"Mara Quill\"},{\"@type\":\"Person\",\"name\":\"Tobias Renfield\"}]}</script>")]
    [InlineData("", "<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><meta itemprop=\"name\" content=\"Mara Quill\"></span><span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><meta itemprop=\"name\" content=\"Tobias Renfield\"></span>")]
    [InlineData("", "<span property=\"author\" typeof=\"Person\"><meta property=\"name\" content=\"Mara Quill\"></span><span property=\"author\" typeof=\"Person\"><meta property=\"name\" content=\"Tobias Renfield\"></span>")]
    public void Parse_TwoAuthorsDeclaredInOneWay_AreBothGiven(string head, string properties = "") => Assert.Equal(
        ["Mara Quill", "Tobias Renfield"],
        MetadataFixture.Article(head, $"<div itemscope itemtype=\"https://schema.org/NewsArticle\" vocab=\"https://schema.org/\" typeof=\"NewsArticle\"><h1>Lake freezes over</h1>{properties}</div>").Authors.Select(a => a.Name));
}
