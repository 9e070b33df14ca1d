using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>What the structure tree says of marked content: which element holds it, and its role. The walk is iterative and visits each element once.</summary>
internal sealed class StructureTree
{
    private const int MaxElements = 400_000;
    private const int MaxRoleHops = 8;

    private readonly Dictionary<(int Owner, int Content), PdfMark> _marks = [];
    private readonly PdfFile _file;
    private readonly PdfDictionary _roles;
    private readonly bool _isOrdered;
    private int _order;

    /// <summary>Reads the tree of a file; one without a tree says nothing.</summary>
    public StructureTree(PdfFile file)
    {
        _file = file;
        var root = file.Get(file.Catalog, "StructTreeRoot").Dictionary;
        _roles = file.Get(root, "RoleMap").Dictionary;
        // Only a tagged document promises that the order of its tree is that of reading, and its writer may say that it was guessed (ISO 32000-1, 14.7.1).
        var marking = file.Get(file.Catalog, "MarkInfo").Dictionary;
        _isOrdered = file.Get(marking, "Marked").IsTrue && !file.Get(marking, "Suspects").IsTrue;
        if (root.Count > 0) Walk(root);
    }

    /// <summary>What is said of marked content.</summary>
    /// <param name="owner">The object number of the page, or of the form, in which its number counts.</param>
    /// <param name="content">Its number there.</param>
    public PdfMark Find(int owner, int content) => _marks.GetValueOrDefault((owner, content));

    private void Add(int owner, int content, PdfMark mark) => _marks[(owner, content)] = _isOrdered ? mark with { Order = ++_order } : mark;

    private void Walk(PdfDictionary root)
    {
        var seen = new HashSet<int>();
        var open = new Stack<(PdfValue Kid, PdfMark Mark, int Page)>();
        open.Push((root["K"], default, 0));
        var elements = 0;
        for (var steps = 0; open.TryPop(out var item) && steps < MaxElements; steps++)
        {
            if (item.Kid.Kind == PdfKind.Reference && !seen.Add(item.Kid.Integer)) continue;
            var value = _file.Resolve(item.Kid);
            if (value.Kind == PdfKind.Number)
            {
                Add(item.Page, value.Integer, item.Mark);
            }
            else if (value.Kind == PdfKind.Array)
            {
                for (var i = value.Items.Length - 1; i >= 0; i--) open.Push((value.Items[i], item.Mark, item.Page));
            }
            else if (value.Kind == PdfKind.Dictionary)
            {
                var element = value.Dictionary;
                var page = element["Pg"].Kind == PdfKind.Reference ? element["Pg"].Integer : item.Page;
                if (element["MCID"].Kind == PdfKind.Number) Add(element["Stm"].Kind == PdfKind.Reference ? element["Stm"].Integer : page, element["MCID"].Integer, item.Mark);
                else if (element.Contains("K")) open.Push((element["K"], MarkOf(element, item.Mark, ref elements), page));
            }
        }
    }

    /// <summary>Elements of blocks start a new one; those inside a line belong to the block around them.</summary>
    private PdfMark MarkOf(PdfDictionary element, PdfMark parent, ref int elements)
    {
        var type = _file.Get(element, "S").Name;
        for (var hops = 0; hops < MaxRoleHops && _roles.Contains(type); hops++) type = _file.Get(_roles, type).Name;
        PdfStructureRole? role = type switch
        {
            "P" or "Note" or "BibEntry" or "Index" => PdfStructureRole.Paragraph,
            "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "Title" => PdfStructureRole.Heading,
            "LI" or "LBody" or "TOCI" => PdfStructureRole.ListItem,
            "BlockQuote" => PdfStructureRole.Quotation,
            "Caption" => PdfStructureRole.Caption,
            "Figure" => PdfStructureRole.Figure,
            "TR" => PdfStructureRole.Table,
            "Document" or "Part" or "Art" or "Sect" or "Div" or "Table" or "L" or "TOC" or "Aside" => PdfStructureRole.None,
            _ => null,
        };
        if (type == "Artifact") return parent with { IsArtifact = true };
        if (role is not { } known) return parent.Element > 0 ? parent : parent with { Element = ++elements };
        // The paragraph of a list item or a cell says nothing that those did not.
        var isInner = parent.Role is PdfStructureRole.ListItem or PdfStructureRole.Table && (type == "LBody" || known == PdfStructureRole.Paragraph);
        return isInner ? parent : new PdfMark(parent.IsArtifact, known, ++elements);
    }
}
