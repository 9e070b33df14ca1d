using System.Globalization;
using NewsCorpus.Cli.Corpus;
using static NewsCorpus.Cli.Pages.StaticPage;

namespace NewsCorpus.Cli.Pages;

/// <summary>One web page about a corpus: what it holds, how complete it is, and what deserves a look.</summary>
/// <param name="figures">The figures of the corpus.</param>
internal sealed class ReportPage(CorpusFigures figures)
{
    private const string Style =
        "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%}" +
        "td,th{text-align:start;vertical-align:top;padding:.1rem .6rem .1rem 0}td.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}" +
        "section{break-inside:avoid;margin-bottom:1.5rem}.grid{columns:24rem;column-gap:2rem}h2{font-size:1.1rem;border-bottom:1px solid #ddd;margin:0 0 .4rem}" +
        "progress{width:6rem;accent-color:#2c8a3d}.id{color:#666;font-size:.85rem;overflow-wrap:anywhere}";

    private const int MaxRows = 25;
    private const int MaxExamples = 20;
    private const int MaxCopies = 5;
    private const int MaxMonths = 36;

    private static readonly double[] s_shares = [0, 0.1, 0.5, 0.9, 1];

    /// <summary>Writes the page. Equal figures give the same bytes.</summary>
    public void Write(TextWriter writer)
    {
        var copies = figures.FindCopies();
        WriteStart(writer, $"{Number(figures.Articles)} articles", Style);
        writer.Write($"<p>{Number(figures.Records)} records, {Number(figures.Words)} words in all bodies{Also(figures.Truncated, "articles that break off")}" +
            $"{Also(copies.Sum(static group => group.Count - 1), "copies of other articles")}{Also(figures.Unreadable, "lines that are no records")}.</p>\n<div class=\"grid\">\n");
        WriteTally(writer, "Outcomes", figures.Outcomes, figures.Records);
        WriteTally(writer, "Formats", figures.Formats, figures.Records);
        WriteRows(writer, "Articles with", figures.Fields.Select(static field => KeyValuePair.Create(field.Name, field.Count)), figures.Articles);
        WriteLengths(writer);
        WriteTally(writer, "Languages", figures.Languages, figures.Articles);
        WriteTimes(writer);
        WriteTally(writer, "Publications", figures.Publications, figures.Articles);
        WriteTally(writer, "Sites", figures.Domains, figures.Articles);
        WriteTally(writer, "Authors", figures.Authors, figures.Articles);
        WriteTally(writer, "Sections", figures.Sections, figures.Articles);
        WriteTally(writer, "Keywords", figures.Keywords, figures.Articles);
        WriteTally(writer, "Documents with diagnostics", figures.Diagnostics, figures.Records);
        WriteTally(writer, "Blocks removed as", figures.Removed, whole: 0);
        writer.Write("</div>\n");
        WriteCopies(writer, copies);
        WriteUncertain(writer);
        WriteFailures(writer);
        WriteUnreadable(writer);
        WriteEnd(writer);
    }

    private static void WriteTally(TextWriter writer, string title, Tally tally, int whole)
    {
        if (tally.Count == 0) return;
        var rest = tally.Count - MaxRows;
        WriteRows(writer, title, tally.MostFrequent(MaxRows), whole, rest > 0 ? $"and {Number(rest)} more" : null);
    }

    /// <summary>A table of names and numbers.</summary>
    /// <param name="writer">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="whole">Of how many these are; 0 where shares say nothing.</param>
    /// <param name="rest">What is not in the table.</param>
    private static void WriteRows(TextWriter writer, string title, IEnumerable<KeyValuePair<string, int>> rows, int whole, string? rest = null)
    {
        writer.Write($"<section><h2>{title}</h2>\n<table>\n");
        foreach (var (name, count) in rows)
        {
            writer.Write($"<tr><td dir=\"auto\">{Encode(name)}</td><td class=\"n\">{Number(count)}</td>");
            if (whole > 0) writer.Write($"<td class=\"n\">{Percent(count, whole)}</td><td><progress max=\"{whole}\" value=\"{count}\"></progress></td>");
            writer.Write("</tr>\n");
        }

        writer.Write(rest is null ? "</table></section>\n" : $"</table><p>{rest}</p></section>\n");
    }

