using System.Runtime.InteropServices;

namespace NewsCorpus.Html;

/// <summary>
/// Reads the state that a script holds as a flat list of objects, arrays and strings in the order of the source. Not only JSON: keys may be
/// bare and quotes single, as in literals of JavaScript, and text around the state is passed over; a string that itself holds JSON
/// is read as what it holds. Linear in the length; nothing recurses but strings in strings, which are bounded.
/// </summary>
internal sealed class ScriptValues
{
    private const int MaxValues = 1 << 17;
    private const int MaxNesting = 3;
    private const int MinNestedLength = 500;

    // Bounded, so that text full of unclosed tags costs linear time.
    private const int MaxTagLength = 1000;

    /// <summary>A string of fewer words is a label or an identifier.</summary>
    private const float MinProseWords = 5;

    private readonly List<ScriptValue> _values = [];

    private ScriptValues()
    {
    }

    /// <summary>The values; each stands before what is in it.</summary>
    public ReadOnlySpan<ScriptValue> Items => CollectionsMarshal.AsSpan(_values);

    /// <summary>Reads a script.</summary>
    public static ScriptValues Read(ScriptView view)
    {
        var values = new ScriptValues();
        values._values.Add(new ScriptValue { Parent = -1, View = view });
        values.Scan(view, 0, 0);
        values.SumWords();
        return values;
    }

    private void Scan(ScriptView view, int parent, int nesting)
    {
        var text = view.Text;
        var outermost = parent;
        var key = _values[parent].Key;
        for (var at = 0; at < text.Length && _values.Count < MaxValues; at++)
        {
            switch (text[at])
            {
                case '{' or '[':
                    _values.Add(new ScriptValue { Parent = parent, Key = _values[parent].IsArray ? _values[parent].Key : key, View = view, IsArray = text[at] == '[' });
                    parent = _values.Count - 1;
                    break;
                case '}' or ']':
                    if (parent != outermost) parent = _values[parent].Parent;
                    break;
                case '"' or '\'' or '`':
                    var end = EndOfString(text, at);
                    if (IsKey(text, end)) key = (int)NameHash.Of(text[(at + 1)..end]);
                    else AddString(view, parent, _values[parent].IsArray ? _values[parent].Key : key, at + 1, end, nesting);
                    at = end;
                    break;
                case ':':
                    key = BareKeyBefore(text, at) ?? key;
                    break;
            }
        }
    }

    private void AddString(ScriptView view, int parent, int key, int start, int end, int nesting)
    {
        if (end <= start) return;
        var raw = view.Text[start..end];
        if (nesting < MaxNesting && raw.Length >= MinNestedLength && raw.IndexOf("\\\":", StringComparison.Ordinal) >= 0)
        {
            _values.Add(new ScriptValue { Parent = parent, Key = key, View = view });
            Scan(view.Decode(start, end), _values.Count - 1, nesting + 1);
            return;
        }

        var words = CountWords(raw);
        _values.Add(new ScriptValue { Parent = parent, Key = key, View = view, Start = start, End = end, Words = words >= MinProseWords ? words : 0 });
    }

    /// <summary>Adds the words of each value to the one around it: what is inside stands after it in the list.</summary>
    private void SumWords()
    {
        var values = CollectionsMarshal.AsSpan(_values);
        for (var i = values.Length - 1; i > 0; i--) values[values[i].Parent].Words += values[i].Words;
    }

    private static int EndOfString(ReadOnlySpan<char> text, int start)
    {
        var quote = text[start];
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == quote) return at;
        }

        return text.Length;
    }

    private static bool IsKey(ReadOnlySpan<char> text, int end)
    {
        var at = end + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && text[at] == ':';
    }

    private static int? BareKeyBefore(ReadOnlySpan<char> text, int colon)
    {
        var start = colon;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '$')) start--;
        return start < colon ? (int)NameHash.Of(text[start..colon]) : null;
    }

    private static float CountWords(ReadOnlySpan<char> raw)
    {
        var (words, inWord) = (0f, false);
        for (var at = 0; at < raw.Length;)
        {
            at += ScriptView.ReadUnit(raw[at..], out var unit);
            if (unit == '<' && at < raw.Length && (char.IsAsciiLetter(raw[at]) || raw[at] is '/' or '!' or '\\'))
            {
                var close = raw[at..Math.Min(raw.Length, at + MaxTagLength)].IndexOf('>');
                if (close >= 0) at += close + 1;
                inWord = false;
            }
            else if (unit is >= '\u0E00' and <= '\u0EFF' or >= '\u3040' and <= '\u9FFF')
            {
                words += 0.5f;
                inWord = false;
            }
            else if (!char.IsLetterOrDigit(unit))
            {
                if (unit is not ('-' or '\'' or '.' or '/' or '_' or ':' or '=' or '&')) inWord = false;
            }
            else if (!inWord)
            {
                words++;
                inWord = true;
            }
        }

        return words;
    }
}
