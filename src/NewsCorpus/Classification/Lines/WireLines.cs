using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.PlainText;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The lines around a dispatch or message that only the wire needs: header lines, slug, priority, embargo, word count, end mark, initials; and those of
/// <see cref="ExportLines"/> and <see cref="PageEdges"/>. Marks that text goes on stand anywhere; the others are looked for at both ends of the document alone, and a lone line counts only where no other text looks like it: a slug needs another sign of the wire.
/// Pooled; not thread-safe.
/// </summary>
internal sealed class WireLines : IDisposable
{
    private const int HeadBlocks = 16;
    private const int FootBlocks = 10;
    private const int FirstHeader = 4;
    private const int MinHeaderLines = 2;
    private const int MaxLineLength = 200;
    private const int MaxSlugLength = 60;
    private const int MinSlugLength = 7;
    private const int MaxServiceLength = 48;
    private const int MaxServiceWords = 9;
    private const int MaxServiceWord = 10;
    private const int MinCodeLength = 4;
    private const int MinCodeDigits = 2;

    private static readonly string[] s_embargoes = ["embargo", "sperrfrist", "sous embargo", "sotto embargo", "bajo embargo", "onder embargo", "not for publication before", "not for release before"];
    private static readonly SearchValues<char> s_embargoStarts = SearchValues.Create([.. s_embargoes.SelectMany(static phrase => new[] { phrase[0], char.ToUpperInvariant(phrase[0]) })]);
    private static readonly string[] s_countedWords = ["words", "wörter", "woerter", "mots", "palabras", "palavras", "parole", "woorden", "ord", "słów", "слов"];
    private static readonly string[] s_urgencies = ["URGENT", "FLASH", "BULLETIN", "EIL", "EILMELDUNG", "ALERTE", "URGENTE", "SPOED", "PILNE", "СРОЧНО"];

    private readonly WireLine[] _kinds;
    private readonly int _count;

    public WireLines(DocumentContent content, ReadOnlySpan<char> source)
    {
        _count = content.Blocks.Length;
        _kinds = ArrayPool<WireLine>.Shared.Rent(Math.Max(1, _count));
        Array.Clear(_kinds, 0, _count);
        var head = Math.Min(_count, HeadBlocks);
        for (var i = 0; i < _count; i++)
        {
            if (content.Blocks[i].TextLength <= LineSigns.MaxContinuationLength && LineSigns.IsContinuationMark(content.TextOf(i))) _kinds[i] = WireLine.EndMark;
        }

        for (var i = Math.Max(0, _count - FootBlocks); i < _count; i++)
        {
            if (_kinds[i] == WireLine.None) _kinds[i] = FootOf(content.TextOf(i));
        }

        for (var i = 0; i < head; i++)
        {
            if (_kinds[i] == WireLine.None) _kinds[i] = HeadOf(content.TextOf(i));
        }

        for (var first = 0; first < Math.Min(head, FirstHeader) && !ReadHeader(content, first, head); first++)
        {
        }

        if (HasSigns()) FindTakes(content);
        else DropSlugs(head);
        ExportLines.Find(content, _kinds.AsSpan(0, _count));
        PageEdges.Find(content, source, _kinds.AsSpan(0, _count));
    }

    /// <summary>What each block is.</summary>
    public ReadOnlySpan<WireLine> Kinds => _kinds.AsSpan(0, _count);

    /// <summary>The header line with the headline; -1 when there is none.</summary>
    public int Headline => Kinds.IndexOf(WireLine.Headline);

    public void Dispose() => ArrayPool<WireLine>.Shared.Return(_kinds);

    /// <summary>Header lines in a row with a headline among them.</summary>
    private bool ReadHeader(DocumentContent content, int first, int head)
    {
        var (end, hasHeadline) = (first, false);
        while (end < head && KeyAt(content, end) is not HeaderKey.None and var key)
        {
            hasHeadline |= key == HeaderKey.Headline;
            end++;
        }

        if (!hasHeadline || end - first < MinHeaderLines) return false;
        for (var i = first; i < end; i++)
        {
            if (_kinds[i] == WireLine.None) _kinds[i] = KindOf(KeyAt(content, i));
        }

        return true;
    }

    private static HeaderKey KeyAt(DocumentContent content, int block) =>
        content.Blocks[block].TextLength <= MaxLineLength ? HeaderLines.Read(content.TextOf(block), out _) : HeaderKey.None;

    /// <summary>What a line with a key is.</summary>
    public static WireLine KindOf(HeaderKey key) => key switch
    {
        HeaderKey.Headline => WireLine.Headline,
        HeaderKey.Date => WireLine.Date,
        HeaderKey.Sender => WireLine.Sender,
        HeaderKey.Author => WireLine.Author,
        HeaderKey.Source => WireLine.Source,
        HeaderKey.Publication => WireLine.Publication,
        HeaderKey.Standfirst => WireLine.Standfirst,
        HeaderKey.Dateline => WireLine.Dateline,
        HeaderKey.Section => WireLine.Section,
        HeaderKey.Keywords => WireLine.Keywords,
        HeaderKey.Length => WireLine.WordCount,
        HeaderKey.None => WireLine.None,
        _ => WireLine.Header,
    };

