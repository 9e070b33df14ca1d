using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public sealed class UnitCaseTests
{
    [Fact]
    public void ToSmallAndToCapital_AnyUnit_AreThoseOfTheRuntime()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            Assert.Equal(char.ToLowerInvariant((char)unit), UnitCase.ToSmall((char)unit));
            Assert.Equal(char.ToUpperInvariant((char)unit), UnitCase.ToCapital((char)unit));
        }
    }
}
