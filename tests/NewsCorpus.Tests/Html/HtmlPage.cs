using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

/// <summary>Reads a page written in a test, and shows blocks in one line each.</summary>
internal static class HtmlPage
{
    public static DocumentContent Read(string html, ReadContext? context = null)
    {
        using var source = SourceDecoder.Decode(SourceDocument.FromText(html, SourceFormat.Html), []);
        return new HtmlSourceReader().Read(source, context ?? new ReadContext(ReadLimits.Default));
    }

    public static string[] Texts(string html)
    {
        using var content = Read(html);
        return [.. Enumerable.Range(0, content.Blocks.Length).Select(index => content.TextOf(index).ToString())];
    }

    public static string[] Kinds(string html)
    {
        using var content = Read(html);
        var lines = new List<string>();
        for (var index = 0; index < content.Blocks.Length; index++)
        {
            var block = content.Blocks[index];
            lines.Add($"{block.Kind}{(block.Level > 0 ? block.Level : "")}: {content.TextOf(index)}");
        }

        return [.. lines];
    }

    public static string[] Statements(string html)
    {
        using var content = Read(html);
        return [.. content.Declarations.Select(d => $"{d.Kind} {d.Item}.{d.Key} = {(d.ValueItem != 0 ? $"#{d.ValueItem}" : d.Value)}")];
    }
}
