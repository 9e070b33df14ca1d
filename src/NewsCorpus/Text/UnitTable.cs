using System.Globalization;

namespace NewsCorpus.Text;

/// <summary>
/// The traits of all UTF-16 units in one table of 64 KiB: asking the runtime for letter, case and category of each unit of a text costs several times
/// as much beyond ASCII. Immutable and thread-safe.
/// </summary>
internal static class UnitTable
{
    private static readonly UnitTraits[] s_traits = Fill();

    /// <summary>The traits of each unit.</summary>
    public static ReadOnlySpan<UnitTraits> Traits => s_traits;

    /// <summary>A unit in lower case, whatever the culture.</summary>
    public static char ToLower(char unit, UnitTraits traits) =>
        (traits & UnitTraits.Folds) == UnitTraits.None ? unit : unit < '\u0080' ? (char)(unit | 0x20) : char.ToLowerInvariant(unit);

    private static UnitTraits[] Fill()
    {
        var traits = new UnitTraits[char.MaxValue + 1];
        for (var unit = 0; unit < traits.Length; unit++) traits[unit] = Of((char)unit);
        return traits;
    }

    private static UnitTraits Of(char unit)
    {
        var traits = char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.UppercaseLetter => UnitTraits.Letter | UnitTraits.Capital,
            UnicodeCategory.LowercaseLetter => UnitTraits.Letter | UnitTraits.Small,
            UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => UnitTraits.Letter,
            UnicodeCategory.DecimalDigitNumber => UnitTraits.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => UnitTraits.Mark,
            UnicodeCategory.Surrogate => UnitTraits.Surrogate,
            _ => UnitTraits.None,
        };
        if (WordCounter.IsUnspaced(unit)) traits |= UnitTraits.Unspaced;
        // Han, kana and Hangul have no case; asking for it would double the time that the table takes.
        return unit is not (>= '\u2e80' and <= '\ua63f' or >= '\uac00' and <= '\ud7ff') && char.ToLowerInvariant(unit) != unit ? traits | UnitTraits.Folds : traits;
    }
}
