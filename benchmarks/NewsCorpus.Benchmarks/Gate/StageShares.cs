using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>Where the time and the memory of a page go: the stages of the pipeline, one after the other, as the parser runs them.</summary>
internal sealed class StageShares
{
    private const int WarmUpRounds = 3;
    private const int Rounds = 3;

    private static readonly string[] s_stages = ["decode", "read", "identify language", "classify", "resolve roles", "settle metadata", "assemble"];

    private readonly NewsParserOptions _options = new();
    private readonly double[] _time = new double[s_stages.Length];
    private readonly long[] _bytes = new long[s_stages.Length];
    private double _start;
    private long _startBytes;

    /// <summary>Prints the milliseconds and KiB that each stage takes of a page.</summary>
    public static void Print(IReadOnlyList<byte[]> sources, SourceFormat format, TextWriter output)
    {
        var shares = new StageShares();
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            if (round == WarmUpRounds) shares.Reset();
            foreach (var source in sources) shares.Run(new SourceDocument(source, format: format));
        }

        var runs = (double)Rounds * sources.Count;
        for (var stage = 0; stage < s_stages.Length; stage++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {s_stages[stage],-22} {shares._time[stage] / runs,8:0.000} ms {shares._bytes[stage] / runs / 1024,8:0.0} KiB"));
    }

    private void Reset()
    {
        Array.Clear(_time);
        Array.Clear(_bytes);
    }

    private void Run(SourceDocument source)
    {
        var context = new ReadContext(_options.Limits);
        Begin();
        using var decoded = SourceDecoder.Decode(source, []);
        End(0);
        using var content = _options.Readers.First(reader => reader.Format == decoded.Format).Read(decoded, context);
        End(1);
        var language = _options.LanguageIdentifier.Identify(content.Text);
        End(2);
        using var classification = new ClassificationContext(content, decoded.Text, source.Origin, language, Focus.Balanced);
        foreach (var classifier in _options.Classifiers) classifier.Classify(classification);
        End(3);
        var decisions = RoleResolver.Resolve(classification);
        End(4);
        using var metadata = new MetadataContext(content, decoded.Text, decisions, source.Origin, language, _options);
        foreach (var extractor in _options.Extractors) extractor.Extract(metadata);
        var settled = EvidenceResolver.Resolve(metadata);
        End(5);
        ArticleAssembler.Assemble(decoded, content, decisions, settled, language, classification.IsArticle, _options, context.Diagnostics);
        End(6);
    }

    private void Begin()
    {
        _startBytes = GC.GetAllocatedBytesForCurrentThread();
        _start = ThreadClock.Milliseconds();
    }

    private void End(int stage)
    {
        _time[stage] += ThreadClock.Milliseconds() - _start;
        _bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - _startBytes;
        Begin();
    }
}
