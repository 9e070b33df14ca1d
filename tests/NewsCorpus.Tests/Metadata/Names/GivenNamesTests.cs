using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

/// <summary>Which words people are called by.</summary>
public sealed class GivenNamesTests
{
    [Theory]
    [InlineData("Petra Lindqvist", true)]
    [InlineData("PETRA LINDQVIST", true)]
    [InlineData("Jean-Luc Morel", true)]
    [InlineData("Ольга Полева", true)]
    [InlineData("Related Topics", false)]
    [InlineData("", false)]
    [InlineData("Al", false)]
    public void Opens_Name_TellsWhetherItsFirstWordIsAGivenName(string name, bool expected) => Assert.Equal(expected, GivenNames.Opens(name));

    [Theory]
    [InlineData("Dr Petra Lindqvist", true)]
    [InlineData("LINDQVIST Petra", true)]
    [InlineData("Petra", false)]
    [InlineData("Global Capability Centres", false)]
    public void Holds_Name_LooksBehindTheFirstWord(string name, bool expected) => Assert.Equal(expected, GivenNames.Holds(name));
}
