using System.Text;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Joins the lines of a block to running text. A hyphen at a line's end goes when the word is known to be written without it, or when
/// nothing is known and the next line goes on in lower case; compounds keep theirs. Scripts without spaces get none.
/// </summary>
internal sealed class LineJoiner(Vocabulary vocabulary, string? language)
{
    private const int MinPartLength = 3;

    /// <summary>Endings after which a Korean word is mostly over: particles and verb endings.</summary>
    private const string KoreanEndings = "을를은는의에고다도로와과서며";

    private readonly StringBuilder _text = new();

    // Languages that write most compounds as one word: two known parts prove nothing there.
    private readonly bool _writesCompoundsSolid = language is not null && language.Length >= 2
        && language[..2].ToUpperInvariant() is "DE" or "NL" or "SV" or "NO" or "NB" or "NN" or "DA" or "IS" or "FI" or "HU" or "ET" or "KL" or "EL";

    /// <summary>The running text of a block.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="isBrokenByHand">Whether the lines of a heading may be broken by hand: hyphens stay.</param>
    public string Join(List<TextLine> lines, bool isBrokenByHand)
    {
        _text.Clear();
        foreach (var line in lines)
        {
            if (_text.Length > 0) AppendBreak(line.Text, isBrokenByHand);
            _text.Append(line.Text);
        }

        if (_text.Length > 0 && _text[^1] == '\u00AD') _text.Length--;
        return _text.ToString();
    }

    private void AppendBreak(string next, bool isBrokenByHand)
    {
        var last = _text[^1];
        if (_text.Length > 1 && ScriptClasses.IsHyphen(last) && char.IsLetterOrDigit(_text[^2])) AppendHyphenated(next, isBrokenByHand);
        else if (ScriptClasses.IsUnspaced(last) && ScriptClasses.IsUnspaced(next[0])) return;
        else if (ScriptClasses.IsHangul(last) && ScriptClasses.IsHangul(next[0])) AppendHangulBreak(next);
        else if (last is not ('/' or '–' or '—')) _text.Append(' ');
    }

    private void AppendHyphenated(string next, bool isBrokenByHand)
    {
        var hyphen = _text[^1];
        _text.Length--;
        var tail = next.AsSpan(0, Vocabulary.FirstWord(next));
        var before = Tail(_text);
        var head = before.AsSpan(Vocabulary.LastWord(before));
        if (tail.Length == 0 || head.Length == 0)
        {
            _text.Append('-').Append(tail.Length == 0 && char.IsPunctuation(next[0]) ? "" : " ");
            return;
        }

        if (KeepsHyphen(hyphen, head, tail, isBrokenByHand)) _text.Append('-');
        // "Vor- und Nachteile": the hyphen stands for a part that follows, and a space comes after it.
        if (hyphen == '-' && IsConjunction(tail) && next.Length > tail.Length) _text.Append(' ');
    }

    private bool KeepsHyphen(char hyphen, ReadOnlySpan<char> head, ReadOnlySpan<char> tail, bool isBrokenByHand)
    {
        if (hyphen is '\u00AD' or '\u2010') return false;
        if (hyphen == '\u2011' || IsConjunction(tail) || char.IsDigit(head[^1]) || char.IsDigit(tail[0])) return true;
        Span<char> joined = stackalloc char[128];
        if (head.Length + tail.Length + 1 > joined.Length) return true;
        head.CopyTo(joined);
        tail.CopyTo(joined[head.Length..]);
        if (vocabulary.Contains(joined[..(head.Length + tail.Length)])) return false;
        joined[head.Length] = '-';
        tail.CopyTo(joined[(head.Length + 1)..]);
        if (vocabulary.Contains(joined[..(head.Length + tail.Length + 1)])) return true;
        // "US-" and "Präsident"; but a word in capitals goes on in capitals.
        if (char.IsUpper(tail[0]) && (!char.IsUpper(head[^1]) || (tail.Length > 1 && char.IsLower(tail[1])))) return true;
        if (head.IndexOf('-') >= 0 && !_writesCompoundsSolid) return false;
        if (isBrokenByHand && !_writesCompoundsSolid) return true;
        return !_writesCompoundsSolid && head.Length >= MinPartLength && tail.Length >= MinPartLength && vocabulary.Contains(head) && vocabulary.Contains(tail);
    }

    private static bool IsConjunction(ReadOnlySpan<char> word) => word is "und" or "oder" or "bzw" or "en" or "of" or "och" or "og" or "eller";

    private void AppendHangulBreak(string next)
    {
        var before = Tail(_text);
        var head = before.AsSpan(Vocabulary.LastWord(before));
        var tail = next.AsSpan(0, Vocabulary.FirstWord(next));
        Span<char> joined = stackalloc char[64];
        if (head.Length + tail.Length > joined.Length || head.Length == 0)
        {
            _text.Append(' ');
            return;
        }

        head.CopyTo(joined);
        tail.CopyTo(joined[head.Length..]);
        if (vocabulary.Contains(joined[..(head.Length + tail.Length)])) return;
        var isWord = vocabulary.Contains(head) || (head.Length > 1 && KoreanEndings.Contains(head[^1], StringComparison.Ordinal));
        if (isWord && tail.Length > 1) _text.Append(' ');
    }

    private static string Tail(StringBuilder text)
    {
        const int MaxWord = 64;
        var length = Math.Min(MaxWord, text.Length);
        return text.ToString(text.Length - length, length);
    }
}
