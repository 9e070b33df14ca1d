using System.Text;
using System.Text.Json;
using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Languages;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;
using NewsCorpus.Training.Html;

namespace NewsCorpus.Training.Text;

/// <summary>
/// Makes labelled texts out of labelled HTML pages: the labelled scrapes come from some hundred sites, and models that saw more sites carry over
/// better to the next one. One text holds the whole page, another one the article and what stands near it, a third one, for headlines alone, is a ticker:
/// what stands above the headline and far below the article is joined in one line each.
/// </summary>
internal static class TextPages
{
    private const float Importance = 0.5f;
    private const int LinesAbove = 3;
    private const int LinesBelow = 11;
    private const int MaxLinesLeft = 8;
    private const int MinTitleLength = 8;
    private const int MaxTitleLevel = 2;

    /// <summary>The style of texts of which only the headline is to be learnt.</summary>
    public const string TickerStyle = "page-ticker";

    /// <summary>What stands between the pieces of a ticker.</summary>
    private static readonly string[] s_tickerMarks = ["\u00a0\u00a0\u00a0\u00a0", "    ", " | ", " • "];

    /// <summary>Reads the pages of a set.</summary>
    /// <param name="set">The name of the set.</param>
    /// <param name="hasBody">Whether its gold holds whole bodies, so that each line is known to be body or not.</param>
    public static List<TextGold> Read(string set, bool hasBody)
    {
        var bodies = GoldSet.Read(set).ToDictionary(static p => p.Id, StringComparer.Ordinal);
        var texts = new List<TextGold>();
        foreach (var line in File.ReadLines(Path.Combine(GoldSet.Root, set, "gold.jsonl")))
        {
            using var gold = JsonDocument.Parse(line);
            AddPage(bodies[gold.RootElement.GetProperty("id").GetString()!], gold.RootElement, hasBody, texts);
        }

        return texts;
    }

    private static void AddPage(GoldPage page, JsonElement gold, bool hasBody, List<TextGold> texts)
    {
        var source = new SourceDocument(File.ReadAllBytes(page.Path), new SourceOrigin { Url = page.Url, Path = page.Path });
        using var decoded = SourceDecoder.Decode(source, []);
        using var content = new HtmlSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        if (content.Blocks.Length == 0) return;
        var labels = BlockLabels.Of(page, content);
        var titles = TextGold.SetOf(TextGold.Strings(gold, "title"));
        if (titles.Count == 0) titles = DeclaredTitle(content);
        var first = Array.IndexOf(labels, BlockLabel.Body);
        var last = Array.LastIndexOf(labels, BlockLabel.Body);
        var title = LastTitle(content, titles, first < 0 ? content.Blocks.Length : first);
        var whole = new TextGold
        {
            Id = page.Set + "/" + page.Id,
            Style = "page",
            Site = page.Site,
            Language = LanguageIdentifier.Default.Identify(content.Text).Language,
            Text = "",
            LineLabels = "",
            Importance = Importance,
            Titles = titles,
            Days = TextGold.DaysOf(TextGold.Strings(gold, "date").FirstOrDefault()),
            Authors = TextGold.SetOf(TextGold.Strings(gold, "authors")),
            Publications = PublicationsOf(page, source),
            Keywords = TextGold.SetOf(TextGold.Strings(gold, "tags")),
        };
        if (!hasBody) Array.Clear(labels);
        texts.Add(Write(whole, content, labels, 0, content.Blocks.Length, page.Id[^1] % 2 == 0));
        var below = first < 0 ? content.Blocks.Length : Math.Min(content.Blocks.Length, last + LinesBelow + (last - first) / 3);
        if (title >= 0) texts.Add(WriteTicker(whole, content, title, below, page.Id.Sum(static c => c)));
        if (first < 0) return;
        var above = Math.Max(0, (title < 0 ? first : title) - LinesAbove);
        texts.Add(Write(whole with { Id = whole.Id + "/article" }, content, labels, above, below, page.Id[^1] % 2 != 0));
    }

    /// <summary>The one heading that repeats the title that a page declares, for pages whose title nobody labelled; empty when there is none or are several.</summary>
    private static HashSet<string> DeclaredTitle(DocumentContent content)
    {
        var social = TextGold.SetOf(content.Declarations.Where(static d => d.Kind == DeclarationKind.Meta && d.Key is "og:title" or "twitter:title").Select(static d => d.Value));
        var titles = content.Declarations.Where(static d => d.Kind == DeclarationKind.Title).Select(static d => TextGold.Squash(d.Value)).ToArray();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            if (content.Blocks[i].Kind != BlockKind.Heading || content.Blocks[i].Level > MaxTitleLevel) continue;
            var text = TextGold.Squash(content.TextOf(i).ToString());
            if (text.Length >= MinTitleLength && (social.Contains(text) || Array.Exists(titles, t => t.StartsWith(text, StringComparison.Ordinal)))) found.Add(text);
        }

        return found.Count == 1 ? found : [];
    }

    /// <summary>The last block above another that is a title; -1 when none is.</summary>
    private static int LastTitle(DocumentContent content, HashSet<string> titles, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (titles.Contains(TextGold.Squash(content.TextOf(i).ToString()))) return i;
        }

        return -1;
    }

    /// <summary>The marks, and the lines that are left between ticker and title, differ by a number.</summary>
    private static TextGold WriteTicker(TextGold gold, DocumentContent content, int title, int below, int number)
    {
        var text = new StringBuilder();
        var mark = s_tickerMarks[number % s_tickerMarks.Length];
        var above = title - number / s_tickerMarks.Length % MaxLinesLeft;
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            text.Append(content.TextOf(i).ToString().Replace('\n', ' ')).Append(i < above - 1 || i >= below ? mark : "\n");
        }

        return gold with { Id = gold.Id + "/ticker", Style = TickerStyle, Text = text.ToString(), LineLabels = new string('?', content.Blocks.Length) };
    }

    /// <summary>The names that a page has by its address, and the one that it declares in its markup, which its text does not show.</summary>
    private static HashSet<string> PublicationsOf(GoldPage page, SourceDocument source)
    {
        var label = HostNames.LabelOf(page.Site);
        var result = NewsParser.Default.Parse(source);
        return TextGold.SetOf([page.Site, label, "the" + label, result.Article?.Publication ?? ""]);
    }

    private static TextGold Write(TextGold gold, DocumentContent content, BlockLabel[] labels, int first, int end, bool hasGaps)
    {
        var (text, lines) = (new StringBuilder(), new StringBuilder());
        for (var i = first; i < end; i++)
        {
            ref readonly var block = ref content.Blocks[i];
            if (hasGaps && block.Kind is BlockKind.Paragraph or BlockKind.Heading)
            {
                text.Append('\n');
                lines.Append('.');
            }

            if (block.Kind == BlockKind.ListItem && hasGaps) text.Append("• ");
            text.Append(content.TextOf(i).ToString().Replace('\n', ' ')).Append('\n');
            lines.Append(labels[i] switch { BlockLabel.Body => 'B', BlockLabel.Standfirst => 'D', BlockLabel.Other => 'O', _ => '?' });
        }

        return gold with { Text = text.ToString(), LineLabels = lines.ToString() };
    }
}
