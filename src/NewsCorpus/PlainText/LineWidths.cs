namespace NewsCorpus.PlainText;

/// <summary>What the widths of the lines of a source, counted, tell of the width at which it was wrapped.</summary>
internal static class LineWidths
{
    /// <summary>The width that so many lines exceed at most: a menu or a table may stand out.</summary>
    /// <param name="counts">The number of lines of each width; the last one is that of all wider ones.</param>
    /// <param name="allowed">How many lines may be wider.</param>
    /// <returns>The width; 0 when too many are wider than is counted.</returns>
    public static int LongestUsual(ReadOnlySpan<int> counts, int allowed)
    {
        var width = counts.Length - 1;
        if (counts[width] > allowed) return 0;
        for (var wider = counts[width]; width > 0 && wider <= allowed;) wider += counts[--width];
        return width;
    }
}
