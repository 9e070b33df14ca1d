using System.Text;
using System.Text.Json;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Training.Text;

/// <summary>One labelled scrape: its blocks, the label of each, and what the models say about it.</summary>
internal sealed class TextGoldDocument
{
    private TextGoldDocument(JsonElement gold, string text)
    {
        Id = gold.GetProperty("id").GetString()!;
        Style = gold.GetProperty("style").GetString()!;
        Site = gold.GetProperty("domain").GetString()!;
        Language = gold.GetProperty("lang").GetString()!;
        Text = text;
        Titles = gold.GetProperty("title_in_text").GetBoolean()
            ? [Squash(gold.GetProperty("title").GetString()), .. gold.GetProperty("title_alt").EnumerateArray().Select(t => Squash(t.GetString()))]
            : [];
        Decoded = SourceDecoder.Decode(SourceDocument.FromText(text, SourceFormat.PlainText, id: Id), []);
        Content = new PlainTextSourceReader().Read(Decoded, new ReadContext(ReadLimits.Default));
        Analysis = new TextAnalysis(Content, Language);
        Labels = LabelBlocks(gold.GetProperty("labels").GetString()!);
        GoldWords = Enumerable.Range(0, Labels.Length).Where(i => Labels[i] is 'B' or 'H').Sum(i => Analysis.Document.Facts[i].Words);
    }

    public string Id { get; }
    public string Style { get; }
    public string Site { get; }
    public string Language { get; }
    public string Text { get; }
    public HashSet<string> Titles { get; }
    public DecodedSource Decoded { get; }
    public DocumentContent Content { get; }
    public TextAnalysis Analysis { get; }

    /// <summary>One label a block: B body, H heading, T title, D standfirst, Y byline or date, G keyword, O other.</summary>
    public char[] Labels { get; }

    public int GoldWords { get; }

    public static List<TextGoldDocument> Load(string folder)
    {
        var documents = new List<TextGoldDocument>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using var gold = JsonDocument.Parse(line);
            var id = gold.RootElement.GetProperty("id").GetString()!;
            documents.Add(new TextGoldDocument(gold.RootElement, File.ReadAllText(Path.Combine(folder, id + ".txt"))));
        }

        return documents;
    }

    /// <summary>Letters and digits in lower case: the form in which titles are compared.</summary>
    public static string Squash(string? text)
    {
        var squashed = new StringBuilder();
        foreach (var unit in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(unit)) squashed.Append(char.ToLowerInvariant(unit));
        }

        return squashed.ToString();
    }

    public bool IsTitle(int block) => Titles.Count > 0 && Titles.Contains(Squash(Content.TextOf(block).ToString()));

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
