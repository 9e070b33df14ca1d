using NewsCorpus.Quality.Text;

namespace NewsCorpus.Tests.Quality.Text;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("“Fähre” – spät…", "\"fähre\" - spät...")]
    [InlineData("  two\u00A0 words\u200B ", "two words")]
    public void Fold_QuotesDashesAndSpace_AreEqualised(string text, string folded) => Assert.Equal(folded, FieldText.Fold(text));

    [Theory]
    [InlineData("By Mara Lindqvist", "mara lindqvist")]
    [InlineData("von J. Okoro", "j okoro")]
    [InlineData("Byron Ash", "byron ash")]
    public void PersonKey_CueAndFullStops_AreDropped(string name, string key) => Assert.Equal(key, FieldText.PersonKey(name));

    [Theory]
    [InlineData("https://www.example-post.co.uk/", "examplepost")]
    [InlineData("The Example_Post", "examplepost")]
    [InlineData("Example Post", "examplepost")]
    public void PublisherKey_HostOrName_GivesOneKey(string name, string key) => Assert.Equal(key, FieldText.PublisherKey(name));

    [Theory]
    [InlineData("2021-7-3T09:20", "2021-07-03")]
    [InlineData(" 2021-07-30", "2021-07-30")]
    [InlineData("30.07.2021", null)]
    [InlineData(null, null)]
    public void Day_IsoDate_IsCut(string? text, string? day) => Assert.Equal(day, FieldText.Day(text));
}