    private static WireLine HeadOf(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLineLength) return WireLine.None;
        var urgency = text.Trim(" -*:!().");
        foreach (var word in s_urgencies)
        {
            if (urgency.SequenceEqual(word)) return WireLine.Priority;
        }

        if (text.StartsWith("ZCZC", StringComparison.Ordinal) || IsSlug(text) || IsServiceLine(text)) return WireLine.Slug;
        if (IsNoteToEditors(text)) return WireLine.Header;
        if (IsPriority(text)) return WireLine.Priority;
        return OpensEmbargo(text.TrimStart(" -*(")) && IsEmbargo(text) ? WireLine.Embargo : IsWordCount(text) ? WireLine.WordCount : WireLine.None;
    }

    /// <summary>"Eds: Updates with reaction", above the text.</summary>
    private static bool IsNoteToEditors(ReadOnlySpan<char> text) => text.TrimStart("( ") is ['E', 'd', 's', .. var rest] && rest.TrimStart(" .") is [':', ..];

    private static bool OpensEmbargo(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !s_embargoStarts.Contains(text[0])) return false;
        foreach (var phrase in s_embargoes)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static WireLine FootOf(ReadOnlySpan<char> text) =>
        LineSigns.IsEndMark(text) ? WireLine.EndMark : IsSignOff(text) ? WireLine.SignOff : IsWordCount(text) ? WireLine.WordCount : WireLine.None;

    /// <summary>Capitals in parts joined by hyphens or slashes, without a blank.</summary>
    private static bool IsSlug(ReadOnlySpan<char> text)
    {
        if (text.Length is < MinSlugLength or > MaxSlugLength || !char.IsUpper(text[0])) return false;
        var joints = 0;
        foreach (var unit in text)
        {
            if (unit is '-' or '/') joints++;
            else if (!char.IsUpper(unit) && !char.IsDigit(unit)) return false;
        }

        return joints > 0 && text[^1] is not ('-' or '/');
    }

    private static bool IsPriority(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 4 or > 10 || text.Length - colon > 12) return false;
        var key = text[..colon].TrimEnd();
        return key.Equals("priority", StringComparison.OrdinalIgnoreCase) || key.Equals("urgency", StringComparison.OrdinalIgnoreCase)
            || key.Equals("prio", StringComparison.OrdinalIgnoreCase) || key.Equals("priorität", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A time or a colon; a headline about an embargo has neither.</summary>
    private static bool IsEmbargo(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') && (text.Contains(':') || text.StartsWith("EMBARGO", StringComparison.Ordinal));

    /// <summary>Whether a line is a number of words: "350 words".</summary>
    public static bool IsWordCount(ReadOnlySpan<char> text)
    {
        if (text.Length > 24) return false;
        var line = text.Trim(" ()[]-–.");
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 2 or > 5) return false;
        foreach (var word in s_countedWords)
        {
            if (line[digits..].TrimStart().Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Initials in small letters with slashes between: "ah/jm".</summary>
    private static bool IsSignOff(ReadOnlySpan<char> text)
    {
        var line = text.Trim("() ");
        if (line.Length is < 4 or > 20) return false;
        int letters = 0, slashes = 0;
        foreach (var unit in line)
        {
            if (char.IsLower(unit)) letters++;
            else if (unit == '/' && letters is >= 1 and <= 5) (letters, slashes) = (0, slashes + 1);
            else return false;
        }

        return slashes > 0 && letters is >= 1 and <= 5;
    }

    /// <summary>
    /// The line of numbers above a dispatch, which opens with its own: "ZLF4312 4 pol 0287 0612", "zlf0325 3 pl 456 zlf 0789", and above its next take "ZLF4312 take 2".
    /// </summary>
    private static bool IsServiceLine(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxServiceLength || !char.IsAsciiLetter(text[0])) return false;
        var (words, numbers) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            var digits = 0;
            foreach (var unit in word)
            {
                if (!char.IsAsciiLetterOrDigit(unit)) return false;
                digits += char.IsAsciiDigit(unit) ? 1 : 0;
            }

            if (word.Length > MaxServiceWord || (words == 0 && (word.Length < MinCodeLength || digits < MinCodeDigits))) return false;
            words++;
            if (digits == word.Length) numbers++;
        }

        return numbers > 0 && words <= MaxServiceWords;
    }

    private bool HasSigns()
    {
        foreach (var kind in Kinds)
        {
            if (kind is not (WireLine.None or WireLine.Slug)) return true;
        }

        return false;
    }

    /// <summary>The service line above the next take of a dispatch, wherever in the document that is.</summary>
    private void FindTakes(DocumentContent content)
    {
        for (var i = 1; i < _count; i++)
        {
            if (_kinds[i] == WireLine.None && _kinds[i - 1] == WireLine.EndMark && IsServiceLine(content.TextOf(i))) _kinds[i] = WireLine.Slug;
        }
    }

    private void DropSlugs(int head)
    {
        for (var i = 0; i < head; i++)
        {
            if (_kinds[i] == WireLine.Slug) _kinds[i] = WireLine.None;
        }
    }
}
