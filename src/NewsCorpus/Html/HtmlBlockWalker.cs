using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// Walks the flat tree once and writes blocks, containers, marks and declarations. A block is a text run between the edges of block-level
/// elements and line breaks; custom elements count as block-level. A row of a data table is one block, because neither readers nor labels
/// tell its cells apart (measured: the best reachable score of a block classifier rises from .992 to .998); layout tables dissolve.
/// Every text node is visited once and in order, so none can be emitted twice.
/// </summary>
internal ref struct HtmlBlockWalker : IDisposable
{
    // A row with a longer cell holds prose.
    private const int MaxCellLength = 100;

    // As many hash signs as a heading has ranks, and one unit more than that.
    private const int MaxMarkLength = 7;

    private readonly ReadOnlySpan<char> _source;
    private readonly HtmlTree _tree;
    private readonly DocumentContentBuilder _builder;
    private readonly HtmlDeclarationWalker _declarations;
    private readonly HtmlBlockWriter _writer;
    private readonly HtmlInlineMarks _marks;
    private readonly ElementNameCache _names;
    private readonly HtmlMode _mode;
    private readonly ScriptFragment? _script;
    private PooledBuffer<HtmlBlockFrame> _frames;
    private int _opened;

    private HtmlBlockWalker(ReadOnlySpan<char> source, HtmlTree tree, DocumentContentBuilder builder, HtmlDeclarationWalker declarations, ReadContext context, HtmlMode mode, ScriptFragment? script)
    {
        _script = script;
        _source = source;
        _tree = tree;
        _builder = builder;
        _declarations = declarations;
        _writer = new HtmlBlockWriter(builder, context.Limits.MaxTextLength);
        _marks = new HtmlInlineMarks(builder);
        _names = new ElementNameCache();
        _mode = mode;
        _frames = new PooledBuffer<HtmlBlockFrame>(64);
        _frames.Add(default);
    }

    /// <summary>Writes all that a tree holds.</summary>
    public static void Walk(ReadOnlySpan<char> source, HtmlTree tree, DocumentContentBuilder builder, HtmlDeclarationWalker declarations, ReadContext context, HtmlMode mode, ScriptFragment? script)
    {
        var walker = new HtmlBlockWalker(source, tree, builder, declarations, context, mode, script);
        try
        {
            walker.Run(context);
        }
        finally
        {
            walker.Dispose();
        }
    }

    /// <summary>Returns the buffers to their pools.</summary>
    public void Dispose()
    {
        _names.Dispose();
        _marks.Dispose();
        _frames.Dispose();
    }

    /// <summary>The number of open block-level elements; the innermost of them, or the page, is the frame of that number.</summary>
    private readonly int Depth => _frames.Count - 1;

    private void Run(ReadContext context)
    {
        for (var index = 1; index < _tree.Count;)
        {
            CloseUpTo(index);
            ref readonly var node = ref _tree[index];
            if (node.IsText)
            {
                AppendText(in node);
                index++;
            }
            else
            {
                index = Enter(index, in node, context);
            }
        }

        CloseUpTo(int.MaxValue);
        Flush();
        if (!_writer.IsFull) return;
        var limit = context.Limits.MaxTextLength;
        context.Report(DiagnosticCodes.TextLimit, $"The page has more than {limit} units of visible text; the rest was not read.");
    }

    private void CloseUpTo(int index)
    {
        if (_marks.NextEnd <= index) _marks.CloseAt(index);
        while (Depth > 0 && _frames[Depth].End <= index)
        {
            Flush();
            if (_opened == Depth)
            {
                _builder.CloseContainer();
                _opened--;
            }

            _frames.Truncate(Depth);
        }
    }

    /// <summary>Handles an element and gives the index of the node to go on with.</summary>
    private int Enter(int index, in HtmlNode node, ReadContext context)
    {
        var tag = node.Tag;
        if (_declarations.Concerns(_source, in node)) Declare(index, in node);
        if (tag == HtmlTag.Script && _script is not null) WriteScript(index, in node, context);
        if (node.IsUnseen && !(tag is HtmlTag.NoScript or HtmlTag.NoFrames && (_mode & HtmlMode.ShowsFallbacks) != HtmlMode.None)) return node.End;
        if (tag == HtmlTag.Br) Break();
        else if ((HtmlTags.Is(tag, HtmlTagFlags.Block) && !StandsInLine(tag)) || node.IsShadowRoot) EnterBlock(index, in node);
        else if (HtmlElementNames.IsHidden(_source, _tree, in node)) return node.End;
        else if (IsHoverCard(index, in node) || IsReading(index, in node) || IsPermalink(index, in node)) return node.End;
        else EnterInline(index, in node);
        return index + 1;
    }

    /// <summary>Writes the text of the article where the script stands that holds it.</summary>
    private void WriteScript(int index, in HtmlNode node, ReadContext context)
    {
        if (node.End == index + 1 || !_script!.StandsIn(_tree[index + 1].Start, _tree[index + 1].Length)) return;
        Flush();
        OpenContainers();
        using var content = HtmlSourceReader.ReadFragment(_script.Markup, context);
        _script.Write(content, _builder);
    }

    private void Declare(int index, in HtmlNode node)
    {
        // The place of visible statements tells what stands near them.
        if (node.Tag is not (HtmlTag.Meta or HtmlTag.Link or HtmlTag.Script or HtmlTag.Title)) OpenContainers();
        _declarations.Read(_source, index);
    }

    private void EnterBlock(int index, in HtmlNode node)
    {
        ref readonly var around = ref _frames[Depth];
        if (around.IsRow && node.Tag is HtmlTag.Td or HtmlTag.Th)
        {
            _writer.SeparateCell();
            return;
        }

        Flush();
        if (node.End == index + 1) return;
        var frame = around.Inside(index, in node);
        if (node.Tag == HtmlTag.Tr && IsDataRow(index)) frame = frame with { IsRow = true, Kind = BlockKind.TableRow, Level = 0 };
        _frames.Add(frame);
    }

    private void EnterInline(int index, in HtmlNode node)
    {
        var tag = node.Tag;
        if (tag is HtmlTag.Img or HtmlTag.Image)
        {
            AddImage(in node);
            return;
        }

        var target = _tree.Find(in node, tag == HtmlTag.Time ? HtmlAttribute.DateTime : HtmlAttribute.Href).Span;
        if (tag == HtmlTag.A && node.Has(HtmlAttribute.Href)) _marks.Open(InlineKind.Link, index, node.End, target);
        else if (tag is HtmlTag.B or HtmlTag.Strong) _marks.Open(InlineKind.Strong, index, node.End, default);
        else if (tag is HtmlTag.I or HtmlTag.Em) _marks.Open(InlineKind.Emphasis, index, node.End, default);
        else if (tag == HtmlTag.Time) _marks.Open(InlineKind.Time, index, node.End, target);
        else if (HtmlElementNames.IsNamed(in node)) _marks.Open(InlineKind.Named, index, node.End, default);
    }

    /// <summary>
    /// Whether an element whose name the page made up is part of a line. Most hold blocks, or are one; but what stands in a paragraph or heading can
    /// only be words of it, such as &lt;p&gt;shares of &lt;stock-quote&gt;Lake Ferries&lt;/stock-quote&gt; fell&lt;/p&gt;.
    /// </summary>
    private readonly bool StandsInLine(HtmlTag tag)
    {
        if (tag != HtmlTag.Custom || Depth == 0) return false;
        var around = _tree[_frames[Depth].Node].Tag;
        return around == HtmlTag.P || HtmlTags.Is(around, HtmlTagFlags.Heading);
    }

    /// <summary>
    /// A card that opens when the pointer rests on a name or a term in running text: a span inside a span, both named for it, after the words
    /// that are shown. Example: &lt;span class="tooltip"&gt;term&lt;span class="tooltip-text"&gt;what it means&lt;/span&gt;&lt;/span&gt;.
    /// </summary>
    private readonly bool IsHoverCard(int index, in HtmlNode node)
    {
        if (node.Tag != HtmlTag.Span || index == node.Parent + 1 || !_writer.HasText || !HtmlElementNames.IsNamed(in node)) return false;
        ref readonly var around = ref _tree[node.Parent];
        return around.Tag == HtmlTag.Span && HtmlElementNames.IsNamed(in around) && IsDialog(in around) && IsDialog(in node);
    }

    /// <summary>
    /// A reading that stands small above the characters of a ruby: within the line it would double its words. One in parentheses is for readers
    /// of plain text, and stays.
    /// </summary>
    private readonly bool IsReading(int index, in HtmlNode node)
    {
        if (node.Tag is not (HtmlTag.Rt or HtmlTag.Rtc)) return false;
        for (var before = index - 1; before > node.Parent; before--)
        {
            ref readonly var around = ref _tree[before];
            if (around.IsText && around.Parent == node.Parent && around.In(_source).IsWhiteSpace()) continue;
            return around.Tag != HtmlTag.Rp && _tree[around.Parent].Tag != HtmlTag.Rp;
        }

        return true;
    }

    /// <summary>
    /// A link of a heading to itself, for copying, which shows nothing but a mark: &lt;h2&gt;The tides &lt;a href="#tides"&gt;¶&lt;/a&gt;&lt;/h2&gt;.
    /// </summary>
    private readonly bool IsPermalink(int index, in HtmlNode node)
    {
        if (node.Tag != HtmlTag.A || _frames[Depth].Kind != BlockKind.Heading || !node.Has(HtmlAttribute.Href)) return false;
        if (!_tree.Find(in node, HtmlAttribute.Href).In(_source).Contains('#')) return false;
        var text = HtmlText.TextOf(_source, _tree, index, MaxMarkLength).AsSpan().TrimEnd('\uFE0E').TrimEnd('\uFE0F');
        return text is "¶" or "§" or "🔗" || (text.Length > 0 && !text.ContainsAnyExcept('#'));
    }

    private readonly bool IsDialog(in HtmlNode node) =>
        (HtmlElementNames.TraitsOfInline(_source, _tree, _names, in node) & ElementTraits.Dialog) != ElementTraits.None;

    private void AddImage(in HtmlNode node)
    {
        var address = _tree.Find(in node, HtmlAttribute.Src).Span;
        var isPlaceholder = address.Length == 0 || _source[address.Start..].StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        if (isPlaceholder && node.Has(HtmlAttribute.LazySrc)) address = _tree.Find(in node, HtmlAttribute.LazySrc).Span;
        else if (isPlaceholder) address = default;
        if (address.Length == 0) return;
        var position = _builder.TextLength;
        _builder.AddMark(new InlineMark
        {
            Kind = InlineKind.Image,
            Start = position,
            End = position,
            Target = address,
            Alternative = _tree.Find(in node, HtmlAttribute.Alt).Span,
            Traits = HtmlElementNames.TraitsOfInline(_source, _tree, _names, in node),
        });
    }

    private void Break()
    {
        ref readonly var frame = ref _frames[Depth];
        if (frame.IsRow || frame.Kind == BlockKind.Preformatted)
        {
            _writer.Separate('\n', _marks.Style | (frame.Kind == BlockKind.Preformatted ? HtmlTextStyle.KeepsLines : HtmlTextStyle.None));
            return;
        }

        Flush();
        _writer.CountBreak();
    }

    private void AppendText(in HtmlNode node)
    {
        var end = node.Start + node.Length;
        var style = node.IsLiteral ? _marks.Style | HtmlTextStyle.Literal : _marks.Style;
        if (_frames[Depth].Kind != BlockKind.Preformatted)
        {
            AppendRun(node.Start, end, style);
            return;
        }

        // Paragraphs of preformatted text stand between empty lines.
        for (var start = node.Start; start < end;)
        {
            var stop = FindEmptyLine(start, end, out var next);
            AppendRun(start, stop, style | HtmlTextStyle.KeepsLines);
            if (next < end || stop < next) Flush();
            start = next;
        }
    }

    private void AppendRun(int start, int end, HtmlTextStyle style)
    {
        if (_marks.HasPending)
        {
            start = _writer.SkipSpace(_source, start, end, style);
            if (start == end) return;
            _marks.Start(_writer.NextPosition, _source, _tree, _names);
        }

        _writer.Append(_source, start, end, style);
    }

    private readonly int FindEmptyLine(int start, int end, out int next)
    {
        for (var at = start; at < end; at++)
        {
            if (_source[at] != '\n') continue;
            next = at + 1;
            while (next < end && _source[next] is ' ' or '\t' or '\r') next++;
            if (next < end && _source[next] == '\n') return at;
        }

        return next = end;
    }

    private void Flush()
    {
        if (!_writer.HasText) return;
        OpenContainers();
        ref readonly var frame = ref _frames[Depth];
        _builder.AddBlock(_writer.End(frame.Kind, frame.Level));
    }

    private void OpenContainers()
    {
        while (_opened < Depth)
        {
            ref readonly var node = ref _tree[_frames[++_opened].Node];
            var names = HtmlElementNames.Read(_source, _tree, _names, in node);
            _builder.OpenContainer(names.Traits, names.Signature, HtmlTags.ContainerTagOf(node.Tag), node.Span);
        }
    }

    /// <summary>Whether all cells of a row are short and hold no block-level element; there must be two at least.</summary>
    private readonly bool IsDataRow(int row)
    {
        int cells = 0, length = 0;
        var end = _tree[row].End;
        for (var index = row + 1; index < end; index++)
        {
            ref readonly var node = ref _tree[index];
            if (node.IsText)
            {
                length += node.In(_source).Trim().Length;
                if (length >= MaxCellLength) return false;
            }
            else if (node.Tag is HtmlTag.Td or HtmlTag.Th)
            {
                cells++;
                length = 0;
            }
            else if (HtmlTags.Is(node.Tag, HtmlTagFlags.Block) || node.IsShadowRoot)
            {
                return false;
            }
            else if (node.IsUnseen)
            {
                index = node.End - 1;
            }
        }

        return cells > 1;
    }
}
