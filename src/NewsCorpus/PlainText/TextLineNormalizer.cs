using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.PlainText;

/// <summary>
/// Brings the white space of a line into its normal form: every run of spaces, of whatever width, becomes one plain space, and units without
/// any width vanish. Scrapes hold no-break spaces where links were cut out, so a plain space is what the reader saw.
/// </summary>
internal static class TextLineNormalizer
{
    /// <summary>All invisible units but the plain space and the breaks of lines, which no line holds.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(SpecialUnits());

    /// <summary>White space, units without width, and control codes.</summary>
    public static bool IsInvisible(char unit) => unit <= ' ' || (unit >= '\u007f' && (char.IsWhiteSpace(unit) || IsZeroWidth(unit) || unit <= '\u009f'));

    /// <summary>Units that show nothing and part nothing: soft hyphen, zero-width space, word joiner, byte order mark.</summary>
    public static bool IsZeroWidth(char unit) => unit is '\u00ad' or '\u200b' or '\u2060' or '\ufeff';

    /// <summary>Appends a piece of a line whose both ends are visible.</summary>
    public static void Append(ReadOnlySpan<char> piece, DocumentContentBuilder content)
    {
        if (!piece.ContainsAny(Special) && piece.IndexOf("  ") < 0)
        {
            content.AppendText(piece);
            return;
        }

        var pending = false;
        foreach (var unit in piece)
        {
            if (IsZeroWidth(unit)) continue;
            if (IsInvisible(unit))
            {
                pending = true;
                continue;
            }

            if (pending) content.AppendText(' ');
            pending = false;
            content.AppendText(unit);
        }
    }

    private static string SpecialUnits()
    {
        var units = new List<char>();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            if (unit != ' ' && IsInvisible((char)unit) && !LineScanner.Breaks.Contains((char)unit)) units.Add((char)unit);
        }

        return new string([.. units]);
    }
}
