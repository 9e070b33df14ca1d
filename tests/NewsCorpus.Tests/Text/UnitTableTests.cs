using System.Globalization;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public class UnitTableTests
{
    [Fact]
    public void Traits_EveryUnit_EqualWhatTheRuntimeSays()
    {
        for (var value = 0; value <= char.MaxValue; value++)
        {
            var unit = (char)value;
            var traits = UnitTable.Traits[unit];
            Assert.Equal(char.IsLetter(unit), traits.HasFlag(UnitTraits.Letter));
            Assert.Equal(char.IsDigit(unit), traits.HasFlag(UnitTraits.Digit));
            Assert.Equal(char.IsUpper(unit), traits.HasFlag(UnitTraits.Capital));
            Assert.Equal(char.IsLower(unit), traits.HasFlag(UnitTraits.Small));
            Assert.Equal(char.IsSurrogate(unit), traits.HasFlag(UnitTraits.Surrogate));
            Assert.Equal(WordCounter.IsUnspaced(unit), traits.HasFlag(UnitTraits.Unspaced));
            Assert.Equal(char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark, traits.HasFlag(UnitTraits.Mark));
            Assert.Equal(char.ToLowerInvariant(unit), UnitTable.ToLower(unit, traits));
        }
    }
}
