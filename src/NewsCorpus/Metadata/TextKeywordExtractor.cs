using System.Buffers;
using NewsCorpus.Classification;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads the keywords of a text: a line "Tags : A - B - C", or a phrase alone with one keyword on each of the short lines below, all of one
/// shape. The list nearest to the end of the body wins, because menus name topics too. A hyphen separates only between spaces, as it also
/// joins words. Known failure: keywords without any phrase. Thread-safe.
/// </summary>
internal sealed class TextKeywordExtractor : IEvidenceExtractor
{
    private const int MaxKeywordLength = 60;
    private const int MaxKeywordWords = 6;
    private const int MaxLines = 20;
    private const int MaxDistance = 45;
    private const float LineWeight = 2.5f;
    private const float ListWeight = 1.2f;
    private const float DistanceWeight = 0.04f;
    private const float AboveBodyWeight = 1;

    private static readonly string[] s_separators = [",", ";", " | ", " / ", " • ", " · ", " - ", " – ", "#", "、", "，", "،"];
    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(".?!…:");

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var zones = TextZones.Find(context);
        var best = new KeywordList();
        for (var i = Math.Max(0, zones.FirstBody - MaxDistance); i < Math.Min(context.Decisions.Length, zones.LastBody + MaxDistance); i++)
        {
            if (Read(context, i) is not { Items.Count: > 0 } list) continue;
            var isAbove = i < zones.LastBody;
            var distance = isAbove ? Math.Max(0, zones.FirstBody - i) : i - zones.LastBody;
            list.Weight -= distance * DistanceWeight + (isAbove ? AboveBodyWeight : 0);
            if (list.Weight > best.Weight) best = list;
        }

        foreach (var (value, block) in best.Items) Add(context, value, block, best);
    }

    private static KeywordList? Read(MetadataContext context, int block)
    {
        if (context.Decisions[block].Role is BlockRole.Body or BlockRole.Headline) return null;
        var text = context.Content.TextOf(block);
        var cues = TextCueLexicon.Default.MatchStart(text, context.Language.Language);
        if ((cues.All & TextCueRoles.Keywords) == TextCueRoles.None) return null;
        var after = text[Math.Min(text.Length, (int)cues.Length)..].TrimStart();
        var rest = after.TrimStart(" :：|-–").TrimEnd();
        return rest.IsEmpty ? ReadLines(context, block + 1) : ReadLine(rest, block, after[0] is ':' or '：');
    }

    private static KeywordList? ReadLine(ReadOnlySpan<char> rest, int block, bool hasColon)
    {
        var separator = MostFrequent(rest);
        if (separator is null && !hasColon) return null;
        var list = new KeywordList { Rule = "keyword-line", Weight = LineWeight };
        while (!rest.IsEmpty)
        {
            var end = separator is null ? -1 : rest.IndexOf(separator);
            list.Add(end < 0 ? rest : rest[..end], block);
            rest = end < 0 ? [] : rest[(end + separator!.Length)..];
        }

        return list;
    }

    private static KeywordList? ReadLines(MetadataContext context, int first)
    {
        var list = new KeywordList { Rule = "keyword-list", Weight = ListWeight };
        for (var i = first; i < Math.Min(context.Decisions.Length, first + MaxLines); i++)
        {
            var text = context.Content.TextOf(i);
            ref readonly var block = ref context.Content.Blocks[i];
            var isAlike = i <= first + 1 || (block.GapBefore == context.Content.Blocks[first + 1].GapBefore && block.Kind == context.Content.Blocks[first].Kind);
            if (!IsKeyword(text) || !isAlike || TextCueLexicon.Default.MatchStart(text, context.Language.Language).Whole != TextCueRoles.None) break;
            if (i == first && (MostFrequent(text) is { } separator && text.Count(separator) > 1)) return ReadLine(text, i, hasColon: true);
            list.Add(text, i);
        }

        return list;
    }

    private static void Add(MetadataContext context, string value, int block, KeywordList list)
    {
        var start = context.Content.TextOf(block).IndexOf(value);
        var span = start < 0 ? context.Content.Blocks[block].Span : TextZones.SpanOf(context, block, start, start + value.Length);
        context.Add(new Evidence(MetadataField.Keyword, value, list.Rule, list.Weight, span));
    }

    private static bool IsKeyword(ReadOnlySpan<char> piece) =>
        piece.Length is > 1 and <= MaxKeywordLength && piece.Count(' ') < MaxKeywordWords && !s_sentenceEnds.Contains(piece[^1]) && !IsNumber(piece);

    private static bool IsNumber(ReadOnlySpan<char> piece) => !piece.ContainsAnyExceptInRange('0', ':');

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

    private sealed class KeywordList
    {
        public List<(string Value, int Block)> Items { get; } = [];

        public string Rule { get; init; } = "";

        public float Weight { get; set; } = float.NegativeInfinity;

        public void Add(ReadOnlySpan<char> piece, int block)
        {
            piece = piece.Trim(" #.,;:|•·");
            if (IsKeyword(piece)) Items.Add((piece.ToString(), block));
        }
    }
}
