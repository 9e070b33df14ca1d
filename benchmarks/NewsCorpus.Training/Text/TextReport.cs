using System.Globalization;
using NewsCorpus.Quality.Sets;
using NewsCorpus.Sites;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Training.Text;

/// <summary>Prints how well the models do on sites they have not seen.</summary>
internal static class TextReport
{
    /// <summary>Word-weighted F1 a document, averaged a style.</summary>
    public static void Blocks(string name, List<TextGoldDocument> documents, Func<TextGoldDocument, float[]> scores)
    {
        var styles = documents.GroupBy(d => d.Gold.Style).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Average(d => WordF1(d, scores(d))):F4}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: word F1 {documents.Average(d => WordF1(d, scores(d))):F4}; {string.Join("; ", styles)}"));
    }

    public static void Headlines(List<TextGoldDocument> documents)
    {
        foreach (var style in documents.Where(d => d.Gold.Titles.Count > 0).GroupBy(d => d.Gold.Style).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var right = style.Count(d => d.Analysis.Headline >= 0 && d.IsTitle(d.Analysis.Headline));
            var possible = style.Count(d => Enumerable.Range(0, d.Labels.Length).Any(d.IsTitle));
            var none = style.Count(static d => d.Analysis.Headline < 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  headline {style.Key}: {right / (double)style.Count():F3} right, {possible / (double)style.Count():F3} stand on a block, none found in {none / (double)style.Count():F3}"));
        }

        foreach (var kind in documents.Where(static d => d.Gold.IsHeadless).GroupBy(static d => $"{d.Gold.Style} {Path.GetFileName(d.Gold.Id)}").OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  headless {kind.Key}: {kind.Count(static d => d.Analysis.Headline < 0) / (double)kind.Count():F3} without a headline"));
        }
    }

    /// <summary>Writes the records of the whole pipeline, each made with models that have not seen its site.</summary>
    public static void WriteRecords(string path, List<TextGoldDocument> documents, Func<TextGoldDocument, NewsParser> parserOf)
    {
        using var writer = new StreamWriter(path);
        var records = new JsonLinesArticleWriter(RecordDetail.Explained);
        foreach (var document in documents)
        {
            records.Write(writer, parserOf(document).Parse(SourceOf(document)));
        }
    }

    /// <summary>What repeats on the pages of a site, style by style: copies of a page in other styles are no other pages.</summary>
    public static SiteProfile Learn(List<TextGoldDocument> documents)
    {
        var builder = new SiteProfileBuilder();
        foreach (var document in documents) NewsParser.Default.Learn(SourceOf(document), builder);
        return builder.Build();
    }

    /// <summary>Prints the figures of the scrapes that have others of their site and style, without and with what repeats there.</summary>
    public static void Siblings(List<TextGoldDocument> documents, Func<TextGoldDocument, NewsParser> without, Func<TextGoldDocument, NewsParser> with)
    {
        var siblings = documents.GroupBy(static d => (d.Gold.Site, d.Gold.Style)).Where(static g => g.Count() > 1).SelectMany(static g => g).ToList();
        Shingles("documents with siblings, without the profile", siblings, without);
        Shingles("documents with siblings, with the profile", siblings, with);
    }

    /// <summary>Prints the agreement of bodies with the gold, averaged over documents.</summary>
    public static void Shingles(string name, List<TextGoldDocument> documents, Func<TextGoldDocument, NewsParser> parserOf)
    {
        var scores = documents.ConvertAll(d => TextDocument.ScoreBody(d.Gold.Body, d.Gold.Neutral, parserOf(d).Parse(SourceOf(d)).Article?.Body ?? "").ToAgreement());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents.Count} {name}: shingle F1 {scores.Average(static s => s.F1):F4}, precision {scores.Average(static s => s.Precision):F4}, recall {scores.Average(static s => s.Recall):F4}"));
    }

    private static SourceDocument SourceOf(TextGoldDocument document) =>
        SourceDocument.FromText(document.Text, SourceFormat.PlainText, new SourceOrigin { Site = $"{document.Gold.Site}/{document.Gold.Style}" }, document.Gold.Id);

    private static double WordF1(TextGoldDocument document, float[] scores)
    {
        double hit = 0, extra = 0, missed = 0;
        for (var b = 0; b < scores.Length; b++)
        {
            if (document.Labels[b] is 'D' or '?') continue;
            var words = document.Analysis.Document.Facts[b].Words;
            var isBody = document.Labels[b] is 'B' or 'H';
            if (isBody && scores[b] > 0) hit += words;
            else if (isBody) missed += words;
            else if (scores[b] > 0) extra += words;
        }

        return hit == 0 ? 0 : 2 * hit / (2 * hit + extra + missed);
    }
}
