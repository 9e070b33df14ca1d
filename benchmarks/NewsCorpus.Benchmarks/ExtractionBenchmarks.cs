using BenchmarkDotNet.Attributes;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks;

/// <summary>What one source costs from its bytes to its article.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private byte[] _content = [];

    [Params("small", "medium", "large", "scrape", "nested-div", "comment-bangs", "meta-flood", "long-line")]
    public string Page { get; set; } = "small";

    [GlobalSetup]
    public void Setup() => _content = Pages.ByName(Page);

    [Benchmark]
    public ParseResult Parse_BytesToArticle() => NewsParser.Default.Parse(new SourceDocument(_content));
}
