using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Finds what belongs to the page and not to its text: running heads, folios, the address line that browsers print. Three witnesses are
/// heard: the document's own marks (artifacts, and unmarked lines in a document that is otherwise tagged), repetition at one height over
/// pages (figures count as equal, so that folios repeat), and a place of its own at the edge of the page.
/// </summary>
internal static class FurnitureFinder
{
    /// <summary>The share of the page, from its edge, in which furniture stands.</summary>
    private const float EdgeShare = 0.14f;

    /// <summary>The most lines at one edge that may be furniture.</summary>
    private const int MaxEdgeLines = 4;

    /// <summary>The clear space, in ems of the neighbouring text, that sets a single line at the edge apart.</summary>
    private const float MinClearance = 1.9f;

    /// <summary>The longest line that stands alone at an edge and is furniture.</summary>
    private const int MaxLength = 110;

    /// <summary>The greatest difference of height, in points, at which lines of different pages are at the same place.</summary>
    private const float MaxDrift = 6f;

    /// <summary>Marks lines as header or footer.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="pageHeights">The height of each page.</param>
    /// <param name="bodySize">The size of the body type.</param>
    public static void Mark(IReadOnlyList<TextLine> lines, IReadOnlyList<float> pageHeights, float bodySize)
    {
        MarkDeclared(lines, pageHeights);
        var edges = new List<TextLine>[pageHeights.Count * 2];
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && lines[end].Page == lines[start].Page) end++;
            var page = lines[start].Page - 1;
            var ordered = OrderByHeight(lines, start, end);
            edges[page * 2] = Edge(ordered, pageHeights[page], isTop: true);
            ordered.Reverse();
            edges[(page * 2) + 1] = Edge(ordered, pageHeights[page], isTop: false);
            start = end;
        }

        MarkRepeated(edges);
        for (var page = 0; page < pageHeights.Count; page++)
        {
            if (edges[page * 2] is { } top) MarkIsolated(top, bodySize, ElementTraits.Header);
            if (edges[(page * 2) + 1] is { } bottom) MarkIsolated(bottom, bodySize, ElementTraits.Footer);
        }
    }

    private static void MarkDeclared(IReadOnlyList<TextLine> lines, IReadOnlyList<float> pageHeights)
    {
        long tagged = 0, untagged = 0;
        foreach (var line in lines)
        {
            if (line.Mark.Element > 0) tagged += line.Text.Length;
            else untagged += line.Text.Length;
        }

        var isTagged = tagged > 4 * untagged;
        foreach (var line in lines)
        {
            if (line.Mark.IsArtifact || (isTagged && line.Mark.Element == 0))
                line.Traits |= line.Baseline < pageHeights[line.Page - 1] / 2 ? ElementTraits.Header : ElementTraits.Footer;
        }
    }

    private static List<TextLine> OrderByHeight(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var ordered = new List<TextLine>(end - start);
        for (var i = start; i < end; i++)
        {
            if (lines[i].Direction == TextDirection.Right) ordered.Add(lines[i]);
        }

        ordered.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Left.CompareTo(b.Left));
        return ordered;
    }

    /// <summary>The outermost lines, and one more that tells how far the rest is.</summary>
    private static List<TextLine> Edge(List<TextLine> ordered, float height, bool isTop)
    {
        var edge = new List<TextLine>();
        foreach (var line in ordered)
        {
            edge.Add(line);
            var isInside = isTop ? line.Baseline > EdgeShare * height : line.Baseline < (1 - EdgeShare) * height;
            if (isInside || edge.Count > MaxEdgeLines) break;
        }

        return edge;
    }

    private static void MarkRepeated(List<TextLine>[] edges)
    {
        var seen = new Dictionary<string, List<TextLine>>(StringComparer.Ordinal);
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] is not { } edge) continue;
            for (var j = 0; j < Math.Min(edge.Count, MaxEdgeLines); j++)
            {
                var key = (i % 2 == 0 ? "t" : "b") + Normalize(edge[j].Text);
                if (!seen.TryGetValue(key, out var others)) seen.Add(key, others = []);
                others.Add(edge[j]);
            }
        }

        foreach (var (key, found) in seen)
        {
            if (found.Count < 2) continue;
            foreach (var line in found)
            {
                foreach (var other in found)
                {
                    if (other.Page == line.Page || MathF.Abs(other.Baseline - line.Baseline) > MaxDrift) continue;
                    line.Traits |= key[0] == 't' ? ElementTraits.Header : ElementTraits.Footer;
                    break;
                }
            }
        }
    }

    private static void MarkIsolated(List<TextLine> edge, float bodySize, ElementTraits trait)
    {
        for (var i = 0; i + 1 < edge.Count; i++)
        {
            var line = edge[i];
            if (line.Style.Size > bodySize * 1.1f || line.Text.Length > MaxLength || IsText(line)) break;
            var next = i + 1;
            while (next < edge.Count && MathF.Abs(edge[next].Baseline - line.Baseline) < 0.5f * line.Style.Size) next++;
            if (next == edge.Count) break;
            var clear = MathF.Abs(edge[next].Baseline - line.Baseline) - (LineMetrics.Ascent * (edge[next].Baseline > line.Baseline ? edge[next].Style.Size : line.Style.Size));
            if (clear > MinClearance * bodySize)
            {
                for (var j = 0; j < next; j++) edge[j].Traits |= trait;
            }

            i = next - 1;
        }
    }

    /// <summary>Whether the structure tree calls a line text: the last line of a paragraph may stand alone at the head of a page.</summary>
    private static bool IsText(TextLine line) => line.Mark.Role is PdfStructureRole.Paragraph or PdfStructureRole.Heading or PdfStructureRole.ListItem;

    private static string Normalize(string text)
    {
        Span<char> kept = stackalloc char[Math.Min(text.Length, 80)];
        var length = 0;
        foreach (var unit in text)
        {
            if (length == kept.Length) break;
            if (char.IsDigit(unit) || unit is 'i' or 'v' or 'x' && text.Length < 6)
            {
                if (length == 0 || kept[length - 1] != '#') kept[length++] = '#';
            }
            else if (!char.IsWhiteSpace(unit))
            {
                kept[length++] = char.ToLowerInvariant(unit);
            }
        }

        return new string(kept[..length]);
    }
}
