using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Layout;

/// <summary>The look that carries the most text of a document: its body type.</summary>
internal static class BodyStyle
{
    /// <summary>The style of most letters that stand in long lines and are no furniture.</summary>
    /// <param name="lines">The lines.</param>
    public static TextStyle Of(IReadOnlyList<TextLine> lines)
    {
        var lengths = new Dictionary<TextStyle, int>();
        var best = new TextStyle(10, "", false, false);
        var most = 0;
        foreach (var line in lines)
        {
            if ((line.Traits & (ElementTraits.Header | ElementTraits.Footer)) != ElementTraits.None) continue;
            // Menus and lists of other articles are links; the text of an article holds few.
            var length = lengths.GetValueOrDefault(line.Style) + Math.Max(1, line.Text.Length - (2 * line.LinkedLength));
            lengths[line.Style] = length;
        }

        // Enumeration follows insertion, because nothing is removed.
        foreach (var (style, length) in lengths)
        {
            if (length > most) (best, most) = (style, length);
        }

        return best;
    }
}
