using System.Text;
using System.Text.RegularExpressions;
using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class LineFactsReaderTests
{
    private static readonly string[] s_pieces =
    [
        "Ferry", "ferry", "FERRY", "runs", "a", "at", "Überfahrt", "ÜBERFAHRT", "crossings", "extraordinarily", "12", "2021", "7th", "McLee", "harbourLine", "Ñandú", "паром", "Паром", "e\u0301tude", ".", ",", " - ", "?", "x", "Ω",
    ];

    [Fact]
    public void Read_RandomLines_CountsWhatPlainPatternsCount()
    {
        var random = new Random(5);
        for (var round = 0; round < 4000; round++)
        {
            var line = RandomLine(random);
            var words = Matches(line, @"[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}]*");
            var facts = LineFactsReader.Read(line, new uint[line.Length]);

            Assert.Equal(words.Count, facts.Words);
            Assert.Equal(words.Count(word => char.IsUpper(word[0])), facts.CapitalWords);
            Assert.Equal(words.Count(word => word.Length <= 3 && !char.IsUpper(word[0]) && !word.Any(char.IsDigit)), facts.SmallWords);
            Assert.Equal(words.Count(word => word.Length >= 4), facts.ContentWords);
            Assert.Equal(words.Sum(word => word.Count(char.IsDigit)), facts.Digits);
            Assert.Equal(words.Sum(word => word.Count(char.IsUpper)), facts.Capitals);
            Assert.Equal(words.Sum(word => word.Count(unit => !char.IsDigit(unit))), facts.Letters);
            Assert.Equal(words.Sum(word => Matches(word, @"\p{Ll}\p{Lu}").Count) + Matches(line, @"\p{Ll}[.?]\p{Lu}").Count, facts.Joints);
        }
    }

    [Fact]
    public void Read_WordsInAnyCaseAndPlace_HashAlike()
    {
        foreach (var word in (string[])["ferry", "überfahrt", "паром", "extraordinarily", "crossing", "seventeen-x", "2021"])
        {
            var alone = WordsOf(word);
            Assert.Equal(alone, WordsOf(word.ToUpperInvariant()));
            Assert.Equal(alone, WordsOf($"a {word} is on it at six")[..alone.Length]);
            Assert.Equal(LineFactsReader.Read(word, []).Hash, LineFactsReader.Read($"{word.ToUpperInvariant()}  ... ?", []).Hash);
        }

        Assert.NotEqual(WordsOf("ferry"), WordsOf("ferri"));
        Assert.NotEqual(WordsOf("extraordinarily"), WordsOf("extraordinarilz"));
    }

    private static List<string> Matches(string text, string pattern) =>
        [.. Regex.Matches(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)).Select(match => match.Value)];

    private static string RandomLine(Random random)
    {
        var line = new StringBuilder("x");
        for (var i = random.Next(12); i >= 0; i--) line.Append(random.Next(3) == 0 ? "" : " ").Append(s_pieces[random.Next(s_pieces.Length)]);
        return line.ToString();
    }

    private static uint[] WordsOf(string line)
    {
        var words = new uint[line.Length];
        return words[..LineFactsReader.Read(line, words).ContentWords];
    }
}
