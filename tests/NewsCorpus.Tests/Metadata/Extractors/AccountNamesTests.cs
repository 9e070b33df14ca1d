using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Names of papers in their accounts on networks; all papers are invented.</summary>
public sealed class AccountNamesTests
{
    [Theory]
    [InlineData("@LakePost", "Lake Post")]
    [InlineData("@lake_post", "lake post")]
    [InlineData("@ABCNewsLake", "ABC News Lake")]
    [InlineData("https://www.facebook.com/LakePost/", "Lake Post")]
    [InlineData("lakepost", "lakepost")]
    public void Read_Account_GivesItsWords(string value, string expected) => Assert.Equal(expected, AccountNames.Read(value));

    [Theory]
    [InlineData("@")]
    [InlineData("104837263")]
    [InlineData("https://www.facebook.com/")]
    [InlineData("https://www.facebook.com/pages/Lake-Post/1048")]
    [InlineData("https://www.facebook.com/profile.php?id=1048")]
    public void Read_NoName_GivesNull(string value) => Assert.Null(AccountNames.Read(value));
}
