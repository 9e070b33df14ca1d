using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus.Training.Text;

/// <summary>Prints how well the models do on sites they have not seen.</summary>
internal static class TextReport
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Word-weighted F1 a document, averaged a style.</summary>
    public static void Blocks(string name, List<TextGoldDocument> documents, Func<TextGoldDocument, float[]> scores)
    {
        var styles = documents.GroupBy(d => d.Style).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Average(d => WordF1(d, scores(d))):F4}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: word F1 {documents.Average(d => WordF1(d, scores(d))):F4}; {string.Join("; ", styles)}"));
    }

    public static void Headlines(List<TextGoldDocument> documents)
    {
        foreach (var style in documents.Where(d => d.Titles.Count > 0).GroupBy(d => d.Style).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var right = style.Count(d => d.Analysis.Headline >= 0 && d.IsTitle(d.Analysis.Headline));
            var possible = style.Count(d => Enumerable.Range(0, d.Labels.Length).Any(d.IsTitle));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  headline {style.Key}: {right / (double)style.Count():F3} right, {possible / (double)style.Count():F3} stand on a block"));
        }
    }

    /// <summary>Writes records with headline and body alone.</summary>
    public static void WriteRecords(string path, List<TextGoldDocument> documents)
    {
        using var writer = new StreamWriter(path);
        foreach (var document in documents)
        {
            var kept = Enumerable.Range(0, document.Labels.Length).Where(b => document.Analysis.Second[b] > 0).Select(b => document.Content.TextOf(b).ToString());
            var headline = document.Analysis.Headline < 0 ? null : document.Content.TextOf(document.Analysis.Headline).ToString();
            writer.WriteLine(JsonSerializer.Serialize(new { id = document.Id, headline, body = string.Join("\n\n", kept) }, s_json));
        }
    }

    private static double WordF1(TextGoldDocument document, float[] scores)
    {
        double hit = 0, extra = 0, missed = 0;
        for (var b = 0; b < scores.Length; b++)
        {
            if (document.Labels[b] == 'D') continue;
            var words = document.Analysis.Document.Facts[b].Words;
            var isBody = document.Labels[b] is 'B' or 'H';
            if (isBody && scores[b] > 0) hit += words;
            else if (isBody) missed += words;
            else if (scores[b] > 0) extra += words;
        }

        return hit == 0 ? 0 : 2 * hit / (2 * hit + extra + missed);
    }
}
