using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public class PublicationWordsTests
{
    [Theory]
    [InlineData("The Quillport Gazette", true)]
    [InlineData("Brevinkurier", true)]
    [InlineData("BREVINKURIER", true)]
    [InlineData("Бревинвестник", true)]
    [InlineData("БРЕВИНВЕСТНИК", true)]
    [InlineData("Brevinpolier", false)]
    [InlineData("brevin-nachrichten.de", true)]
    [InlineData("北方日報", true)]
    [InlineData("Quillport Harbour Board", false)]
    [InlineData("Posting", false)]
    [InlineData("", false)]
    public void HoldTitle_Name_TellsWhetherMediaAreCalledSo(string name, bool expected) => Assert.Equal(expected, PublicationWords.HoldTitle(name));

    [Theory]
    [InlineData("Quillport Gazette Publishing Company Ltd.", "Quillport Gazette")]
    [InlineData("Quillport News & Media", "Quillport News")]
    [InlineData("Media Group", "Media")]
    [InlineData("The Quillport Gazette", "The Quillport Gazette")]
    public void LengthWithoutCompany_NameOfOwner_EndsBeforeTheWordsOfTheCompany(string name, string expected) =>
        Assert.Equal(expected, name[..PublicationWords.LengthWithoutCompany(name)]);

    [Fact]
    public void CountCompany_NameOfOwner_CountsTheWords() => Assert.Equal(2, PublicationWords.CountCompany("Quillport Media Holdings"));
}
