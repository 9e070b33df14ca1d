using System.Text;
using NewsCorpus.Pdf.Fonts;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>
/// Runs the operators of a page that place text; drawing is passed over, but for frames around content. Text that is invisible, as that
/// under a scan, counts like any other. Operators, nesting and glyphs are bounded. Not thread-safe.
/// </summary>
internal sealed partial class ContentInterpreter(PdfFile file, GlyphPage page, FontCache fonts, MarkStack marks)
{
    private const int MaxFormDepth = 14;
    private const int MaxSavedStates = 512;

    private readonly GlyphSink _sink = new(page);
    private readonly OperandList _operands = new();
    private readonly Stack<TextState> _saved = new();
    private readonly HashSet<PdfStream> _openForms = [];
    private TextState _state;
    private Matrix _line = Matrix.Identity;
    private Matrix _text = Matrix.Identity;
    private PdfDictionary _resources = PdfDictionary.Empty;
    private PdfDictionary _properties = PdfDictionary.Empty;
    private (double Left, double Top, double Right, double Bottom)? _rectangle;
    private int _depth;

    /// <summary>Runs content.</summary>
    /// <param name="content">The operators.</param>
    /// <param name="resources">What they name.</param>
    /// <param name="transform">The map from their space to the page as shown.</param>
    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources, in Matrix transform)
    {
        var (outerState, outerResources, outerLine, outerText) = (_state, _resources, _line, _text);
        _state = outerState with { Transform = transform };
        if (_depth == 0) _state.Stretch = 1;
        _resources = resources;
        var savedBefore = _saved.Count;
        _depth++;
        Execute(new PdfLexer(content));
        _depth--;
        while (_saved.Count > savedBefore) _saved.Pop();
        (_state, _resources, _line, _text) = (outerState, outerResources, outerLine, outerText);
    }

    private void Execute(PdfLexer lexer)
    {
        var parser = new PdfObjectParser(lexer);
        _operands.Clear();
        for (var token = lexer.Next(); token != PdfToken.End; token = lexer.Next())
        {
            switch (token)
            {
                case PdfToken.Number:
                    _operands.Add(lexer.Number);
                    break;
                case PdfToken.String or PdfToken.Name:
                    _operands.Add(lexer.Text);
                    break;
                case PdfToken.DictionaryOpen:
                    _properties = parser.ReadFrom(token).Dictionary;
                    break;
                case PdfToken.Keyword:
                    if (!file.Budget.TakeOperator()) return;
                    if (lexer.Text.SequenceEqual("BI"u8)) lexer.SkipInlineImage();
                    else Execute(lexer.Text);
                    _operands.Clear();
                    break;
            }
        }
    }

    private void Execute(ReadOnlySpan<byte> name)
    {
        if (name.Length > 3) return;
        var packed = 0;
        foreach (var unit in name) packed = (packed << 8) | unit;
        if (!ExecuteText(packed)) ExecuteOther(packed);
    }

    private bool ExecuteText(int name)
    {
        switch (name)
        {
            case 'B' << 8 | 'T': _line = _text = Matrix.Identity; return true;
            case 'T' << 8 | 'd': MoveLine(_operands.FromEnd(1), _operands.FromEnd(0)); return true;
            case 'T' << 8 | 'D': _state.Leading = -_operands.FromEnd(0); MoveLine(_operands.FromEnd(1), _operands.FromEnd(0)); return true;
            case 'T' << 8 | 'm': _line = _text = MatrixOf(); return true;
            case 'T' << 8 | '*': MoveLine(0, -_state.Leading); return true;
            case 'T' << 8 | 'c': _state.GlyphSpace = _operands.FromEnd(0); return true;
            case 'T' << 8 | 'w': _state.WordSpace = _operands.FromEnd(0); return true;
            case 'T' << 8 | 'z': _state.Stretch = _operands.FromEnd(0) / 100; return true;
            case 'T' << 8 | 'L': _state.Leading = _operands.FromEnd(0); return true;
            case 'T' << 8 | 's': _state.Rise = _operands.FromEnd(0); return true;
            case 'T' << 8 | 'f': SetFont(_operands.BytesAt(0), _operands.FromEnd(0)); return true;
            case 'T' << 8 | 'j': Show(_operands.BytesAt(_operands.Count - 1)); return true;
            case 'T' << 8 | 'J': ShowAdjusted(); return true;
            case '\'': MoveLine(0, -_state.Leading); Show(_operands.BytesAt(_operands.Count - 1)); return true;
            case '"':
                (_state.WordSpace, _state.GlyphSpace) = (_operands.NumberAt(0), _operands.NumberAt(1));
                MoveLine(0, -_state.Leading);
                Show(_operands.BytesAt(2));
                return true;
            default: return false;
        }
    }

    private void ExecuteOther(int name)
    {
        switch (name)
        {
            case 'q':
                if (_saved.Count < MaxSavedStates) _saved.Push(_state);
                break;
            case 'Q':
                if (_saved.TryPop(out var saved)) _state = saved;
                break;
            case 'c' << 8 | 'm':
                _state.Transform = MatrixOf().Then(_state.Transform);
                break;
            case 'D' << 8 | 'o':
                RunForm(Encoding.Latin1.GetString(_operands.BytesAt(0)));
                break;
            case 'g' << 8 | 's':
                UseGraphicsState(Encoding.Latin1.GetString(_operands.BytesAt(0)));
                break;
            case 'B' << 16 | 'D' << 8 | 'C':
                OpenMark();
                break;
            case 'B' << 16 | 'M' << 8 | 'C':
                marks.Open(_operands.BytesAt(0), PdfDictionary.Empty);
                break;
            case 'E' << 16 | 'M' << 8 | 'C':
                marks.Close();
                break;
            case 'r' << 8 | 'e':
                AddRectangle();
                break;
            case 'S' or 's' or 'B' or 'b':
                StrokeRectangle();
                break;
            case 'n' or 'f' or 'F' or ('f' << 8 | '*'):
                _rectangle = null;
                break;
        }
    }

    private Matrix MatrixOf() => new(_operands.FromEnd(5), _operands.FromEnd(4), _operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));

    private void MoveLine(double x, double y) => _line = _text = _line.Shifted(x, y);

    private void OpenMark()
    {
        var properties = _properties;
        // A name in place of a dictionary leads to one in the resources.
        if (_operands.Count > 1) properties = file.Get(file.Get(_resources, "Properties").Dictionary, Encoding.Latin1.GetString(_operands.BytesAt(1))).Dictionary;
        marks.Open(_operands.BytesAt(0), properties);
        _properties = PdfDictionary.Empty;
    }

    private void RunForm(string name)
    {
        var value = file.Get(_resources, "XObject").Dictionary[name];
        if (_depth > MaxFormDepth || file.Resolve(value).Stream is not { } stream || file.Get(stream.Dictionary, "Subtype").Name == "Image") return;
        var owner = marks.Owner;
        if (value.Kind == PdfKind.Reference && stream.Dictionary.Contains("StructParents")) marks.Owner = value.Integer;
        RunForm(stream, _state.Transform);
        marks.Owner = owner;
    }

    /// <summary>Runs a form; one that is already running is a loop.</summary>
    /// <param name="stream">The form.</param>
    /// <param name="transform">The map from the space around it to the page as shown.</param>
    public void RunForm(PdfStream stream, in Matrix transform)
    {
        if (!_openForms.Add(stream)) return;
        var matrix = MatrixFrom(file.Get(stream.Dictionary, "Matrix"));
        var resources = file.Get(stream.Dictionary, "Resources");
        Run(file.Decode(stream), resources.Kind == PdfKind.Dictionary ? resources.Dictionary : _resources, matrix.Then(transform));
        _openForms.Remove(stream);
    }

    /// <summary>The matrix that an array holds.</summary>
    public Matrix MatrixFrom(PdfValue value)
    {
        var items = value.Items;
        return items.Length < 6 ? Matrix.Identity : new Matrix(NumberOf(items[0]), NumberOf(items[1]), NumberOf(items[2]), NumberOf(items[3]), NumberOf(items[4]), NumberOf(items[5]));
    }

    private double NumberOf(PdfValue value) => file.Resolve(value).Number;

    private void UseGraphicsState(string name)
    {
        var font = file.Get(file.Get(file.Get(_resources, "ExtGState").Dictionary, name).Dictionary, "Font").Items;
        if (font.Length < 2) return;
        UseFont(fonts.Get(font[0]), NumberOf(font[1]));
    }

    private void SetFont(ReadOnlySpan<byte> name, double size)
    {
        var value = file.Get(_resources, "Font").Dictionary[Encoding.Latin1.GetString(name)];
        UseFont(fonts.Get(value), size);
    }

    private void UseFont(PdfFont font, double size)
    {
        _state.Font = font;
        _state.FontIndex = _sink.IndexOf(font);
        _state.Size = size;
    }
}
