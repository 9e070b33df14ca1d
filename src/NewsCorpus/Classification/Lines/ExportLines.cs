using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Languages;
using NewsCorpus.PlainText;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The lines that press databases write around the articles they export. Headline, publication and day stand there in a fixed order: above the lines
/// with keys ("LENGTH: 163 words"), behind codes ("HD Ferries sail again"),
/// around a bare "163 words", or around the day. A document is an export when two signs agree
/// of which one is a database's own: a count or number of its record, a key that nobody else writes.
/// Known failure: exports from which these signs were removed.
/// </summary>
internal static class ExportLines
{
    private const int HeadBlocks = 24;
    private const int FootBlocks = 12;
    private const int MaxLineLength = 200;
    private const int MinTextLength = 100;
    private const int MinSigns = 2;
    private const int MaxDayLine = 4;

    /// <summary>Marks the lines of an export.</summary>
    /// <param name="content">The document.</param>
    /// <param name="kinds">What each block is; other lines of the wire are known already.</param>
    public static void Find(DocumentContent content, Span<WireLine> kinds)
    {
        var codes = new HeaderCodes();
        for (var i = 0; i < Math.Min(HeaderCodes.Lines, kinds.Length); i++) codes.Add(content.TextOf(i));
        if (!IsExport(content, kinds, codes.AreThere)) return;
        var firstKey = codes.AreThere ? ReadCodes(content, kinds) : ReadKeys(content, kinds);
        if (firstKey > 0) MarkStatedHeadline(content, kinds, firstKey);
        var hasHeadline = kinds.Contains(WireLine.Headline);
        var words = kinds[..Math.Min(HeadBlocks, kinds.Length)].IndexOf(WireLine.WordCount);
        if (firstKey > 0) ReadAboveKeys(content, kinds[..firstKey], hasHeadline);
        else if (words > 0 && !hasHeadline) ReadAroundWords(content, kinds, words);
        else if (words < 0 && !hasHeadline) ReadAroundDay(content, kinds);
    }

    private static bool IsExport(DocumentContent content, ReadOnlySpan<WireLine> kinds, bool hasCodes)
    {
        int own = 0, others = hasCodes ? 1 : 0;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (i == HeadBlocks) i = Math.Max(i, kinds.Length - FootBlocks);
            var text = content.TextOf(i);
            if (LineSigns.IsRecordCount(text) || LineSigns.IsRecordEnd(text) || LineSigns.IsCertificate(text))
            {
                own++;
                continue;
            }

            var key = HeaderLines.Read(text, out var start);
            if (key == HeaderKey.Record) own++;
            else if (key == HeaderKey.Length ? WireLines.IsWordCount(text[start..]) : kinds[i] == WireLine.WordCount) others++;
        }

