using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class UnitMasksTests
{
    private const string Units = "aZ09 .,-'éÉßΩωЖж٣@[`{/:\t\u00a0—";

    [Fact]
    public void Read_RandomPieces_TellsUnitsApartAsTheTableDoes()
    {
        var random = new Random(6);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, UnitMasks.MaxUnits + 1)).Select(_ => Units[random.Next(Units.Length)]));
            var lower = new byte[UnitMasks.LowerLength];
            // What follows the piece is in no mask.
            var masks = UnitMasks.Read(text + new string('Ω', random.Next(2 * UnitMasks.MaxUnits)), text.Length, lower);

            Assert.Equal(BitsOf(text, char.IsLetterOrDigit), masks.Words);
            Assert.Equal(BitsOf(text, char.IsUpper), masks.Capitals);
            Assert.Equal(BitsOf(text, char.IsLower), masks.Smalls);
            Assert.Equal(BitsOf(text, char.IsDigit), masks.Digits);
            Assert.Equal(BitsOf(text, static unit => !char.IsLetterOrDigit(unit) && unit != ' '), masks.Signs);
            Assert.Equal(BitsOf(text, static unit => unit > '\u007f' && char.IsLetterOrDigit(unit)), masks.WideWords);
            Assert.False(masks.HasParts);
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(text[i])) Assert.Equal(char.ToLowerInvariant(text[i]), (char)lower[i]);
            }
        }
    }

    [Theory]
    [InlineData("e\u0301tude")]
    [InlineData("a quay \ud83d\ude80")]
    [InlineData("港")]
    [InlineData("ท่าเรือ")]
    public void Read_MarksPairsAndScriptsWithoutSpaces_AreReported(string text) => Assert.True(UnitMasks.Read(text, text.Length, new byte[UnitMasks.LowerLength]).HasParts);

    private static ulong BitsOf(string text, Func<char, bool> isWanted)
    {
        ulong bits = 0;
        for (var i = 0; i < text.Length; i++) bits |= isWanted(text[i]) ? 1UL << i : 0;
        return bits;
    }
}
