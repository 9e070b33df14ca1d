using NewsCorpus.Blocks;
using NewsCorpus.PlainText;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The lines at the edges of printed pages, which form feeds part in text that was made from a PDF: running headers and footers, the same on many pages
/// but for their numbers, and page numbers alone. On the first page a line at the top without a number may be the headline that others repeat, and stays.
/// Known failure: headers of books that change from chapter to chapter.
/// </summary>
internal static class PageEdges
{
    private const int EdgeBlocks = 3;
    private const int MaxLineLength = 120;
    private const int MaxNumberLength = 8;

    /// <summary>The part of all pages on which a running line must stand: books have one for left and one for right pages.</summary>
    private const int PageShare = 3;

    /// <summary>Marks the lines at the edges of pages.</summary>
    /// <param name="content">The document.</param>
    /// <param name="source">Its source; one without form feeds has no pages.</param>
    /// <param name="kinds">What each block is.</param>
    public static void Find(DocumentContent content, ReadOnlySpan<char> source, Span<WireLine> kinds)
    {
        if (!source.Contains('\f')) return;
        var starts = PageStarts(content, source);
        var counts = CountLines(content, starts);
        for (var page = 0; page < starts.Count - 1; page++)
        {
            var (first, end) = (starts[page], starts[page + 1]);
            for (var i = first; i < Math.Min(end, first + EdgeBlocks) && IsRunning(content, i, counts, starts.Count - 1) && (page > 0 || HasDigit(content.TextOf(i))); i++) kinds[i] = WireLine.PageEdge;
            for (var i = end - 1; i >= Math.Max(first, end - EdgeBlocks) && IsRunning(content, i, counts, starts.Count - 1); i--) kinds[i] = WireLine.PageEdge;
        }
    }

    /// <summary>The first block of each page, and the end of the last one.</summary>
    private static List<int> PageStarts(DocumentContent content, ReadOnlySpan<char> source)
    {
        List<int> starts = [0];
        for (var i = 1; i < content.Blocks.Length; i++)
        {
            // Readers of strangers may give any spans.
            var (end, start) = (content.Blocks[i - 1].Span.End, content.Blocks[i].Span.Start);
            if (end <= start && start <= source.Length && source[end..start].Contains('\f')) starts.Add(i);
        }

        starts.Add(content.Blocks.Length);
        return starts;
    }

    private static Dictionary<ulong, int> CountLines(DocumentContent content, List<int> starts)
    {
        var counts = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        for (var page = 0; page < starts.Count - 1; page++)
        {
            var (first, end) = (starts[page], starts[page + 1]);
            seen.Clear();
            for (var i = first; i < end; i++)
            {
                if (i == first + EdgeBlocks) i = Math.Max(i, end - EdgeBlocks);
                var key = KeyOf(content.TextOf(i));
                if (key != 0 && seen.Add(key)) counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }

    private static bool IsRunning(DocumentContent content, int block, Dictionary<ulong, int> counts, int pages)
    {
        var text = content.TextOf(block);
        if (text.Length <= MaxNumberLength && text.Trim(" -–—|/()[]").TrimStart("pPS.").Trim() is { Length: > 0 and <= 4 } number && !number.ContainsAnyExceptInRange('0', '9')) return true;
        return KeyOf(text) is not 0 and var key && counts.GetValueOrDefault(key) is > 1 and var count && count * PageShare >= pages;
    }

    /// <summary>The key of a line; 0 for what is too long to be one.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> text) => text.Length > MaxLineLength ? 0 : LineSigns.KeyWithoutNumbers(text) | 1;

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');
}
