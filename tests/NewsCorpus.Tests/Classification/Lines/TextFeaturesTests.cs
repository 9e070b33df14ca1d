using System.Text;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>Features of each kind, computed line by line, are the oracle of those that are read eight at a time.</summary>
public class TextFeaturesTests
{
    private static readonly string[] s_lines =
    [
        "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide.",
        "Home", "Read also", "By Mara Quill", "Published 3 May 2021, 10:20", "# Ferries run late", "- Ports", "“It is a matter of trust that we keep to the tide.” says Mara Quill",
        "Subscribe to our newsletter", "The quay at low water (Foto: Mara Quill)", "Comments", "The northern quay was closed in May …", "Harbour | Tides | Letters", "",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(61)]
    public void Row_OfEachLine_HoldsWhatLineByLineIsCounted(int count)
    {
        var random = new Random(count);
        var text = new StringBuilder("Harbour news");
        for (var i = 1; i < count; i++) text.Append('\n').Append(s_lines[random.Next(s_lines.Length)]);
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText(text.ToString(), SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = new TextAnalysis(content, "en");
        var document = analysis.Document;
        for (var i = 0; i < document.Count; i++)
        {
            var line = i;
            var row = analysis.Row(line);
            Check("length", MathF.Sqrt(document.Facts[line].Length));
            Check("capital-words", document.Facts[line].CapitalWords / MathF.Max(1, document.Facts[line].Words));
            Check("has-clock", document.Facts[line].Has(LineTraits.HasClock) ? 1 : 0);
            Check("is-item", content.Blocks[line].Kind == BlockKind.ListItem ? 1 : 0);
            Check("cue-related", Strength(document.Facts[line].Cues, TextCueRoles.RelatedInline));
            Check("since-section", SinceSection(document, line));
            Check("words-back-3", line >= 3 ? Math.Min(document.Facts[line - 3].Words, 60) : 0);
            Check("copies-next-1", line + 1 < document.Count ? document.Copies[line + 1] : 0);
            Check("ellipsis-near", Around(document, line, 2).Any(other => other != line && document.Facts[other].Has(LineTraits.EndsEllipsis)) ? 1 : 0);
            Check("sentences-20", document.SentenceWordsIn(line - 20, line + 21) / MathF.Max(1, document.WordsIn(line - 20, line + 21)));
            Check("sentences-above-8", MathF.Sqrt(document.SentenceWordsIn(line - 8, line)));
            Check("short-20", document.ShortLinesIn(line - 20, line + 21) / 41f);
            Check("dense-strict", document.Dense.Strict.End > 0 && Distance(document.Dense.Strict, line) == 0 ? 1 : 0);
            Check("dense-strict-distance", Math.Clamp(Distance(document.Dense.Strict, line), -60, 60));
            Check("blocks-below", Math.Min(document.Count - line, 200));
            Check("credit-next-1", line + 1 < document.Count && document.Facts[line + 1].Phrases.EndsInCredit ? 1 : 0);
            Check("offers-near", Math.Min(8, Around(document, line, 4).Where(other => other != line).Sum(other => document.Facts[other].Phrases.Offers)));
            Check("quote-repeats", RepeatedQuotes.StandsNear(content, document, line) ? 1 : 0);

            void Check(string name, float expected)
            {
                var actual = row[TextFeatures.Names.ToList().IndexOf(name)];
                Assert.True(expected == actual, $"{name} of line {line}: {expected} expected, {actual} found.");
            }
        }
    }

    private static int Distance(DenseRun run, int line) => line < run.First ? line - run.First : line >= run.End ? line - run.End + 1 : 0;

    private static IEnumerable<int> Around(TextDocument document, int line, int radius) =>
        Enumerable.Range(line - radius, (2 * radius) + 1).Where(other => other >= 0 && other < document.Count);

    private static int Strength(in TextCueMatch cues, TextCueRoles role) => (cues.Whole & role) != TextCueRoles.None ? 2 : (cues.Start & role) != TextCueRoles.None ? 1 : 0;

    private static int SinceSection(TextDocument document, int line)
    {
        for (var distance = 0; distance <= line; distance++)
        {
            if ((document.Facts[line - distance].Cues.Whole & TextCueRoles.RelatedSection) != TextCueRoles.None) return Math.Min(distance, 60);
        }

        return 60;
    }
}
