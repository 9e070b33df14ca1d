using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// Builds the flat tree from the tokens of a page, after the HTML standard's tree construction as far as texts and their containers need it:
/// implied end tags, scopes, raw text, tables, forms, svg and math. It differs where only scripts could tell: nothing is inserted that the
/// source does not hold, misplaced text in a table stays where it stands, and open formatting elements are not reopened in later blocks.
/// </summary>
internal ref struct HtmlTreeBuilder
{
    // html, head and body.
    private const int UnwrittenElements = 3;

    private readonly ReadOnlySpan<char> _source;
    private readonly HtmlTree _tree;
    private readonly HtmlOpenElements _open;
    private readonly ReadContext _context;
    private readonly HtmlMode _mode;
    private HtmlTokenizer _tokenizer;
    private int _tooDeep;
    private bool _isDepthReported;
    private bool _hasFallbacks;

    private HtmlTreeBuilder(ReadOnlySpan<char> source, HtmlTree tree, HtmlOpenElements open, ReadContext context, HtmlMode mode)
    {
        _source = source;
        _tree = tree;
        _open = open;
        _context = context;
        _mode = mode;
        _tokenizer = new HtmlTokenizer(source, tree, context.Limits.MaxAttributes);
    }

    /// <summary>Fills a tree.</summary>
    /// <param name="source">The decoded page.</param>
    /// <param name="tree">The empty tree.</param>
    /// <param name="context">Limits and the place for diagnostics.</param>
    /// <param name="mode">How the markup is read.</param>
    /// <returns>Whether the page has elements that a browser shows where it runs no scripts or shows no frames.</returns>
    public static bool Build(ReadOnlySpan<char> source, HtmlTree tree, ReadContext context, HtmlMode mode)
    {
        // Where the limit is as good as none, a page still opens no more elements than it has units, but for those that every page is given.
        using var open = new HtmlOpenElements(Math.Min(context.Limits.MaxDepth, source.Length + UnwrittenElements));
        return new HtmlTreeBuilder(source, tree, open, context, mode).Run();
    }

    private bool Run()
    {
        var limits = _context.Limits;
        while (_tokenizer.Next(_open.IsTopForeign || (_mode & HtmlMode.IsXml) != HtmlMode.None))
        {
            if (_tree.Count >= limits.MaxNodes)
            {
                _context.Report(DiagnosticCodes.NodeLimit, $"The page has more than {limits.MaxNodes} nodes; the rest was not read.", new SourceSpan(_tokenizer.Start, _source.Length));
                break;
            }

            if (_tokenizer.Kind == HtmlTokenKind.Text) OnText();
            else if (_tokenizer.Kind == HtmlTokenKind.StartTag) OnStartTag();
            else OnEndTag();
        }

        PopTo(0);
        _tree[0].End = _tree.Count;
        if (_tokenizer.AttributeLimitAt is var at && at >= 0) _context.Report(DiagnosticCodes.AttributeLimit, $"An element has more than {limits.MaxAttributes} attributes; the rest was not read.", new SourceSpan(at, at));
        return _hasFallbacks;
    }

    private void OnText()
    {
        if (_open.Top is HtmlTag.Head or HtmlTag.NoScript && _open.TagAt(0) == HtmlTag.Head)
        {
            if (_source[_tokenizer.Start.._tokenizer.End].IsWhiteSpace()) return;
            PopTo(0);
        }

        AddText(_tokenizer.Start, _tokenizer.End, _tokenizer.IsSection);
    }

    private void OnStartTag()
    {
        if (_open.IsTopForeign && OnForeignStartTag()) return;
        var tag = _tokenizer.Tag;
        LeaveHead(tag);
        if (!PrepareFor(tag))
        {
            _tree.TruncateAttributes(_tokenizer.FirstAttribute);
            return;
        }

        var node = AddElement(tag);
        var isFallback = tag is HtmlTag.NoScript or HtmlTag.NoFrames;
        _hasFallbacks |= isFallback;
        if (HtmlTags.Is(tag, HtmlTagFlags.Void) || tag is HtmlTag.Html or HtmlTag.Body) return;
        if (_tokenizer.IsSelfClosing && (_mode & HtmlMode.IsXml) != HtmlMode.None) return;
        if (tag == HtmlTag.PlainText) AddRest();
        else if (HtmlTags.Is(tag, HtmlTagFlags.RawText | HtmlTagFlags.EscapableText) && !(isFallback && (_mode & HtmlMode.ShowsFallbacks) != HtmlMode.None)) AddRawText(tag, node);
        else Push(tag, node, tag is HtmlTag.Svg or HtmlTag.Math);
    }

    /// <summary>Ends the head at the first start tag that may not stand in it.</summary>
    private void LeaveHead(HtmlTag tag)
    {
        if (_open.Count is 0 or > 2 || _open.TagAt(0) != HtmlTag.Head || HtmlTags.Is(tag, HtmlTagFlags.HeadContent)) return;
        if (_open.Top is HtmlTag.Head or HtmlTag.NoScript) PopTo(0);
    }

    /// <summary>Closes what the start tag implies to be closed; false when the tag has to be ignored.</summary>
    private bool PrepareFor(HtmlTag tag)
    {
        if (HtmlTags.Is(tag, HtmlTagFlags.TablePart)) return PrepareTablePart(tag);
        if (HtmlTags.Is(tag, HtmlTagFlags.EndsParagraph))
        {
            LeaveSelect();
            CloseParagraph();
        }

        if (HtmlTags.Is(tag, HtmlTagFlags.Heading) && HtmlTags.Is(_open.Top, HtmlTagFlags.Heading)) PopTo(_open.Count - 1);
        switch (tag)
        {
            case HtmlTag.Head:
                return _open.Count == 0 && _tree.Count < 4;
            case HtmlTag.Li:
                CloseItem(_open.LastIndexOf(HtmlTag.Li), Math.Max(_open.LastIndexOf(HtmlTag.Dd), _open.LastIndexOf(HtmlTag.Dt)));
                break;
            case HtmlTag.Dd or HtmlTag.Dt:
                CloseItem(Math.Max(_open.LastIndexOf(HtmlTag.Dd), _open.LastIndexOf(HtmlTag.Dt)), _open.LastIndexOf(HtmlTag.Li));
                break;
            case HtmlTag.A or HtmlTag.NoBr:
                CloseFormatting(_open.LastIndexOf(tag));
                break;
            case HtmlTag.Table when _open.LastIndexOf(HtmlTag.Table) > _open.LastIndexOfAny(HtmlTag.Td, HtmlTag.Th, HtmlTag.Caption):
                PopTo(_open.LastIndexOf(HtmlTag.Table));
                break;
            case HtmlTag.Button when InScope(_open.LastIndexOf(HtmlTag.Button)):
                PopTo(_open.LastIndexOf(HtmlTag.Button));
                break;
            case HtmlTag.Form:
                return _open.LastIndexOf(HtmlTag.Form) <= _open.LastIndexOf(HtmlTag.Template);
            case HtmlTag.Select when InScope(_open.LastIndexOf(HtmlTag.Select)):
                LeaveSelect();
                return false;
            case HtmlTag.Input or HtmlTag.TextArea or HtmlTag.Keygen:
                LeaveSelect();
                break;
            case HtmlTag.Option or HtmlTag.OptGroup:
                if (_open.Top == HtmlTag.Option) PopTo(_open.Count - 1);
                if (tag == HtmlTag.OptGroup && _open.Top == HtmlTag.OptGroup) PopTo(_open.Count - 1);
                break;
        }

        return true;
    }

    /// <summary>Closes what is open inside the innermost table, up to where the part belongs; a part outside of a table is ignored.</summary>
    private bool PrepareTablePart(HtmlTag tag)
    {
        var table = _open.LastIndexOf(HtmlTag.Table);
        var template = _open.LastIndexOf(HtmlTag.Template);
        if (template > table) return true;
        if (table < 0) return false;
        var keep = table;
        if (tag is HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th) keep = Math.Max(keep, _open.LastIndexOfAny(HtmlTag.TBody, HtmlTag.THead, HtmlTag.TFoot));
        if (tag is HtmlTag.Td or HtmlTag.Th) keep = Math.Max(keep, _open.LastIndexOf(HtmlTag.Tr));
        if (tag is HtmlTag.Col) keep = Math.Max(keep, _open.LastIndexOf(HtmlTag.ColGroup));
        PopTo(keep + 1);
        return true;
    }

    private bool OnForeignStartTag()
    {
        var tag = _tokenizer.Tag;
        if (HtmlTags.Is(tag, HtmlTagFlags.LeavesForeign))
        {
            var keep = _open.Count;
            while (keep > 0 && _open.IsForeignAt(keep - 1)) keep--;
            PopTo(keep);
            return false;
        }

        var node = AddElement(tag);
        if (_tokenizer.IsSelfClosing) return true;
        var holdsHtml = tag is HtmlTag.ForeignObject or HtmlTag.Desc or HtmlTag.Title or HtmlTag.Mi or HtmlTag.Mo or HtmlTag.Mn or HtmlTag.Ms or HtmlTag.MText;
        Push(tag, node, !holdsHtml);
        return true;
    }

    private void OnEndTag()
    {
        _tree.TruncateAttributes(_tokenizer.FirstAttribute);
        var tag = _tokenizer.Tag;
        if (tag is HtmlTag.Body or HtmlTag.Html) return;
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }

        var named = _open.LastIndexOfName(_tokenizer.Name);
        // The innermost element stands in no scope but its own: whatever it is, its end tag ends it.
        if (named >= 0 && named == _open.Count - 1) PopTo(named);
        else if (tag is HtmlTag.P or HtmlTag.Br && (named < 0 || !InButtonScope(named))) AddElement(tag);
        else if (named < 0 && !HtmlTags.Is(tag, HtmlTagFlags.Heading)) return;
        else if (named >= 0 && _open.IsTopForeign && _open.IsForeignAt(named)) PopTo(named);
        else Close(tag, named);
    }

    private void Close(HtmlTag tag, int index)
    {
        if (HtmlTags.Is(tag, HtmlTagFlags.Formatting)) CloseFormatting(index);
        else if (HtmlTags.Is(tag, HtmlTagFlags.Heading)) PopInScope(_open.LastHeading());
        else if (tag is HtmlTag.Template) PopTo(index);
        else if (tag is HtmlTag.Table || HtmlTags.Is(tag, HtmlTagFlags.TablePart)) CloseTablePart(tag, index);
        else if (tag is HtmlTag.Form) CloseForm(index);
        else if (tag is HtmlTag.Li && _open.LastIndexOfAny(HtmlTag.Ul, HtmlTag.Ol, HtmlTag.Ol) > index) return;
        else if (HtmlTags.Is(tag, HtmlTagFlags.Special)) PopInScope(index);
        else if (index > _open.LastSpecial()) PopTo(index);
    }

    private void CloseTablePart(HtmlTag tag, int index)
    {
        var border = _open.LastIndexOf(HtmlTag.Template);
        if (tag != HtmlTag.Table) border = Math.Max(border, _open.LastIndexOf(HtmlTag.Table));
        if (index > border) PopTo(index);
    }

    /// <summary>Ends a form; when other elements are still open inside, it ends with the outermost of them, so that containers nest.</summary>
    private void CloseForm(int index)
    {
        if (!InScope(index)) return;
        while (_open.Count - 1 > index && _open.Top is HtmlTag.P or HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Option or HtmlTag.OptGroup) PopTo(_open.Count - 1);
        if (_open.LastSpecial() == index) PopTo(index);
        else _open.Disown(index);
    }

    /// <summary>Ends a formatting element; blocks that were opened inside it go on.</summary>
    private void CloseFormatting(int index)
    {
        if (index < 0 || index < _open.LastScope()) return;
        if (_open.LastSpecial() < index)
        {
            PopTo(index);
            return;
        }

        _tree[_open.NodeAt(index)].End = _tree.Count;
        _open.RemoveAt(index);
    }

    private void CloseItem(int item, int otherItem)
    {
        if (item > otherItem && item > _open.LastItemBorder()) PopTo(item);
    }

    private void CloseParagraph()
    {
        var paragraph = _open.LastIndexOf(HtmlTag.P);
        if (paragraph >= 0 && InButtonScope(paragraph)) PopTo(paragraph);
    }

    private void LeaveSelect() => PopInScope(_open.LastIndexOf(HtmlTag.Select));

    private readonly bool InScope(int index) => index >= 0 && index >= _open.LastScope();

    private readonly bool InButtonScope(int index) => InScope(index) && index > _open.LastIndexOf(HtmlTag.Button);

    private void PopInScope(int index)
    {
        if (InScope(index)) PopTo(index);
    }

    private void PopTo(int count)
    {
        while (_open.Count > count || (_open.Count > 0 && _open.Top == HtmlTag.None))
        {
            _tree[_open.TopNode].End = _tree.Count;
            _open.Pop();
        }
    }

    private void Push(HtmlTag tag, int node, bool isForeign)
    {
        if (!_open.IsFull)
        {
            _open.Push(tag, _tokenizer.Name, node, isForeign);
            return;
        }

        _tooDeep++;
        if (_isDepthReported) return;
        _isDepthReported = true;
        _context.Report(DiagnosticCodes.DepthLimit, $"Elements are nested deeper than {_open.Capacity}; deeper ones were flattened.", new SourceSpan(_tokenizer.Start, _tokenizer.End));
    }

    private readonly int AddElement(HtmlTag tag) => _tree.Add(new HtmlNode
    {
        Tag = tag,
        Parent = _open.TopNode,
        End = _tree.Count + 1,
        Start = _tokenizer.Start,
        Length = _tokenizer.End - _tokenizer.Start,
        FirstAttribute = _tokenizer.FirstAttribute,
        AttributeCount = (ushort)Math.Min(_tree.AttributeCount - _tokenizer.FirstAttribute, ushort.MaxValue),
        Attributes = _tokenizer.Attributes,
    });

    private readonly void AddText(int start, int end, bool isLiteral, int parent = -1)
    {
        if (end <= start) return;
        _tree.Add(new HtmlNode { IsText = true, Attributes = isLiteral ? 1UL : 0, Parent = parent < 0 ? _open.TopNode : parent, End = _tree.Count + 1, Start = start, Length = end - start });
    }

    private void AddRawText(HtmlTag tag, int node)
    {
        var start = _tokenizer.End;
        var nameStart = _tokenizer.Start + 1;
        var nameEnd = nameStart;
        while (char.IsAsciiLetterOrDigit(_source[nameEnd])) nameEnd++;
        var end = _tokenizer.ReadRawText(tag, _source[nameStart..nameEnd]);
        if (tag is HtmlTag.Script or HtmlTag.Title or HtmlTag.Xmp) AddText(start, end, !HtmlTags.Is(tag, HtmlTagFlags.EscapableText), node);
        _tree[node].End = _tree.Count;
    }

    private void AddRest()
    {
        AddText(_tokenizer.End, _source.Length, isLiteral: true);
        _tokenizer.SkipRest();
    }
}
