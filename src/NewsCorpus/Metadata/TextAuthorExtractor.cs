using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads authors from the lines around the headline of a text: a line with a byline phrase, the names under a phrase that stands alone, or,
/// where there is none, a line that is nothing but a name. Fewer authors beat wrong ones. Thread-safe.
/// </summary>
internal sealed class TextAuthorExtractor : IEvidenceExtractor
{
    private const int BlocksBelow = 12;
    private const int BlocksAbove = 6;
    private const int MaxLineLength = 220;
    private const int MaxNamesUnderPhrase = 4;
    private const float PhraseWeight = 2.5f;
    private const float UnderPhraseWeight = 2;
    private const float NameWeight = 1;
    private const float EndWeight = 0.8f;
    private const float MinNameScore = 1;

    private static readonly SearchValues<char> s_separators = SearchValues.Create(",|•·/;&、，–—");
    private static readonly SearchValues<string> s_conjunctions = SearchValues.Create(
        [" and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " i ", " и ", " та ", " ve ", " ja ", " a "], StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var zones = TextZones.Find(context);
        if (zones.Headline < 0) return;
        var first = Math.Max(0, zones.Headline - BlocksAbove);
        var end = Math.Min(context.Decisions.Length, zones.LastHeadline + BlocksBelow + 1);
        var found = false;
        for (var i = first; i < end; i++) found |= AddPhrase(context, i, PhraseWeight);
        for (var i = Math.Max(end, zones.FirstBody - BlocksAbove); i < Math.Min(zones.FirstBody, context.Decisions.Length); i++) found |= AddPhrase(context, i, PhraseWeight);
        if (found) return;
        AddBestNames(context, zones, first, end);
        for (var i = zones.LastBody + 1; i < Math.Min(context.Decisions.Length, zones.LastBody + 6) && !found; i++) found = AddPhrase(context, i, EndWeight);
    }

    private static bool AddPhrase(MetadataContext context, int block, float weight)
    {
        if (!IsCandidate(context, block)) return false;
        var text = context.Content.TextOf(block);
        var start = PhraseEnd(text, context.Language.Language);
        if (start < 0) return false;
        if (!text[start..].TrimStart(" :").IsEmpty) return AddAuthors(context, block, start, weight, "byline-phrase");
        var found = false;
        for (var i = block + 1; i < Math.Min(context.Decisions.Length, block + 1 + MaxNamesUnderPhrase); i++)
        {
            if (!IsCandidate(context, i) || !(BylineParser.IsBareName(context.Content.TextOf(i)) || (!found && i == block + 1))) break;
            found |= AddAuthors(context, i, 0, UnderPhraseWeight, "name-under-byline-phrase");
        }

        return found;
    }

    /// <summary>Where the names start: behind the last byline phrase of the line, which may stand behind a date.</summary>
    private static int PhraseEnd(ReadOnlySpan<char> text, string language)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || !char.IsLetter(text[i]))) continue;
            // Inside a line the phrase must follow a separator: "Senator by day" is no byline.
            if (i > 0 && !IsSeparated(text[..i])) continue;
            var cues = TextCueLexicon.Default.MatchStart(text[i..], language);
            if ((cues.Start & TextCueRoles.Byline) != TextCueRoles.None) return i + cues.Length;
        }

        return -1;
    }

    private static bool IsSeparated(ReadOnlySpan<char> before)
    {
        var last = before.TrimEnd();
        return last.Length < before.Length && last[^1] is '-' or '–' or '—' or '|' or '•' or '·' or ',' or ';' or ':' or '.' || (last.Length > 0 && char.IsDigit(last[^1]));
    }

    /// <summary>
    /// The line of names without a phrase that fits best: straight above the body or under the headline, beside a date. Menus hold words in the
    /// form of names too, so a line without a date near it must stand close to the body.
    /// </summary>
    private static void AddBestNames(MetadataContext context, in TextZones zones, int first, int end)
    {
        var (best, bestScore) = (-1, MinNameScore);
        for (var i = first; i < end; i++)
        {
            if (!IsCandidate(context, i) || !HoldsNamesOnly(context.Content.TextOf(i))) continue;
            var score = ScoreName(context, zones, i);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        if (best >= 0) AddAuthors(context, best, 0, NameWeight, "name-near-headline");
    }

    private static float ScoreName(MetadataContext context, in TextZones zones, int block)
    {
        var score = 1.5f;
        if (block < zones.Headline) score -= 1;
        else score -= MathF.Min(block - zones.LastHeadline, Math.Max(1, zones.FirstBody - block)) * 0.15f;
        if (context.Decisions[block].Role == BlockRole.Timestamp) score += 1.5f;
        for (var i = Math.Max(0, block - 2); i <= Math.Min(context.Decisions.Length - 1, block + 2); i++)
        {
            if (i != block && context.Decisions[i].Role == BlockRole.Timestamp) score += i == block - 1 || i == block + 1 ? 1 : 0.5f;
        }

        return score;
    }

    /// <summary>Whether each piece of a line is a name, a date or a reading time, and at least one is a name.</summary>
    private static bool HoldsNamesOnly(ReadOnlySpan<char> text)
    {
        var names = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(s_separators);
            var word = text.IndexOfAny(s_conjunctions);
            if (word >= 0 && (end < 0 || word < end)) end = word;
            var piece = (end < 0 ? text : text[..end]).Trim();
            if (piece.IsEmpty || ContainsDigit(piece)) piece = default;
            else if (BylineParser.IsBareName(piece)) names++;
            else return false;
            text = end < 0 ? default : word == end ? text[(end + 1 + text[(end + 1)..].IndexOf(' '))..] : text[(end + 1)..];
        }

        return names > 0;
    }

    private static bool ContainsDigit(ReadOnlySpan<char> piece) => piece.ContainsAnyInRange('0', '9');

    private static bool AddAuthors(MetadataContext context, int block, int start, float weight, string rule)
    {
        var authors = new List<Author>();
        var text = context.Content.TextOf(block);
        BylineParser.Parse(text[start..], authors);
        foreach (var author in authors)
        {
            var at = text.IndexOf(author.Name, StringComparison.Ordinal);
            var span = at < 0 ? context.Content.Blocks[block].Span : TextZones.SpanOf(context, block, at, at + author.Name.Length);
            context.Add(new Evidence(MetadataField.Author, author.Name, rule, weight, span));
        }

        return authors.Count > 0;
    }

    private static bool IsCandidate(MetadataContext context, int block)
    {
        if (context.Content.TextOf(block).Length > MaxLineLength) return false;
        return context.Decisions[block].Role is not (BlockRole.Body or BlockRole.Subheading or BlockRole.Headline or BlockRole.Standfirst or BlockRole.RelatedLink
            or BlockRole.Teaser or BlockRole.Keywords or BlockRole.Interface);
    }
}
