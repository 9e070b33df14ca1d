using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Knows a web page that was printed by what browsers write around each page: its address, and the day and the minute of printing. That time says
/// nothing of the article, unlike the date in the running head of a newspaper.
/// </summary>
internal static class BrowserPrint
{
    private const ElementTraits Furniture = ElementTraits.Header | ElementTraits.Footer;

    /// <summary>Marks the lines of the browser with <see cref="ElementTraits.Meta"/>.</summary>
    /// <param name="lines">The lines of the document, whose furniture is known.</param>
    /// <returns>Whether there are any.</returns>
    public static bool Mark(IReadOnlyList<TextLine> lines)
    {
        var (hasAddress, hasClock) = (false, false);
        foreach (var line in lines)
        {
            if ((line.Traits & Furniture) == ElementTraits.None) continue;
            hasAddress |= line.Text.Contains("://", StringComparison.Ordinal);
            hasClock |= HasClock(line.Text);
        }

        if (!hasAddress || !hasClock) return false;
        foreach (var line in lines)
        {
            if ((line.Traits & Furniture) != ElementTraits.None) line.Traits |= ElementTraits.Meta;
        }

        return true;
    }

    /// <summary>Whether a text holds a time such as 4:06, with figures of a date before or after it.</summary>
    private static bool HasClock(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] != ':' || !char.IsDigit(text[i - 1]) || !char.IsDigit(text[i + 1]) || !char.IsDigit(text[i + 2])) continue;
            var start = i - 1;
            while (start > 0 && char.IsDigit(text[start - 1])) start--;
            return text.AsSpan(0, start).IndexOfAnyInRange('0', '9') >= 0 || text.AsSpan(i + 3).IndexOfAnyInRange('0', '9') >= 0;
        }

        return false;
    }
}
