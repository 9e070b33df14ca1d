namespace NewsCorpus.Text;

/// <summary>
/// The small and the capital form of one UTF-16 unit, whatever the culture. Beyond ASCII the runtime asks its culture data for each unit, which takes as long
/// as reading a word; most letters are found in a table here, and most other units have no case. Immutable and thread-safe.
/// </summary>
internal static class UnitCase
{
    // Latin, Greek, Cyrillic, Armenian.
    private const int TableLength = 0x600;

    private static readonly char[] s_small = Make(char.ToLowerInvariant);
    private static readonly char[] s_capital = Make(char.ToUpperInvariant);

    /// <summary>The small form of a unit; the unit itself when it has none.</summary>
    public static char ToSmall(char unit)
    {
        var table = s_small;
        return unit < table.Length ? table[unit] : HasCase(unit) ? char.ToLowerInvariant(unit) : unit;
    }

    /// <summary>The capital form of a unit; the unit itself when it has none.</summary>
    public static char ToCapital(char unit)
    {
        var table = s_capital;
        return unit < table.Length ? table[unit] : HasCase(unit) ? char.ToUpperInvariant(unit) : unit;
    }

    /// <summary>Punctuation, the scripts from Hebrew to Burmese and from Han to Hangul, and halves of pairs have no case.</summary>
    private static bool HasCase(char unit) => unit is (>= '\u10A0' and < '\u2000') or (>= '\u2100' and < '\u2E80') or (>= '\uA640' and < '\uAC00') or >= '\uE000';

    private static char[] Make(Func<char, char> form)
    {
        var table = new char[TableLength];
        for (var unit = 0; unit < table.Length; unit++) table[unit] = form((char)unit);
        return table;
    }
}
