using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Html;

/// <summary>What it costs to turn the text of a page into blocks, against AngleSharp's document object model of the same page.</summary>
[MemoryDiagnoser]
public class HtmlReadingBenchmarks
{
    private readonly HtmlSourceReader _reader = new();
    private readonly HtmlParser _angleSharp = new();
    private string _text = "";

    [Params("small", "medium", "large", "nested-div", "entities", "misnested-formatting")]
    public string Page { get; set; } = "small";

    [GlobalSetup]
    public void Setup() => _text = Encoding.UTF8.GetString(Pages.ByName(Page));

    [Benchmark]
    public int Read_PageToBlocks()
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText(_text, SourceFormat.Html), []);
        using var content = _reader.Read(decoded, new ReadContext(ReadLimits.Default));
        return content.Blocks.Length;
    }

    [Benchmark(Baseline = true)]
    public int Parse_PageToAngleSharpDocument()
    {
        using var document = _angleSharp.ParseDocument(_text);
        return document.All.Length;
    }
}
