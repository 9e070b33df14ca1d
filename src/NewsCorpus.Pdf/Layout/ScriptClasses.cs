namespace NewsCorpus.Pdf.Layout;

/// <summary>The few properties of scripts that layout depends on.</summary>
internal static class ScriptClasses
{
    /// <summary>The characters of the radicals that have no compatibility form: fonts draw both with one glyph, and programs that read their tables in reverse take the radical.</summary>
    private const string Radicals = "⺅⺎⺒⺓⺖⺘⺛⺠⺡⺣⺦⺨⺩⺭⺯⺰⺶⻁⻂⻄⻅⻆⻈⻉⻋⻐⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻲";

    private const string RadicalCharacters = "亻兀巳幺忄扌旡民氵灬丬犭王礻糹纟羊虎衤西见角讠贝车钅長长门雨青韦页风飞食饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙亀";

    /// <summary>Whether letters of the script run leftwards: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.</summary>
    public static bool IsRightToLeft(char unit) => unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Whether the unit belongs to a script that is set without spaces between words, so that a line break stands for nothing.</summary>
    public static bool IsUnspaced(char unit) =>
        unit is (>= '\u2E80' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF01' and <= '\uFF60') or (>= '\uD840' and <= '\uD8BF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF');

    /// <summary>Whether the unit is a Hangul syllable: its words are spaced, but lines may break inside of them.</summary>
    public static bool IsHangul(char unit) => unit is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether the unit shows nothing and only steers line breaking or joining.</summary>
    public static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or < ' ' or (>= '\u007F' and <= '\u009F');

    /// <summary>Whether the unit ends a line as a hyphen.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u00AD' or '\u058A' or '\uFE63';

    /// <summary>The character that looks like a radical; the unit itself when it is none or stands for nothing else.</summary>
    public static char CharacterOf(char unit)
    {
        var index = unit is >= '\u2E80' and <= '\u2EFF' ? Radicals.IndexOf(unit, StringComparison.Ordinal) : -1;
        return index < 0 ? unit : RadicalCharacters[index];
    }
}