    private void WriteLengths(TextWriter writer)
    {
        if (figures.Articles == 0) return;
        writer.Write("<section><h2>Words of an article</h2>\n<table>\n");
        foreach (var share in s_shares)
        {
            var name = share switch { 0 => "shortest", 0.5 => "median", 1 => "longest", _ => share.ToString("P0", CultureInfo.InvariantCulture) + " have at most" };
            writer.Write($"<tr><td>{name}</td><td class=\"n\">{Number(figures.LengthAt(share))}</td></tr>\n");
        }

        writer.Write("</table></section>\n");
    }

    private void WriteTimes(TextWriter writer)
    {
        if (figures.Months.Count == 0) return;
        var times = figures.Months.InOrder();
        if (figures.Months.Count > MaxMonths)
        {
            times = times.GroupBy(static month => month.Key[..Math.Min("2025".Length, month.Key.Length)], StringComparer.Ordinal)
                .Select(static year => KeyValuePair.Create(year.Key, year.Sum(static month => month.Value)));
        }

        WriteRows(writer, "Published", times, figures.Articles);
    }

    private static void WriteCopies(TextWriter writer, IReadOnlyList<IReadOnlyList<(string Id, string? Headline)>> groups)
    {
        if (groups.Count == 0) return;
        writer.Write($"<section><h2>Nearly the same body</h2>\n<p>{Number(groups.Count)} groups of articles whose fingerprints differ in at most {CopyGroups.MaxDistance} of 64 bits from those of another one.</p>\n<table>\n");
        foreach (var group in groups.Take(MaxExamples))
        {
            writer.Write($"<tr><td class=\"n\">{Number(group.Count)}</td><td><span dir=\"auto\">{Encode(group[0].Headline ?? "")}</span><br>");
            foreach (var (id, _) in group.Take(MaxCopies)) writer.Write($"<span class=\"id\">{Encode(id)}</span><br>");
            writer.Write(group.Count > MaxCopies ? $"and {Number(group.Count - MaxCopies)} more</td></tr>\n" : "</td></tr>\n");
        }

        writer.Write("</table></section>\n");
    }

    private void WriteUncertain(TextWriter writer)
    {
        writer.Write("<section><h2>Least certain bodies</h2>\n<p>The mean confidence of their paragraphs. <code>newscorpus inspect</code> shows why each was kept.</p>\n<table>\n");
        foreach (var article in figures.LeastCertain.Take(MaxExamples)) WriteDocument(writer, article.Confidence.ToString("0.00", CultureInfo.InvariantCulture), article.Headline, article.Id);
        writer.Write("</table></section>\n");
    }

    private void WriteFailures(TextWriter writer)
    {
        if (figures.Failures.Count == 0) return;
        writer.Write($"<section><h2>No articles</h2>\n<p>{Number(figures.Records - figures.Articles)} documents, of which the first are:</p>\n<table>\n");
        foreach (var (id, outcome, reason) in figures.Failures.Take(MaxExamples)) WriteDocument(writer, outcome, reason, id);
        writer.Write("</table></section>\n");
    }

    private void WriteUnreadable(TextWriter writer)
    {
        if (figures.Unreadable == 0) return;
        writer.Write("<section><h2>Lines that are no records</h2>\n<ul>\n");
        foreach (var line in figures.Problems.Take(MaxExamples)) writer.Write($"<li>{Encode(line)}</li>\n");
        writer.Write("</ul></section>\n");
    }

    private static void WriteDocument(TextWriter writer, string what, string? text, string id) =>
        writer.Write($"<tr><td class=\"n\">{Encode(what)}</td><td><span dir=\"auto\">{Encode(text ?? "")}</span> <span class=\"id\">{Encode(id)}</span></td></tr>\n");

    private static string Also(int count, string what) => count == 0 ? "" : $", {Number(count)} {what}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => ((double)part / whole).ToString("P1", CultureInfo.InvariantCulture);
}
