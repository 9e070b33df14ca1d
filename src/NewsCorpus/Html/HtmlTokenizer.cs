using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Html;

/// <summary>
/// Cuts a page into texts and tags after the HTML standard's tokenizer, as far as content needs it: comments, declarations and malformed
/// tags are read over, texts stay encoded slices of the source. Long stretches are searched, not stepped through, and every search that
/// fails has read to the end of the source, after which nothing is left to read: the whole is linear.
/// </summary>
internal ref struct HtmlTokenizer(ReadOnlySpan<char> source, HtmlTree tree, int maxAttributes)
{
    private static readonly SearchValues<char> s_unquotedEnd = SearchValues.Create(" \t\n\f\r>");

    // One bit for each of the first 64 units: a test of any set is one shift, where pattern matching made a chain of branches.
    private const ulong Spaces = (1UL << ' ') | (1UL << '\t') | (1UL << '\n') | (1UL << '\f') | (1UL << '\r');
    private const ulong NameEnds = Spaces | (1UL << '/') | (1UL << '>');

    private readonly ReadOnlySpan<char> _source = source;
    private readonly HtmlTree _tree = tree;
    private readonly int _maxAttributes = maxAttributes;

    /// <summary>Where the next token starts.</summary>
    public int Position { get; private set; }

    public HtmlTokenKind Kind { get; private set; }

    /// <summary>Where the token starts in the source.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends in the source.</summary>
    public int End { get; private set; }

    /// <summary>Whether a text is the content of a CDATA section.</summary>
    public bool IsSection { get; private set; }

    /// <summary>The element of a tag.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>The hash of the name of a tag.</summary>
    public ulong Name { get; private set; }

    /// <summary>Whether a start tag ends in a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>The index of the first attribute of a start tag.</summary>
    public int FirstAttribute { get; private set; }

    /// <summary>The attributes that a start tag has, as bits.</summary>
    public ulong Attributes { get; private set; }

    /// <summary>Where the first element with too many attributes stands, or -1.</summary>
    public int AttributeLimitAt { get; private set; } = -1;

    /// <summary>Moves to the next text or tag.</summary>
    /// <param name="hasSections">Whether CDATA sections are text here: inside svg and math, and in XML.</param>
    public bool Next(bool hasSections)
    {
        while (Position < _source.Length)
        {
            if (_source[Position] != '<' || !StartsMarkup(Position)) return ReadText();
            Start = Position;
            var next = _source[Position + 1];
            if (char.IsAsciiLetter(next))
            {
                if (ReadTag(Position + 1, HtmlTokenKind.StartTag)) return true;
            }
            else if (next == '/' && Position + 2 < _source.Length && char.IsAsciiLetter(_source[Position + 2]))
            {
                if (ReadTag(Position + 2, HtmlTokenKind.EndTag)) return true;
            }
            else if (hasSections && _source[Position..].StartsWith("<![CDATA[", StringComparison.Ordinal))
            {
                return ReadCharacterData();
            }
            else
            {
                SkipComment();
            }
        }

        return false;
    }

    /// <summary>Reads the raw text of an element up to its end tag, which is read too, and gives where the text ends.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="name">The name of the element as the source writes it.</param>
    public int ReadRawText(HtmlTag tag, ReadOnlySpan<char> name)
    {
        var at = Position;
        while (at < _source.Length)
        {
            var step = _source[at..].IndexOf('<');
            if (step < 0) break;
            at += step;
            var next = at + 1 < _source.Length ? _source[at + 1] : '\0';
            if (next == '/' && IsTagOf(at + 2, name))
            {
                SkipEndTag(at);
                return at;
            }

            if (next == '!' && tag == HtmlTag.Script && _source[at..].StartsWith("<!--", StringComparison.Ordinal))
            {
                at = FindScriptEnd(at);
                SkipEndTag(at);
                return at;
            }

            at++;
        }

        return Position = _source.Length;
    }

    /// <summary>Leaves the rest of the source unread.</summary>
    public void SkipRest() => Position = _source.Length;

    private readonly bool StartsMarkup(int at)
    {
        if (at + 1 >= _source.Length) return false;
        var next = _source[at + 1];
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && at + 2 < _source.Length);
    }

    private bool ReadText()
    {
        Kind = HtmlTokenKind.Text;
        IsSection = false;
        Start = Position;
        var at = Position;
        while (at < _source.Length)
        {
            var step = _source[at..].IndexOf('<');
            if (step < 0)
            {
                at = _source.Length;
                break;
            }

            at += step;
            if (at > Start && StartsMarkup(at)) break;
            at++;
        }

        End = Position = at;
        return true;
    }

    private bool ReadCharacterData()
    {
        Kind = HtmlTokenKind.Text;
        IsSection = true;
        Start = Position + "<![CDATA[".Length;
        var length = _source[Start..].IndexOf("]]>", StringComparison.Ordinal);
        End = length < 0 ? _source.Length : Start + length;
        Position = Math.Min(_source.Length, End + "]]>".Length);
        return true;
    }

    /// <summary>Skips a comment, a doctype, a processing instruction or an end tag without a name.</summary>
    private void SkipComment()
    {
        if (_source[Position..].StartsWith("<!--", StringComparison.Ordinal))
        {
            Position = FindCommentEnd(Position + 4);
            return;
        }

        var end = _source[Position..].IndexOf('>');
        Position = end < 0 ? _source.Length : Position + end + 1;
    }

    private readonly int FindCommentEnd(int at)
    {
        if (at < _source.Length && _source[at] == '>') return at + 1;
        if (_source[at..].StartsWith("->", StringComparison.Ordinal)) return at + 2;
        while (true)
        {
            var step = _source[at..].IndexOf("--", StringComparison.Ordinal);
            if (step < 0) return _source.Length;
            at += step + 2;
            while (at < _source.Length && _source[at] == '-') at++;
            if (at < _source.Length && _source[at] == '>') return at + 1;
            if (_source[at..].StartsWith("!>", StringComparison.Ordinal)) return at + 2;
        }
    }

    private bool ReadTag(int at, HtmlTokenKind kind)
    {
        var text = _source;
        var nameStart = at;
        at = MarkupName.Read(text, at, isAttribute: false, out var hash);
        var nameEnd = at;
        FirstAttribute = _tree.AttributeCount;
        Attributes = 0;
        IsSelfClosing = false;
        at = (uint)at < (uint)text.Length && text[at] == '>' ? at + 1 : ReadAttributes(at, kind);
        Position = at;
        if (at > text.Length || text[at - 1] != '>')
        {
            // The text ends inside the tag: the standard drops it.
            Position = text.Length;
            return false;
        }

        Kind = kind;
        End = at;
        Name = hash;
        Tag = HtmlTags.Find(hash, text[nameStart..nameEnd]);
        return true;
    }

    private int ReadAttributes(int at, HtmlTokenKind kind)
    {
        var text = _source;
        var count = 0;
        while (true)
        {
            while ((uint)at < (uint)text.Length && IsAny(text[at], Spaces)) at++;
            if ((uint)at >= (uint)text.Length) return text.Length + 1;
            var unit = text[at];
            if (unit == '>') return at + 1;
            if (unit == '/')
            {
                at++;
                if (at < text.Length && text[at] == '>') IsSelfClosing = true;
                continue;
            }

            at = ReadAttribute(at, kind == HtmlTokenKind.StartTag && count++ < _maxAttributes);
            if (count > _maxAttributes && AttributeLimitAt < 0) AttributeLimitAt = Start;
        }
    }

    private int ReadAttribute(int at, bool isKept)
    {
        // An equals sign may start a name, but never ends one before it has begun.
        var text = _source;
        var hash = 0UL;
        if (text[at] == '=') at = MarkupName.Read(text, at + 1, isAttribute: true, out _);
        else at = MarkupName.Read(text, at, isAttribute: true, out hash);
        var after = at;
        while ((uint)after < (uint)text.Length && IsAny(text[after], Spaces)) after++;
        int valueStart = at, valueEnd = at;
        if ((uint)after < (uint)text.Length && text[after] == '=')
        {
            at = after + 1;
            while ((uint)at < (uint)text.Length && IsAny(text[at], Spaces)) at++;
            if (at >= text.Length) return at;
            at = ReadValue(at, out valueStart, out valueEnd);
        }

        if (!isKept || HtmlAttributes.Find(hash) is var name && name == HtmlAttribute.None) return at;
        Attributes |= 1UL << (int)name;
        _tree.AddAttribute(new HtmlAttributeSlice(name, valueStart, valueEnd - valueStart));
        return at;
    }

    private readonly int ReadValue(int at, out int start, out int end)
    {
        var quote = _source[at];
        if (quote is '"' or '\'')
        {
            start = at + 1;
            var length = _source[start..].IndexOf(quote);
            end = length < 0 ? _source.Length : start + length;
            return length < 0 ? _source.Length : end + 1;
        }

        start = at;
        var unquoted = _source[at..].IndexOfAny(s_unquotedEnd);
        end = unquoted < 0 ? _source.Length : at + unquoted;
        return end;
    }

    /// <summary>
    /// Where a script ends that holds a comment: inside it, a nested script start tag hides the next end tag (the standard's double
    /// escaped state, made for pages that hide scripts from browsers that knew none).
    /// </summary>
    private readonly int FindScriptEnd(int at)
    {
        bool isEscaped = false, isHidden = false;
        while (at < _source.Length)
        {
            var step = _source[at..].IndexOfAny('<', '-');
            if (step < 0) break;
            at += step;
            var rest = _source[at..];
            if (rest[0] == '-')
            {
                if (isEscaped && rest.StartsWith("-->", StringComparison.Ordinal)) isEscaped = isHidden = false;
            }
            else if (IsScriptEnd(rest) && IsTagOf(at + 2, "script"))
            {
                if (!isHidden) return at;
                isHidden = false;
            }
            else if (!isEscaped && rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                isEscaped = true;
                // "<!-->" and "<!--->" end the comment that they start.
                at += 1;
            }
            else if (isEscaped && IsTagOf(at + 1, "script"))
            {
                isHidden = true;
            }

            at++;
        }

        return _source.Length;
    }

    private static bool IsScriptEnd(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[1] == '/';

    private readonly bool IsTagOf(int at, ReadOnlySpan<char> name)
    {
        if (at + name.Length >= _source.Length) return false;
        return IsAny(_source[at + name.Length], NameEnds) && _source.Slice(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private void SkipEndTag(int at)
    {
        if (at >= _source.Length)
        {
            Position = _source.Length;
            return;
        }

        var attributes = _tree.AttributeCount;
        var after = at + 2;
        while (after < _source.Length && !IsAny(_source[after], NameEnds)) after++;
        Position = Math.Min(_source.Length, ReadAttributes(after, HtmlTokenKind.EndTag));
        _tree.TruncateAttributes(attributes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAny(char unit, ulong set) => unit < 64 && ((set >> unit) & 1) != 0;
}
