using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Training.Html;

/// <summary>CPU time and allocation of reading a page, of classifying it, and of the whole pipeline: is classification cheap beside reading?</summary>
internal static class StageTimes
{
    public static void Write(TextWriter output, IReadOnlyList<LabelledPage> pages)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Measure(output, pages, "read", page => Read(page, classify: false));
            Measure(output, pages, "read and measure", page => Read(page, classify: false, content => new PageView(content).Dispose()));
            Measure(output, pages, "and write features", page => Read(page, classify: false, WriteFeatures));
            Measure(output, pages, "and classify body", page => Read(page, classify: false, ClassifyBody));
            Measure(output, pages, "read and classify", page => Read(page, classify: true));
            var parser = new NewsParser();
            Measure(output, pages, "whole", page => parser.Parse(page.Source));
        }
    }

    private static void Measure(TextWriter output, IReadOnlyList<LabelledPage> pages, string name, Action<LabelledPage> run)
    {
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        foreach (var page in pages) run(page);
        var milliseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / pages.Count;
        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0 / pages.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-20} {milliseconds:F3} ms a page, {kilobytes:F1} KiB allocated"));
    }

    private static void WriteFeatures(DocumentContent content)
    {
        using var view = new PageView(content);
        Span<float> row = stackalloc float[BlockFeatures.Names.Count];
        for (var i = 0; i < view.Facts.BlockCount; i++) BlockFeatures.Write(view.Facts, view.Anchors, i, row);
    }

    private static void ClassifyBody(DocumentContent content)
    {
        var context = new ClassificationContext(content, default, new SourceOrigin(), new LanguageGuess("und", 0), Focus.Balanced);
        BlockClassifiers.Body.Classify(context);
        context.ReturnBuffers();
    }

    private static void Read(LabelledPage page, bool classify, Action<DocumentContent>? use = null)
    {
        using var decoded = SourceDecoder.Decode(page.Source, []);
        using var content = new HtmlSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        use?.Invoke(content);
        if (!classify) return;
        var context = new ClassificationContext(content, decoded.Text, page.Source.Origin, new LanguageGuess("und", 0), Focus.Balanced);
        foreach (var classifier in BlockClassifiers.Default) classifier.Classify(context);
        RoleResolver.Resolve(context);
        context.ReturnBuffers();
    }
}