        return own > 0 && own + others >= MinSigns;
    }

    /// <summary>Lines behind codes; a code alone speaks for the next line.</summary>
    private static int ReadCodes(DocumentContent content, Span<WireLine> kinds)
    {
        var pending = WireLine.None;
        for (var i = 0; i < kinds.Length; i++)
        {
            var text = content.TextOf(i);
            var key = HeaderLines.ReadCode(text, out var start);
            if (key == HeaderKey.None || (text.Length > MaxLineLength && key != HeaderKey.Other))
            {
                if (kinds[i] == WireLine.None) kinds[i] = pending;
                pending = WireLine.None;
                continue;
            }

            var kind = WireLines.KindOf(key);
            if (start > 0) kinds[i] = key == HeaderKey.Text ? WireLine.None : kind;
            else (kinds[i], pending) = (WireLine.Header, key is HeaderKey.Text or HeaderKey.Length ? WireLine.None : kind);
        }

        return 0;
    }

    /// <summary>Lines with keys, and what stands without one among those below the text.</summary>
    /// <returns>The first line with a key; 0 when there is none near the top.</returns>
    private static int ReadKeys(DocumentContent content, Span<WireLine> kinds)
    {
        var (first, hasText, isFoot) = (0, false, false);
        for (var i = 0; i < kinds.Length; i++)
        {
            var text = content.TextOf(i);
            var key = HeaderLines.Read(text, out _);
            if (key == HeaderKey.None || (text.Length > MaxLineLength && key is not (HeaderKey.Standfirst or HeaderKey.Keywords or HeaderKey.Record or HeaderKey.Other)))
            {
                hasText |= text.Length > MinTextLength;
                isFoot |= hasText && IsFootLabel(text);
                if (kinds[i] == WireLine.None && text.Length <= MaxLineLength && (isFoot || LineSigns.IsRecordCount(text) || (first > 0 && !hasText && IsTextLabel(text)))) kinds[i] = WireLine.Header;
                continue;
            }

            if (first == 0 && i < HeadBlocks) first = i;
            isFoot |= hasText && key == HeaderKey.Record;
            kinds[i] = KindOf(key, text, hasText);
        }

        return first;
    }

    /// <summary>"Subject" is the headline of a message and lists what an article is about below it.</summary>
    private static WireLine KindOf(HeaderKey key, ReadOnlySpan<char> text, bool isBelowText)
    {
        if (key != HeaderKey.Headline || !isBelowText) return WireLines.KindOf(key);
        return text.StartsWith("subject", StringComparison.OrdinalIgnoreCase) ? WireLine.Keywords : WireLine.Header;
    }

    /// <summary>The line above the keys that a key below the text states again is the headline.</summary>
    private static void MarkStatedHeadline(DocumentContent content, Span<WireLine> kinds, int firstKey)
    {
        for (var i = kinds.Length - 1; i > firstKey; i--)
        {
            if (HeaderLines.Read(content.TextOf(i), out var start) != HeaderKey.Headline) continue;
            for (var above = 0; above < firstKey; above++)
            {
                if (kinds[above] != WireLine.None || !content.TextOf(above).SequenceEqual(content.TextOf(i)[start..])) continue;
                kinds[above] = WireLine.Headline;
                return;
            }
        }
    }

    /// <summary>Without keys and counts the publication stands first and the day below it. The longest line between the day and the text is the headline; sections stand above it, and bylines below it.</summary>
    private static void ReadAroundDay(DocumentContent content, Span<WireLine> kinds)
    {
        var day = 1;
        while (day < Math.Min(MaxDayLine, kinds.Length) && !HasYear(content.TextOf(day))) day++;
        if (day >= Math.Min(MaxDayLine, kinds.Length)) return;
        var (headline, text) = (-1, day + 1);
        for (; text < Math.Min(HeadBlocks, kinds.Length) && content.Blocks[text].TextLength <= MaxLineLength && !(content.Blocks[text].TextLength > MinTextLength && content.TextOf(text)[^1] == '.'); text++)
        {
            if (OpensByline(content.TextOf(text))) continue;
            if (headline < 0 || content.Blocks[text].TextLength > content.Blocks[headline].TextLength) headline = text;
        }

        if (headline < 0 || text >= Math.Min(HeadBlocks, kinds.Length)) return;
        for (var i = 0; i < text; i++) kinds[i] = i == 0 ? WireLine.Publication : i == day ? WireLine.Date : i < day ? WireLine.Header : i < headline ? WireLine.Section : i == headline ? WireLine.Headline : WireLine.Author;
        for (var i = Math.Max(text, kinds.Length - FootBlocks); i < kinds.Length; i++)
        {
            if (IsRecordNote(content.TextOf(i))) kinds[i] = WireLine.Header;
        }
    }

    private static bool IsRecordNote(ReadOnlySpan<char> text) =>
        text[0] == '©' || LineSigns.IsCertificate(text) || text.StartsWith("Cet article est paru dans ", StringComparison.Ordinal) || text.StartsWith("This article appeared in ", StringComparison.Ordinal);

    private static bool OpensByline(ReadOnlySpan<char> text) => (TextCueLexicon.Default.MatchStart(text, LanguageGuess.Undetermined).Start & TextCueRoles.Byline) != TextCueRoles.None;

    /// <summary>The line with the day comes behind the publication, and that before the headline or behind it.</summary>
    private static void ReadAboveKeys(DocumentContent content, Span<WireLine> kinds, bool hasHeadline)
    {
        int first = -1, last = -1, beforeDay = -1, day = -1;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != WireLine.None) continue;
            if (content.Blocks[i].TextLength > MaxLineLength) return;
            if (first < 0) first = i;
            else if (day < 0 && HasYear(content.TextOf(i))) (beforeDay, day) = (last, i);
            last = i;
        }

        if (first < 0) return;
        var headline = hasHeadline ? -1 : beforeDay == first ? last : first;
        for (var i = first; i < kinds.Length; i++)
        {
            if (kinds[i] == WireLine.None) kinds[i] = i == headline ? WireLine.Headline : i == day ? WireLine.Date : i == beforeDay ? WireLine.Publication : WireLine.Header;
        }
    }

    /// <summary>Section, headline and byline stand above the number of words, day and publication below it. The longest of the lines above is the headline.</summary>
    private static void ReadAroundWords(DocumentContent content, Span<WireLine> kinds, int words)
    {
        var headline = 0;
        for (var i = 0; i < words; i++)
        {
            if (content.Blocks[i].TextLength > MaxLineLength) return;
            if (content.Blocks[i].TextLength > content.Blocks[headline].TextLength) headline = i;
        }

        var (day, publication) = (-1, -1);
        for (var i = words + 1; i < kinds.Length && content.Blocks[i].TextLength <= MaxLineLength; i++)
        {
            var text = content.TextOf(i);
            if (day >= 0 && publication >= 0 && text.Length > MaxLineLength / 2) break;
            if (day < 0 && HasYear(text)) day = i;
            else if (day >= 0 && publication < 0 && char.IsLetter(text[0])) publication = i;
            kinds[i] = i == day ? WireLine.Date : i == publication ? WireLine.Publication : WireLine.Header;
            if (text[0] == '©' || text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)) break;
        }

        for (var i = 0; i < words; i++) kinds[i] = i < headline ? WireLine.Section : i == headline ? WireLine.Headline : WireLine.Author;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny("12"); at >= 0 && at + 4 <= text.Length; at++)
        {
            if (text[at..(at + 4)] is ['1', '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9']) return true;
        }

        return false;
    }

    private static bool IsTextLabel(ReadOnlySpan<char> text) => text is "Body" or "BODY" or "Text" or "TEXT" or "Full Text" or "Full text" or "Volltext" or "Texto" or "Texte";

    private static bool IsFootLabel(ReadOnlySpan<char> text) => text is "Graphic" or "GRAPHIC" or "Classification" or "CLASSIFICATION";
}
