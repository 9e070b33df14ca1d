using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("ANN LEE", true, false)]
    [InlineData("Ann Lee", false, false)]
    [InlineData("ann lee", false, true)]
    [InlineData("ÅSA ÖBERG-2", true, false)]
    [InlineData("李安", true, true)]
    [InlineData("", true, true)]
    public void IsUpperAndIsLower_Names_TellTheirCase(string text, bool isUpper, bool isLower)
    {
        Assert.Equal(isUpper, LetterCase.IsUpper(text));
        Assert.Equal(isLower, LetterCase.IsLower(text));
    }

    [Fact]
    public void IsUpper_LongText_IsReadToItsEnd() => Assert.False(LetterCase.IsUpper(new string('A', 500) + "a"));
}
