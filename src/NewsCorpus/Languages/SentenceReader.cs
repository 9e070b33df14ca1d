using System.Buffers;

namespace NewsCorpus.Languages;

/// <summary>
/// Cuts a text into the units between which a language may change: sentences, lines, and quotations inside a sentence.
/// Cutting too often does little harm, because units are judged together; cutting too seldom hides a change.
/// </summary>
internal ref struct SentenceReader(ReadOnlySpan<char> text)
{
    // A quotation shorter than this is a name or a word; telling its language would be guessing.
    private const int MinQuotation = 24;
    private const int MaxLength = 1500;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".!?…。！？؟।۔\n\r«»“”„");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the current unit starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current unit ends: after its closing marks and the blanks that follow.</summary>
    public int End { get; private set; }

    /// <summary>Whether a line ends at the end of the unit.</summary>
    public bool EndsLine { get; private set; }

    /// <summary>Goes to the next unit.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Next()
    {
        Start = End;
        if (Start >= _text.Length) return false;
        EndsLine = false;
        var limit = Math.Min(_text.Length, Start + MaxLength);
        var i = Start;
        while (true)
        {
            var found = _text[i..limit].IndexOfAny(s_stops);
            if (found < 0)
            {
                End = limit;
                return true;
            }

            i += found;
            if (EndsUnit(i)) break;
            i++;
        }

        End = SkipTail(_text[i] is '«' or '“' or '„' ? i : i + 1);
        return true;
    }

    private readonly bool EndsUnit(int at) => _text[at] switch
    {
        '\n' or '\r' or '。' or '！' or '？' or '।' or '۔' => true,
        '«' or '“' or '„' => at - Start >= MinQuotation && IsLongQuotation(at),
        '»' or '”' => at - Start >= MinQuotation,
        '.' => IsBeforeBlank(at) && at - Start > 2 && !IsInitial(at),
        _ => IsBeforeBlank(at),
    };

    private readonly bool IsBeforeBlank(int at) => at + 1 >= _text.Length || char.IsWhiteSpace(_text[at + 1]) || _text[at + 1] is '"' or '\'' or '”' or '»' or ')' or '’';

    /// <summary>Whether the stop follows a single letter, as in "J. Smith".</summary>
    private readonly bool IsInitial(int at) => char.IsLetter(_text[at - 1]) && (at < 2 || !char.IsLetterOrDigit(_text[at - 2]));

    private readonly bool IsLongQuotation(int at)
    {
        var rest = _text[(at + 1)..Math.Min(_text.Length, at + 1 + MinQuotation)];
        return rest.Length == MinQuotation && !rest.ContainsAny("»”“\n");
    }

    private int SkipTail(int at)
    {
        while (at < _text.Length && (char.IsWhiteSpace(_text[at]) || _text[at] is '"' or '”' or '»' or ')' or '’'))
        {
            if (_text[at] == '\n') EndsLine = true;
            at++;
        }

        if (at > 0 && _text[at - 1] is '\n' or '\r') EndsLine = true;
        return Math.Max(at, Start + 1);
    }
}
