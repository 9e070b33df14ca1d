namespace NewsCorpus.Pdf.Layout;

/// <summary>The few properties of scripts that layout depends on.</summary>
internal static class ScriptClasses
{
    /// <summary>Whether letters of the script run leftwards: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.</summary>
    public static bool IsRightToLeft(char unit) => unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Whether the unit belongs to a script that is set without spaces between words, so that a line break stands for nothing.</summary>
    public static bool IsUnspaced(char unit) =>
        unit is (>= '\u3000' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF01' and <= '\uFF60') or (>= '\uD840' and <= '\uD8BF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF');

    /// <summary>Whether the unit is a Hangul syllable: its words are spaced, but lines may break inside of them.</summary>
    public static bool IsHangul(char unit) => unit is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Whether the unit shows nothing and only steers line breaking or joining.</summary>
    public static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or < ' ' or (>= '\u007F' and <= '\u009F');

    /// <summary>Whether the unit ends a line as a hyphen.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u00AD' or '\u058A' or '\uFE63';
}
