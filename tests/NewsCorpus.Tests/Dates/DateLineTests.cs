using NewsCorpus.Dates;

namespace NewsCorpus.Tests.Dates;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("4 March 2025", "en")]
    [InlineData("Tuesday, March 4, 2025 - 18:05 GMT", "en")]
    [InlineData("Dienstag, 4. März 2025, 18:05 Uhr", "de")]
    [InlineData("Le mardi 4 mars 2025 à 18h05", "fr")]
    [InlineData("04.03.2025 | 18:05", "de")]
    [InlineData("2025年3月4日 18:05", "zh")]
    [InlineData("📅 4 March 2025", "en")]
    public void IsWhole_DateAlone_IsTrue(string line, string language) => Assert.True(DateLine.IsWhole(line, language));

    [Theory]
    [InlineData("Vellen, 4 March 2025", "en")]
    [InlineData("4 March 2025 was a long day", "en")]
    [InlineData("10 best quays of March 2025", "en")]
    [InlineData("4 March 2025 | 213 readers", "en")]
    [InlineData("Summer 2025", "en")]
    [InlineData("4 March", "en")]
    [InlineData("Tuesday, 4 March", "en")]
    [InlineData("", "en")]
    public void IsWhole_OtherLine_IsFalse(string line, string language) => Assert.False(DateLine.IsWhole(line, language));
}
