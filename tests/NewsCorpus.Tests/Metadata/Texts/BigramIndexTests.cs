using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public class BigramIndexTests
{
    private const string Text = "Der Brevin Kurier, Ölmarkt 2024: BREVIN BrBrevin Москва 北京北京 end OÖ";

    [Fact]
    public void Next_EveryPair_GivesItsPlacesInOrder()
    {
        using var index = new BigramIndex(Text);
        for (var start = 0; start < Text.Length - 1; start++)
        {
            var value = Text.AsSpan(start, 2);
            if (!BigramIndex.Holds(value)) continue;
            var found = new List<int>();
            for (var place = index.First(value); place >= 0; place = index.Next(place))
            {
                if (Text.AsSpan(place).StartsWith(value)) found.Add(place);
            }

            Assert.Equal(PlacesOf(value), found);
        }
    }

    [Theory]
    [InlineData("Kurier", true)]
    [InlineData("2024", true)]
    [InlineData("Ölmarkt", true)]
    [InlineData("kurier", false)]
    [InlineData("K", false)]
    public void Holds_Value_IfItOpensLikeAName(string value, bool isHeld) => Assert.Equal(isHeld, BigramIndex.Holds(value));

    [Theory]
    [InlineData("")]
    [InlineData("B")]
    [InlineData("no capital here")]
    public void First_TextWithoutPairs_IsNone(string text)
    {
        using var index = new BigramIndex(text);
        Assert.Equal(-1, index.First("Brevin"));
    }

    private static List<int> PlacesOf(ReadOnlySpan<char> value)
    {
        var places = new List<int>();
        for (var place = 0; place + value.Length <= Text.Length; place++)
        {
            if (Text.AsSpan(place).StartsWith(value)) places.Add(place);
        }

        return places;
    }
}
