using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Claims the publication of a text. A line near the headline that states it leaves no doubt: "Publié dans Le Phare le 25 - 07 - 2021"; the
/// names in the furniture of the page have the log-odds that a fitted model gives them. A medium that the article quotes is named in its body,
/// not on such a line. Thread-safe.
/// </summary>
/// <param name="models">The models; null takes the embedded ones.</param>
internal sealed class TextPublicationExtractor(TextFieldModels? models = null) : IEvidenceExtractor
{
    private const int MaxNameLength = 60;
    private const int MaxNameWords = 6;
    private const float PhraseWeight = 3.5f;
    private const int MaxSourceLine = 120;
    private const int ChineseSourceLength = 2;

    private static readonly SearchValues<string> s_chineseSources = SearchValues.Create(["来源", "來源"], StringComparison.Ordinal);
    private static readonly SearchValues<char> s_sourceEnds = SearchValues.Create(" |丨）)】〕，。");

    // Just under what the focus on recall takes: what cannot be chosen is not worth an object.
    private const float LeastScore = -2.3f;

    private const int MinWithArticle = 2;
    private const int ArticleShare = 5;
    private const int BlocksBelow = 12;
    private const int BlocksAbove = 5;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        var hints = TextZones.HintsOf(context);
        var zones = outline.Zones;
        for (var i = Math.Max(0, zones.Headline - BlocksAbove); zones.Headline >= 0 && i < Math.Min(outline.Count, zones.LastHeadline + BlocksBelow + 1); i++)
        {
            if (outline.IsBody(i) || outline.RoleOf(i) == BlockRole.Headline) continue;
            if (!AddChineseSource(outline, i)) AddStated(outline, i, hints);
        }

        using var candidates = TextPublicationCandidates.Collect(outline);
        outline.Score(candidates, (models ?? TextFieldModels.Embedded).Publication);
        GiveArticles(candidates.Items);
        foreach (ref readonly var candidate in candidates.Items)
        {
            if (candidate.Score >= LeastScore)
                context.AddOwned(new Evidence(MetadataField.Publication, candidate.Value.ToString(), candidate.Rule, candidate.Score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End)));
        }
    }

    /// <summary>
    /// A page that prints "The Lamp" now and then, beside "Lamp readers" and "Lamp newsletter", is called "The Lamp": the longer name takes the score of the
    /// shorter one where it stands twice and at a fifth of the places of that.
    /// </summary>
    private static void GiveArticles(Span<TextPublicationCandidate> candidates)
    {
        foreach (ref var whole in candidates)
        {
            var bare = whole.WithoutArticle;
            if (bare.IsEmpty || whole.Occurrences.Total < MinWithArticle) continue;
            foreach (ref var other in candidates)
            {
                if (other.Score > whole.Score && whole.Occurrences.Total * ArticleShare >= other.Occurrences.Total && other.Value.Span.SequenceEqual(bare))
                    (whole.Score, other.Score) = (other.Score, whole.Score);
            }
        }
    }

    private static void AddStated(TextOutline outline, int block, in DateHints hints)
    {
        var text = outline.TextOf(block);
        var cues = outline.CuesOf(block);
        if ((cues.Start & TextCueRoles.PublishedIn) == TextCueRoles.None || cues.Length >= text.Length) return;
        var start = cues.Length;
        while (start < text.Length && (text[start] is ' ' or ':')) start++;
        // "Source: agency" has the same phrase; only a date behind the name tells that the text appeared there.
        if (NewsDateParser.TryFind(text, start, hints, out var date)) AddName(outline.Context, MetadataField.Publication, "published-in-phrase", block, text, start, date.Start);
    }

    /// <summary>"2026-03-14 09:12 来源：青石晚报 作者：柳闻溪": in Chinese the phrase names whom the text comes from, anywhere on the lines between headline and body.</summary>
    /// <returns>Whether the phrase stands there.</returns>
    private static bool AddChineseSource(TextOutline outline, int block)
    {
        var text = outline.TextOf(block);
        var start = text.Length > MaxSourceLine ? -1 : text.IndexOfAny(s_chineseSources);
        if (start < 0 || (start > 0 && HanBylines.Holds(text[start - 1]))) return false;
        start += ChineseSourceLength;
        var mark = start;
        while (start < text.Length && text[start] is ' ' or ':' or '：' or '|' or '丨') start++;
        var length = text[start..].IndexOfAny(s_sourceEnds);
        if (start > mark) AddName(outline.Context, MetadataField.Syndicator, "source-phrase", block, text, start, length < 0 ? text.Length : start + length);
        return start > mark;
    }

    /// <summary>The small words in lower case before a date ("le", "am", "on", "يوم") do not belong to the name.</summary>
    private static void AddName(MetadataContext context, MetadataField field, string rule, int block, ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start)
        {
            while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '!') end--;
            var word = text[start..end].LastIndexOf(' ') + 1;
            if (word == 0 || end - start - word > 3 || (!char.IsLower(text[start + word]) && char.IsUpper(text[start + word]))) break;
            end = start + word;
        }

        var name = text[start..end];
        if (name.Length is < 2 or > MaxNameLength || name.Count(' ') >= MaxNameWords || !char.IsLetterOrDigit(name[0]) || NameShape.IsDateWord(name)) return;
        context.AddOwned(new Evidence(field, name.ToString(), rule, PhraseWeight, TextZones.SpanOf(context, block, start, end)));
    }
}
