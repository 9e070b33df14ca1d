using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Benchmarks.Inputs;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Decoding;

/// <summary>What it costs to settle a character set and to turn bytes into text.</summary>
[MemoryDiagnoser]
public class DecodingBenchmarks
{
    private readonly SourceDocument _declared = new(GeneratedPages.Medium);
    private readonly SourceDocument _undeclared = new(GeneratedPages.Scrape(200));
    private readonly SourceDocument _legacy = new(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("Die Fähre fährt über den Fluß, sagte der Bürgermeister.\n", 500))));

    [Benchmark]
    public int Decode_PageThatDeclaresUtf8() => Decode(_declared);

    [Benchmark]
    public int Decode_TextThatDeclaresNothing() => Decode(_undeclared);

    [Benchmark]
    public int Decode_LegacyTextThatMustBeGuessed() => Decode(_legacy);

    private static int Decode(SourceDocument document)
    {
        using var decoded = SourceDecoder.Decode(document, []);
        return decoded.Text.Length;
    }
}
