using System.Globalization;

namespace NewsCorpus.Languages;

/// <summary>
/// What the identifier knows of each UTF-16 unit: its script, and its form with case folded. Letters beyond the Basic Multilingual Plane are
/// known by their leading surrogate, because each such script has one of its own. Immutable and thread-safe.
/// </summary>
internal static partial class ScriptTable
{
    /// <summary>The folded form of an apostrophe that stands between two letters.</summary>
    public const char Apostrophe = '\'';

    private static readonly char[] s_folded = new char[char.MaxValue + 1];
    private static readonly Script[] s_scripts = new Script[char.MaxValue + 1];

    static ScriptTable()
    {
        foreach (var (first, last, script) in Ranges)
        {
            for (int unit = first; unit <= last; unit++) Add((char)unit, script);
        }

        foreach (var mark in Apostrophes) s_folded[mark] = Apostrophe;
    }

    /// <summary>The number of scripts.</summary>
    public static int Count => s_codes.Length;

    /// <summary>The folded unit of a letter or mark, <see cref="Apostrophe"/> for apostrophes, and 0 for everything else.</summary>
    public static ReadOnlySpan<char> Folded => s_folded;

    /// <summary>The script of each unit.</summary>
    public static ReadOnlySpan<Script> Scripts => s_scripts;

    /// <summary>The ISO 15924 code of a script.</summary>
    public static string CodeOf(Script script) => s_codes[(int)script];

    private static void Add(char unit, Script script)
    {
        if (char.IsSurrogate(unit))
        {
            s_scripts[unit] = script;
            s_folded[unit] = unit;
            return;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(unit))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                s_scripts[unit] = script;
                s_folded[unit] = unit == 'İ' ? 'i' : char.ToLowerInvariant(unit);
                break;
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber:
                s_scripts[unit] = script;
                s_folded[unit] = unit;
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format:
                s_scripts[unit] = Script.Inherited;
                s_folded[unit] = unit;
                break;
        }
    }
}
