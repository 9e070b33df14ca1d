using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;

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
            if (outline.RoleOf(block) == BlockRole.Headline || (outline.IsBody(block) && outline.TextOf(block).Length > MaxBareLength)) continue;
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

            var distance = phrase >= 0 && block - phrase <= MaxUnderPhrase ? block - phrase : -1;
            if (distance == 1 && MostFrequent(text) is not null) AddPieces(outline, block, 0, 1, candidates);
            else if (text.Length <= (distance > 0 ? MaxLength : MaxBareLength)) AddPiece(outline, block, 0, text.Length, distance, 1, 0, candidates);
        }

        Complete(outline, candidates.Items);
        return candidates;
    }

    /// <summary>Whether a phrase for keywords and a colon stand before a candidate on its line.</summary>
    public static bool IsStated(TextOutline outline, in TextKeywordCandidate candidate) =>
        candidate.PhraseDistance == 0 && outline.TextOf(candidate.Block)[outline.CuesOf(candidate.Block).Length..].TrimStart() is [':' or '：', ..];

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
        piece.Length is > 1 and <= MaxLength && piece.Count(' ') < MaxWords && !s_sentenceEnds.Contains(piece[^1]) && piece.ContainsAnyExceptInRange('0', ':');

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
