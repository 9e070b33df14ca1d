using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Tests.Metadata.Resolution;

/// <summary>Which names of publications are the same; all papers are invented.</summary>
public sealed class PublicationNameTests
{
    [Theory]
    [InlineData("Lake Post GmbH", "Lake Post")]
    [InlineData("Lake Post GmbH & Co. KG", "Lake Post")]
    [InlineData("Lake Post (lakepost.example)", "Lake Post")]
    [InlineData("Ediciones EL LAGO S.L.", "Ediciones EL LAGO")]
    [InlineData("AG", "AG")]
    [InlineData("Lake Post", "Lake Post")]
    public void WithoutLegalForm_Name_KeepsTheBrand(string name, string expected) => Assert.Equal(expected, PublicationName.WithoutLegalForm(name));

    [Theory]
    [InlineData("Seenblick", "seenblick.example", "")]
    [InlineData("El País del Lago", "Elpaisdellago", "")]
    [InlineData("The Lake Post", "lake post", "")]
    [InlineData("Börsenblick", "Boersenblick", "boersenblick")]
    [InlineData("www.lakepost.co.uk", "Lake-Post", "")]
    [InlineData("L'Écho du Lac", "Echodulac", "echodulac")]
    [InlineData("L’Eco del Lago", "Ecodellago", "ecodellago")]
    public void KeyOf_FormsOfOneName_IsTheSame(string name, string other, string label) => Assert.Equal(PublicationName.KeyOf(name, label), PublicationName.KeyOf(other, label));

    [Theory]
    [InlineData("Lecho du Lac", "echodulac")]
    [InlineData("L'Écho du Lac", "lechodulac")]
    [InlineData("L'Écho du Lac", "")]
    public void KeyOf_NoElidedArticleOrOneInTheHost_KeepsIt(string name, string label) => Assert.Equal("lechodulac", PublicationName.KeyOf(name, label));

    [Theory]
    [InlineData("Lake Post – News from the shore", "Lake Post")]
    [InlineData("News from the shore | Lake Post", "Lake Post")]
    [InlineData("Lake Post – News – Weather", "Lake Post")]
    [InlineData("Shore – News", "Shore – News")]
    [InlineData("Lake Post", "Lake Post")]
    public void WithoutSlogan_PartThatNamesTheHost_IsKept(string name, string expected) => Assert.Equal(expected, PublicationName.WithoutSlogan(name, "lakepost"));

    [Fact]
    public void KeyOf_LoneSurrogate_DoesNotThrow() => Assert.NotEmpty(PublicationName.KeyOf("Lake\uD800 Pöst", "lakepost"));
}
