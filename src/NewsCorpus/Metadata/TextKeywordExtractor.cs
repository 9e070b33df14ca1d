using NewsCorpus.Classification;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads the line of keywords of a text: "Tags : A - B - C", or a phrase alone with one keyword on each of the short lines below. The
/// separator is the one that stands most often; a hyphen counts only between spaces, as it also joins words. Thread-safe.
/// </summary>
internal sealed class TextKeywordExtractor : IEvidenceExtractor
{
    private const int MaxKeywordLength = 60;
    private const int MaxKeywordWords = 7;
    private const int MaxLines = 12;
    private const int MaxBlocksAfterBody = 60;
    private const float LineWeight = 2.5f;
    private const float ListWeight = 1;
    private static readonly string[] s_separators = [",", ";", " | ", " / ", " • ", " · ", " - ", " – ", "#", "、", "，", "،"];

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var zones = TextZones.Find(context);
        for (var i = 0; i < Math.Min(context.Decisions.Length, zones.LastBody + MaxBlocksAfterBody); i++)
        {
            if (context.Decisions[i].Role is BlockRole.Body or BlockRole.Subheading or BlockRole.Headline) continue;
            var text = context.Content.TextOf(i);
            var cues = TextCueLexicon.Default.Match(text, context.Language.Language);
            if ((cues.Start & TextCueRoles.Keywords) == TextCueRoles.None) continue;
            var rest = text[Math.Min(text.Length, cues.Length)..].TrimStart(" :：|-–").TrimEnd();
            var added = rest.IsEmpty ? AddLines(context, i + 1) : AddLine(context, i, rest, text[Math.Min(text.Length, (int)cues.Length)..].TrimStart()[0] is ':' or '：');
            if (added) return;
        }
    }

    private static bool AddLine(MetadataContext context, int block, ReadOnlySpan<char> rest, bool hasColon)
    {
        var separator = MostFrequent(rest);
        if (separator is null && (!hasColon || !IsKeyword(rest))) return false;
        var added = false;
        while (!rest.IsEmpty)
        {
            var end = separator is null ? -1 : rest.IndexOf(separator);
            var piece = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + separator!.Length)..];
            added |= Add(context, block, piece, LineWeight, "keyword-line");
        }

        return added;
    }

    private static bool AddLines(MetadataContext context, int first)
    {
        var added = false;
        for (var i = first; i < Math.Min(context.Decisions.Length, first + MaxLines); i++)
        {
            var text = context.Content.TextOf(i);
            var cues = TextCueLexicon.Default.Match(text, context.Language.Language);
            if (!IsKeyword(text) || cues.All != TextCueRoles.None || (added && context.Content.Blocks[i].GapBefore > context.Content.Blocks[first].GapBefore + 1)) break;
            if (i == first && MostFrequent(text) is not null) return AddLine(context, i, text, hasColon: true);
            added |= Add(context, i, text, ListWeight, "keyword-list");
        }

        return added;
    }

    private static bool Add(MetadataContext context, int block, ReadOnlySpan<char> piece, float weight, string rule)
    {
        piece = piece.Trim(" #.,;:|•·");
        if (!IsKeyword(piece)) return false;
        var value = piece.ToString();
        var text = context.Content.TextOf(block);
        var start = text.IndexOf(value);
        context.Add(new Evidence(MetadataField.Keyword, value, rule, weight, start < 0 ? context.Content.Blocks[block].Span : TextZones.SpanOf(context, block, start, start + value.Length)));
        return true;
    }

    private static bool IsKeyword(ReadOnlySpan<char> piece) =>
        piece.Length is > 1 and <= MaxKeywordLength && piece.Count(' ') < MaxKeywordWords && !piece.EndsWith('.') && !piece.EndsWith('?');

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
