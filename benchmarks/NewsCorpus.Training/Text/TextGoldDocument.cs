using System.Text.Json;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Training.Text;

/// <summary>One labelled scrape: its blocks, the label of each, and what the models say about it.</summary>
internal sealed class TextGoldDocument
{
    private TextGoldDocument(TextGold gold)
    {
        Gold = gold;
        Decoded = SourceDecoder.Decode(SourceDocument.FromText(gold.Text, SourceFormat.PlainText, id: gold.Id), []);
        Content = new PlainTextSourceReader().Read(Decoded, new ReadContext(ReadLimits.Default));
        Analysis = new TextAnalysis(Content, gold.Language);
        Labels = LabelBlocks(gold.LineLabels);
        GoldWords = Enumerable.Range(0, Labels.Length).Where(i => Labels[i] is 'B' or 'H').Sum(i => Analysis.Document.Facts[i].Words);
    }

    public TextGold Gold { get; }

    public string Text => Gold.Text;

    public DecodedSource Decoded { get; }
    public DocumentContent Content { get; }
    public TextAnalysis Analysis { get; }

    /// <summary>One label a block: B body, H heading, T title, D standfirst, Y byline or date, G keyword, O other, ? unknown.</summary>
    public char[] Labels { get; }

    public int GoldWords { get; }

    /// <summary>The scrapes of a folder, in the order of its gold.</summary>
    public static List<TextGoldDocument> Load(string folder)
    {
        var documents = new List<TextGoldDocument>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using var gold = JsonDocument.Parse(line);
            documents.Add(new TextGoldDocument(TextGold.Read(gold.RootElement, folder)));
        }

        return documents;
    }

    /// <summary>The texts made of the pages of a set.</summary>
    public static List<TextGoldDocument> LoadPages(string set, bool hasBody) => [.. TextPages.Read(set, hasBody).Select(static gold => new TextGoldDocument(gold))];

    /// <summary>The scrapes with two to four lines of body. Those of styles in which paragraphs are broken into lines are left out.</summary>
    public static List<TextGoldDocument> Shorten(List<TextGoldDocument> scrapes) =>
        [.. scrapes.Where(static d => d.Gold.Style is not ("wrap" or "bs4nl")).Select(static (d, i) => d.Gold.Shortened(2 + (i % 3))).OfType<TextGold>().Select(static gold => new TextGoldDocument(gold))];

    /// <summary>The bodies alone of scrapes in three styles, and the articles without their titles.</summary>
    public static List<TextGoldDocument> Behead(List<TextGoldDocument> scrapes) =>
        [
            .. scrapes.Where(static d => d.Gold.Style is "article" or "wrap" or "bs4nl").Select(static d => d.Gold.Headless(bodyAlone: true))
                .Concat(scrapes.Where(static d => d.Gold.Style is "article").Select(static d => d.Gold.Headless(bodyAlone: false)))
                .OfType<TextGold>().Select(static gold => new TextGoldDocument(gold)),
        ];

    public bool IsTitle(int block) => Gold.Titles.Count > 0 && Gold.Titles.Contains(TextGold.Squash(Content.TextOf(block).ToString()));

    /// <summary>A block takes the label that most of its units have.</summary>
    private char[] LabelBlocks(string lineLabels)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n') starts.Add(i + 1);
        }

        starts.Add(Text.Length + 1);
        var labels = new char[Content.Blocks.Length];
        for (var b = 0; b < labels.Length; b++)
        {
            var span = Content.Blocks[b].Span;
            var line = starts.BinarySearch(span.Start);
            if (line < 0) line = ~line - 1;
            var units = new SortedDictionary<char, int>();
            for (; line + 1 < starts.Count && starts[line] < span.End; line++)
            {
                var label = line < lineLabels.Length ? lineLabels[line] : 'O';
                units[label] = units.GetValueOrDefault(label) + Math.Min(span.End, starts[line + 1]) - Math.Max(span.Start, starts[line]);
            }

            labels[b] = units.OrderByDescending(u => u.Value).First().Key;
            if (labels[b] == '.') labels[b] = 'O';
        }

        return labels;
    }
}
