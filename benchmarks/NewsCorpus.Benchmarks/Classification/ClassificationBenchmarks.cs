using BenchmarkDotNet.Attributes;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Classification;

/// <summary>What it costs to give the blocks of a page their roles, once they are read.</summary>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private readonly NewsParserOptions _options = new();
    private DecodedSource? _decoded;
    private DocumentContent? _content;
    private LanguageGuess _language;

    [Params("small", "medium", "large", "scrape", "links", "short-lines")]
    public string Page { get; set; } = "small";

    [GlobalSetup]
    public void Setup()
    {
        _decoded = SourceDecoder.Decode(new SourceDocument(Pages.ByName(Page)), []);
        _content = _options.Readers.First(reader => reader.Format == _decoded.Format).Read(_decoded, new ReadContext(ReadLimits.Default));
        _language = _options.LanguageIdentifier.Identify(_content.Text);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _content?.ReturnBuffers();
        _decoded?.ReturnBuffer();
    }

    [Benchmark]
    public int Classify_BlocksToRoles()
    {
        var context = new ClassificationContext(_content!, _decoded!.Text, SourceOrigin.Unknown, _language, Focus.Balanced);
        foreach (var classifier in _options.Classifiers) classifier.Classify(context);
        var count = RoleResolver.Resolve(context).Count;
        context.ReturnBuffers();
        return count;
    }

    [Benchmark]
    public string Identify_LanguageOfPage() => _options.LanguageIdentifier.Identify(_content!.Text).Language;
}
