using System.Globalization;
using System.Runtime.InteropServices;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>Measures speed, allocation, growth and start-up, and holds them against the committed floors.</summary>
internal static class GateCommand
{
    private const string Language = "language";
    private const string Pdf = "pdf";
    private const string Warc = "warc";

    /// <param name="raises">Whether floors move to figures that are better now.</param>
    /// <param name="part">"language" measures the language identifier alone, "pdf" PDFs alone, "warc" archives alone; null measures everything.</param>
    /// <param name="output">Takes the figures.</param>
    /// <returns>0, or 1 when a figure is worse than its floor.</returns>
    public static int Run(bool raises, string? part, TextWriter output)
    {
        var (pages, texts) = (DevelopmentData.Pages(), DevelopmentData.Texts());
        var inputs = pages.Count > 0 && texts.Count > 0 ? "development" : "generated";
        if (inputs == "generated") (pages, texts) = (GeneratedPages.Mixed, [.. Enumerable.Range(5, 30).Select(GeneratedPages.Scrape)]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{inputs} inputs: {pages.Count} pages of {pages.Average(page => page.Length) / 1024:0} KiB, {texts.Count} texts; {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}"));
        var floorsFile = Floors.FindFile();
        var floors = new Floors(File.ReadAllText(floorsFile), inputs);
        var failures = 0;
        var figures = part switch
        {
            Language => LanguageSpeed.Measure(ShortTexts()),
            Pdf => PdfSpeed.Measure(output),
            Warc => WarcSpeed.Measure(pages),
            _ => PageSpeed.Measure(pages).Concat(TextSpeed.Measure(texts)).Concat(LanguageSpeed.Measure(ShortTexts())).Concat(HostileGrowth.Measure(output))
                .Concat(PdfSpeed.Measure(output)).Concat(WarcSpeed.Measure(pages)).Concat(Startup.Measure()),
        };
        foreach (var figure in figures) Hold(figure);

        if (part is null)
        {
            output.WriteLine("stages of a page:");
            Hold(new Figure("metadata_share", StageShares.Print(pages, SourceFormat.Html, output), "% of the time of a page, extractors and resolver"));
            output.WriteLine("stages of a text:");
            StageShares.Print(texts, SourceFormat.PlainText, output);
        }

        if (raises) File.WriteAllText(floorsFile, floors.ToJson());
        output.WriteLine($"speed gate: {failures} figures worse than their floors");
        return failures == 0 ? 0 : 1;

        void Hold(Figure figure)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name}={figure.Value:0.00} ({figure.Unit})"));
            if (figure.Name == PageSpeed.Machine) floors.Measure(figure);
            if (raises) floors.Tighten(figure);
            if (floors.Breach(figure) is not { } breach) return;
            output.WriteLine("FAILED: " + breach);
            failures++;
        }
    }

    private static IReadOnlyList<string> ShortTexts()
    {
        if (DevelopmentData.ShortTexts() is { Count: > 0 } texts) return texts;
        var generated = new GeneratedText(7);
        return [.. Enumerable.Range(0, 2000).Select(_ => generated.Sentence())];
    }
}
