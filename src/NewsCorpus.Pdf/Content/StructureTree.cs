using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>What the structure tree says of marked content: which element holds it, and its role. The walk is iterative and visits each element once.</summary>
internal sealed class StructureTree
{
    private const int MaxElements = 400_000;
    private const int MaxRoleHops = 8;

    private readonly Dictionary<(int Page, int Content), PdfMark> _marks = [];
    private readonly PdfFile _file;
    private readonly PdfDictionary _roles;

    /// <summary>Reads the tree of a file; one without a tree says nothing.</summary>
    public StructureTree(PdfFile file)
    {
        _file = file;
        var root = file.Get(file.Catalog, "StructTreeRoot").Dictionary;
        _roles = file.Get(root, "RoleMap").Dictionary;
        if (root.Count > 0) Walk(root);
    }

    /// <summary>What is said of marked content.</summary>
    /// <param name="page">The object number of its page.</param>
    /// <param name="content">Its number on the page.</param>
    public PdfMark Find(int page, int content) => _marks.GetValueOrDefault((page, content));

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
                _marks[(item.Page, value.Integer)] = item.Mark;
            }
            else if (value.Kind == PdfKind.Array)
            {
                for (var i = value.Items.Length - 1; i >= 0; i--) open.Push((value.Items[i], item.Mark, item.Page));
            }
            else if (value.Kind == PdfKind.Dictionary)
            {
                var element = value.Dictionary;
                var page = element["Pg"].Kind == PdfKind.Reference ? element["Pg"].Integer : item.Page;
                if (element["MCID"].Kind == PdfKind.Number) _marks[(page, element["MCID"].Integer)] = item.Mark;
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
