using System.Text;
using NewsCorpus.PlainText;

namespace NewsCorpus.Tests.PlainText;

public class SourceUnitsTests
{
    private static readonly string[] s_pieces = ["ferry", "quay", "Überfahrt", "паром", "港", " ", " ", "  ", "\t", "\u00a0", "\u00ad", "\u200b", "\n", "\r\n", "\f", "\u2028", "|", "•", "·", ":", "’", "\0"];

    [Fact]
    public void Between_EachUnit_IsWhatItsDefinitionSays()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = $"{new string('x', unit % 70)}{(char)unit}y";
            using var units = new SourceUnits(text);
            var isBreak = LineScanner.Breaks.Contains((char)unit);
            Assert.Equal(isBreak ? text.Length - 2 : text.Length, units.NextBreak(0));
            Assert.Equal(isBreak ? LineUnits.None : Plainly(text), units.Between(0, text.Length));
        }
    }

    [Fact]
    public void NextBreakAndBetween_RandomTexts_FindWhatPlainSearchFinds()
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var written = new StringBuilder();
            for (var i = random.Next(round % 10 == 0 ? 200 : 20); i >= 0; i--) written.Append(s_pieces[random.Next(s_pieces.Length)]);
            var text = written.ToString();
            using var units = new SourceUnits(text);
            for (var start = 0; start < text.Length; start++)
            {
                var end = text.AsSpan(start).IndexOfAny(LineScanner.Breaks) is >= 0 and var length ? start + length : text.Length;
                Assert.Equal(end, units.NextBreak(start));
                if (end > start && !TextLineNormalizer.IsInvisible(text[start])) Assert.Equal(Plainly(text[start..end]), units.Between(start, end));
            }
        }
    }

    private static LineUnits Plainly(string line) =>
        (line.Contains(' ', StringComparison.Ordinal) ? LineUnits.Blank : LineUnits.None)
        | (line.AsSpan().ContainsAny(TextLineNormalizer.Special) || line.Contains("  ", StringComparison.Ordinal) ? LineUnits.Uneven : LineUnits.None)
        | (line.AsSpan().ContainsAny(Ticker.Marks) ? LineUnits.Mark : LineUnits.None)
        | (line.Contains(':', StringComparison.Ordinal) ? LineUnits.Colon : LineUnits.None);
}
