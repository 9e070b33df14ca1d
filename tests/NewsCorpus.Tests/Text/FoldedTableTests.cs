using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public class FoldedTableTests
{
    private static readonly string[] s_words = ["by", "von", "Propos recueillis par", "год", "ORŤ", "日", "straße", "e", "an"];

    [Fact]
    public void TryGetValue_AnyCaseOfAnyWord_AgreesWithTheDictionary()
    {
        var oracle = s_words.Select((word, i) => KeyValuePair.Create(word, i)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var table = new FoldedTable<int>(oracle);
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var word = s_words[random.Next(s_words.Length)].ToCharArray();
            for (var at = 0; at < word.Length; at++)
            {
                word[at] = random.Next(6) switch { 0 => char.ToUpperInvariant(word[at]), 1 => char.ToLowerInvariant(word[at]), 2 when random.Next(9) == 0 => (char)random.Next(1, 0x2000), _ => word[at] };
            }

            var isKnown = oracle.TryGetValue(new string(word), out var expected);
            Assert.Equal((isKnown, isKnown ? expected : 0), (table.TryGetValue(word, out var found), found));
        }
    }

    [Fact]
    public void TryGetValue_EmptyOrLongerThanAll_IsUnknown()
    {
        var table = new FoldedTable<bool>([KeyValuePair.Create("uhr", true)]);
        Assert.False(table.Contains(""));
        Assert.False(table.Contains("uhruhruhr"));
        Assert.True(table.Contains("UHR"));
    }
}
