using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>Collects the pages of a document. Nodes are visited once, so that loops end; without a tree all page objects of the file count.</summary>
internal static class PageTree
{
    private const int MaxNodes = 200_000;
    private const double DefaultWidth = 612;
    private const double DefaultHeight = 792;
    private const double MaxSide = 100_000;

    /// <summary>The pages in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limit">The most pages that are collected.</param>
    public static List<PdfPageNode> Read(PdfFile file, int limit)
    {
        var pages = Walk(file, limit);
        if (pages.Count > 0) return pages;
        file.Repair();
        pages = Walk(file, limit);
        return pages.Count > 0 ? pages : Search(file, limit);
    }

    private static List<PdfPageNode> Walk(PdfFile file, int limit)
    {
        var pages = new List<PdfPageNode>();
        var seen = new HashSet<int>();
        var open = new Stack<(PdfValue Node, PdfDictionary Inherited)>();
        open.Push((file.Catalog["Pages"], PdfDictionary.Empty));
        for (var steps = 0; open.TryPop(out var item) && pages.Count < limit && steps < MaxNodes; steps++)
        {
            var number = item.Node.Kind == PdfKind.Reference ? item.Node.Integer : 0;
            if (number > 0 && !seen.Add(number)) continue;
            var node = file.Resolve(item.Node).Dictionary;
            if (node.Count == 0) continue;
            var inherited = Inherit(node, item.Inherited);
            var kids = file.Get(node, "Kids").Items;
            if (kids.Length > 0 || file.Get(node, "Type").Name == "Pages")
            {
                for (var i = kids.Length - 1; i >= 0; i--) open.Push((kids[i], inherited));
            }
            else
            {
                pages.Add(MakePage(file, number, node, inherited));
            }
        }

        return pages;
    }

    private static List<PdfPageNode> Search(PdfFile file, int limit)
    {
        var numbers = new List<int>(file.ObjectNumbers);
        numbers.Sort();
        var pages = new List<PdfPageNode>();
        foreach (var number in numbers)
        {
            if (pages.Count == limit) break;
            var node = file.Resolve(PdfValue.Reference(number)).Dictionary;
            if (node["Type"].Name == "Page") pages.Add(MakePage(file, number, node, Inherit(node, PdfDictionary.Empty)));
        }

        return pages;
    }

    private static PdfDictionary Inherit(PdfDictionary node, PdfDictionary inherited)
    {
        var merged = new PdfDictionary();
        foreach (var key in (ReadOnlySpan<string>)["Resources", "MediaBox", "Rotate"]) merged[key] = node.Contains(key) ? node[key] : inherited[key];
        return merged;
    }

    private static PdfPageNode MakePage(PdfFile file, int number, PdfDictionary node, PdfDictionary inherited)
    {
        // Not the crop box: pages cut out of larger ones keep their text, and archives want it.
        var box = BoxOf(file, file.Get(inherited, "MediaBox")) ?? (0, 0, DefaultWidth, DefaultHeight);
        var rotation = ((file.Get(inherited, "Rotate").Integer / 90 % 4) + 4) % 4;
        return new PdfPageNode(number, node, file.Get(inherited, "Resources").Dictionary, box, rotation);
    }

    private static (double Left, double Bottom, double Right, double Top)? BoxOf(PdfFile file, PdfValue value)
    {
        var items = value.Items;
        if (items.Length < 4) return null;
        Span<double> sides = stackalloc double[4];
        for (var i = 0; i < 4; i++) sides[i] = Math.Clamp(file.Resolve(items[i]).Number, -MaxSide, MaxSide);
        var (left, right) = (Math.Min(sides[0], sides[2]), Math.Max(sides[0], sides[2]));
        var (bottom, top) = (Math.Min(sides[1], sides[3]), Math.Max(sides[1], sides[3]));
        return right - left < 1 || top - bottom < 1 ? null : (left, bottom, right, top);
    }
}
