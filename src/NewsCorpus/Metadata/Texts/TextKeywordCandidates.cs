using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Finds the keywords of a text: the pieces of a line behind "Tags:", the short lines under such a phrase, and the short lines where the body
/// ends or opens, for many pages list keywords without a phrase. A hyphen separates only between spaces, as it also joins words.
/// </summary>
internal static class TextKeywordCandidates
{
    private const int MaxLength = 60;
    private const int MaxBareLength = 40;
    private const int MaxWords = 6;
    private const int MaxUnderPhrase = 20;
    private const int MaxCandidates = 150;
    private const int NoPhrase = -1;
    private const int MaxListLine = 200;
    private const int MaxShortList = 8;

    private static readonly string[] s_separators = [",", ";", " | ", " / ", " • ", " · ", " - ", " – ", "#", "、", "，", "،"];
    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(".?!…:");

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextOutline.PlaceNames,
        "gap-before", "is-item", "is-interface", "cue-section",
        "phrase-distance", "pieces", "order", "has-hash", "length", "words", "opens-upper", "has-digit", "in-body", "total", "whole-line", "in-headline",
        "any-phrase", "is-repeated", "list-length", "list-place", "list-in-body", "lists-below-phrase",
    ];

    public static CandidateTable<TextKeywordCandidate> Collect(TextOutline outline)
    {
        var candidates = new CandidateTable<TextKeywordCandidate>();
        var phrase = -1;
        // The whole body, for lists stand inside it where notes to readers below them pass for its end.
        foreach (var block in outline.BlocksNear(8, 14, outline.Zones.LastBody - outline.Zones.FirstBody, 45))
        {
            if (candidates.Count >= MaxCandidates) break;
            if (outline.RoleOf(block) == BlockRole.Headline || (outline.IsBody(block) && outline.TextOf(block).Length > MaxBareLength && !IsStatement(outline, block))) continue;
            var text = outline.TextOf(block);
            var cues = outline.CuesOf(block);
            if ((cues.All & TextCueRoles.Keywords) != TextCueRoles.None)
            {
                var after = text[Math.Min(text.Length, (int)cues.Length)..].TrimStart();
                var rest = after.TrimStart(" :：|-–").TrimEnd();
                var hasPieces = !rest.IsEmpty && (after[0] is ':' or '：' || MostFrequent(rest) is not null);
                // "Topics", but also "Topics in this story" and "More on the topic of the week" stand over a list; "Topics of the day" over one of articles.
                if (rest.IsEmpty || (!hasPieces && (cues.Whole & TextCueRoles.RelatedSection) == TextCueRoles.None)) phrase = block;
                else if (hasPieces) AddPieces(outline, block, text.Length - text[cues.Length..].TrimStart().TrimStart(" :：|-–").Length, 0, candidates);
                if (rest.IsEmpty || after[0] is ':' or '：') continue;
            }

            if (IsHashtags(text))
            {
                AddPieces(outline, block, 0, NoPhrase, candidates);
                continue;
            }

            var distance = phrase >= 0 && block - phrase <= MaxUnderPhrase ? block - phrase : NoPhrase;
            if (distance == 1 && MostFrequent(text) is not null) AddPieces(outline, block, 0, 1, candidates);
            else if (text.Length <= (distance > 0 ? MaxLength : MaxBareLength)) AddPiece(outline, block, 0, text.Length, distance, 1, 0, candidates);
        }

        Complete(outline, candidates.Items);
        return candidates;
    }

    /// <summary>
    /// Whether the text says that a candidate is a keyword: a phrase for keywords and a colon stand before it on its line, "Tags: harbour | herring", it is a
    /// piece of the line under such a phrase or of a short list there, or one of the hashtags that are all of its line.
    /// </summary>
    public static bool IsStated(TextOutline outline, in TextKeywordCandidate candidate)
    {
        if (candidate.PhraseDistance > 0) return candidate.Pieces > 1 ? candidate.PhraseDistance == 1 && IsListUnderPhrase(outline, candidate.Block) : IsInShortList(outline, candidate);
        return IsStatement(outline, FirstOnLine(outline, candidate.Block)) || (candidate.Block > outline.Zones.LastBody && IsOfHashtags(outline, candidate.Block));
    }

    /// <summary>Under a phrase that also stands over other articles, "More on the topic", commas part clauses of titles.</summary>
    private static bool IsListUnderPhrase(TextOutline outline, int block)
    {
        var text = outline.TextOf(block);
        return !IsOverArticles(outline, block - 1) && !s_sentenceEnds.Contains(text[^1]) && !text.Contains('©')
            && !DateLine.IsWhole(text, outline.Context.Language.Language);
    }

    /// <summary>A few lines right under a phrase below the article, up to a gap: without one nothing tells where keywords end and menus open.</summary>
    private static bool IsInShortList(TextOutline outline, in TextKeywordCandidate candidate)
    {
        var after = candidate.Block - candidate.ListPlace + candidate.ListLength;
        return candidate.Block > outline.Zones.LastBody && candidate.PhraseDistance == candidate.ListPlace + 1 && candidate.ListLength is > 1 and <= MaxShortList
            && (after >= outline.Count || outline.Context.Content.Blocks[after].GapBefore > 0) && !IsOverArticles(outline, candidate.Block - candidate.PhraseDistance);
    }

    private static bool IsOverArticles(TextOutline outline, int phrase) => (outline.CuesOf(phrase).Whole & TextCueRoles.RelatedSection) != TextCueRoles.None;

    private static bool IsStatement(TextOutline outline, int block)
    {
        var cues = outline.CuesOf(block);
        var text = outline.TextOf(block);
        return (cues.All & TextCueRoles.Keywords) != TextCueRoles.None && text[Math.Min(text.Length, (int)cues.Length)..].TrimStart() is [':' or '：', ..];
    }

    /// <summary>A line of short pieces between bars was read as one block each. Known failure: the one-line menu of a page that opens with "Topics:" and is short.</summary>
    private static int FirstOnLine(TextOutline outline, int block)
    {
        var first = block;
        var end = outline.Context.Content.Blocks[block].Span.End;
        while (first > 0 && end - outline.Context.Content.Blocks[first - 1].Span.Start <= MaxListLine && IsOnLineOf(outline, first - 1, first)) first--;
        return first;
    }

    private static bool IsOnLineOf(TextOutline outline, int before, int block)
    {
        var (end, start) = (outline.Context.Content.Blocks[before].Span.End, outline.Context.Content.Blocks[block].Span.Start);
        if (end > start || start > outline.Context.Source.Length) return false;
        var between = outline.Context.Source.Span[end..start];
        return between.ContainsAny("|•·") && !between.Contains('\n');
    }

    /// <summary>One hashtag alone mostly ends a message that the page shows.</summary>
    private static bool IsOfHashtags(TextOutline outline, int block) =>
        IsHashtags(outline.TextOf(block)) && (outline.TextOf(block).Count('#') > 1 || IsHashtags(TextAt(outline, block - 1)) || IsHashtags(TextAt(outline, block + 1)));

    private static ReadOnlySpan<char> TextAt(TextOutline outline, int block) => block >= 0 && block < outline.Count ? outline.TextOf(block) : default;

    /// <summary>"#harbour #herring": words behind a hash each, and nothing else. "#1" is a place in the charts.</summary>
    private static bool IsHashtags(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '#') return false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(",;");
            if (!word.IsEmpty && (word.Length < 2 || word[0] != '#' || !char.IsLetter(word[1]))) return false;
        }

        return true;
    }

    private static void AddPieces(TextOutline outline, int block, int start, int distance, CandidateTable<TextKeywordCandidate> candidates)
    {
        var text = outline.TextOf(block);
        var separator = MostFrequent(text[start..]);
        var pieces = separator is null ? 1 : text[start..].Count(separator) + 1;
        for (var order = 0; start < text.Length && candidates.Count < MaxCandidates; order++)
        {
            var length = separator is null ? -1 : text[start..].IndexOf(separator, StringComparison.Ordinal);
            var end = length < 0 ? text.Length : start + length;
            AddPiece(outline, block, start, end, distance, pieces, order, candidates);
            start = length < 0 ? text.Length : end + separator!.Length;
        }
    }

    private static void AddPiece(
        TextOutline outline, int block, int start, int end, int distance, int pieces, int order, CandidateTable<TextKeywordCandidate> candidates)
    {
        const string Edges = " #.,;:|•·";
        var text = outline.TextOf(block);
        var hasHash = start < end && text[start] == '#';
        while (start < end && Edges.Contains(text[start], StringComparison.Ordinal)) start++;
        while (end > start && Edges.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        var piece = text[start..end];
        if (!IsKeyword(piece) || (distance < 0 && (outline.CuesOf(block).Whole & ~TextCueRoles.Keywords) != TextCueRoles.None)) return;
        var key = TextKey.Write(piece, stackalloc char[TextKey.MaxLength]);
        var first = candidates.Find(key);
        if (first >= 0)
        {
            candidates[first].IsRepeated = true;
            if (!SaysMore(outline.Zones, candidates[first], block, distance)) return;
        }

        var candidate = new TextKeywordCandidate
        {
            Value = outline.MemoryOf(block)[start..end], Block = block, Start = start, End = end, Rule = distance < 0 ? "short-line-near-body" : distance == 0 || pieces > 1 ? "keyword-line" : "keyword-list",
            PhraseDistance = distance, Pieces = pieces, Order = order, HasHash = hasHash, IsRepeated = first >= 0,
        };
        if (first >= 0) candidates.Replace(first, candidate);
        else candidates.Add(key, candidate);
    }

    /// <summary>A copy under a phrase for keywords says more than one in a menu, and one below the body more than one above it, unless that has a phrase.</summary>
    private static bool SaysMore(TextZones zones, in TextKeywordCandidate known, int block, int distance) =>
        known.PhraseDistance < 0 && (distance >= 0 || (known.Block < zones.FirstBody && block > zones.LastBody));

    private static void Complete(TextOutline outline, Span<TextKeywordCandidate> candidates)
    {
        var headline = outline.Zones.Headline >= 0 ? outline.TextOf(outline.Zones.Headline) : default;
        var anyPhrase = false;
        foreach (ref readonly var candidate in candidates) anyPhrase |= candidate.PhraseDistance >= 0;
        foreach (ref var candidate in candidates)
        {
            candidate.Occurrences = outline.OccurrencesOf(candidate.Value.Span);
            candidate.IsInHeadline = headline.Contains(candidate.Value.Span, StringComparison.OrdinalIgnoreCase);
            candidate.AnyPhrase = anyPhrase;
        }

        FindLists(outline, candidates);
    }

    /// <summary>Finds the lists, which are short lines under each other without a gap: their items are keywords together, or none is.</summary>
    private static void FindLists(TextOutline outline, Span<TextKeywordCandidate> candidates)
    {
        var lists = 0;
        for (int first = 0, end; first < candidates.Length; first = end)
        {
            end = first + 1;
            while (end < candidates.Length && IsSameList(outline, candidates[end - 1].Block, candidates[end].Block)) end++;
            lists = candidates[first].PhraseDistance is 0 or 1 ? 0 : lists + 1;
            var inBody = 0;
            for (var i = first; i < end; i++) inBody += candidates[i].Occurrences.InBody > 0 ? 1 : 0;
            for (var i = first; i < end; i++)
            {
                candidates[i].ListLength = end - first;
                candidates[i].ListPlace = i - first;
                candidates[i].ListInBody = inBody / (float)(end - first);
                candidates[i].ListsBelowPhrase = candidates[i].PhraseDistance < 0 ? -1 : lists;
            }
        }
    }

    private static bool IsSameList(TextOutline outline, int block, int next) => next == block || (next == block + 1 && outline.Context.Content.Blocks[next].GapBefore == 0);

    private static bool IsKeyword(ReadOnlySpan<char> piece) =>
        piece.Length is > 0 and <= MaxLength && (piece.Length > 1 || HanBylines.Holds(piece[0])) && piece.Count(' ') < MaxWords && !s_sentenceEnds.Contains(piece[^1]) && piece.ContainsAnyExceptInRange('0', ':');

    private static string? MostFrequent(ReadOnlySpan<char> text)
    {
        string? best = null;
        var most = 0;
        foreach (var separator in s_separators)
        {
            var count = text.Count(separator);
            if (count > most) (best, most) = (separator, count);
        }

        return best;
    }
}
