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
/// better to the next one. One text holds the whole page, another one the article and what stands near it.
/// </summary>
internal static class TextPages
{
    private const float Importance = 0.5f;
    private const int LinesAbove = 3;

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
        var first = Array.IndexOf(labels, BlockLabel.Body);
        var last = Array.LastIndexOf(labels, BlockLabel.Body);
        var title = Math.Max(0, first);
        for (var i = 0; i < first; i++)
        {
            if (titles.Contains(TextGold.Squash(content.TextOf(i).ToString()))) title = i;
        }

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
        if (first < 0) return;
        var below = Math.Min(content.Blocks.Length, last + 11 + (last - first) / 3);
        texts.Add(Write(whole with { Id = whole.Id + "/article" }, content, labels, Math.Max(0, title - LinesAbove), below, page.Id[^1] % 2 != 0));
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
