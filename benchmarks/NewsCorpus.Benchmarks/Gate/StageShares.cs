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
    private const int WarmUpRounds = 12;
    private const int Rounds = 12;
    private const int SettleMetadata = 5;

    private static readonly string[] s_stages = ["decode", "read", "identify language", "classify", "resolve roles", "settle metadata", "assemble"];

    private readonly NewsParserOptions _options = new();
    private readonly long[] _bytes = new long[s_stages.Length];
    private readonly double[] _least = new double[s_stages.Length];
    private double _start;
    private long _startBytes;

    /// <summary>Prints the milliseconds and KiB that each stage takes of a page: the least of several rounds for each page and stage, for neighbours come and go.</summary>
    /// <returns>The share of the metadata, in percent.</returns>
    public static double Print(IReadOnlyList<byte[]> sources, SourceFormat format, TextWriter output)
    {
        var shares = new StageShares();
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var source in sources) shares.Run(new SourceDocument(source, format: format));
        }

        var (times, bytes) = (new double[s_stages.Length], new long[s_stages.Length]);
        foreach (var source in sources)
        {
            Array.Fill(shares._least, double.MaxValue);
            for (var round = 0; round < Rounds; round++) shares.Run(new SourceDocument(source, format: format));
            for (var stage = 0; stage < s_stages.Length; stage++)
            {
                times[stage] += shares._least[stage];
                bytes[stage] += shares._bytes[stage];
            }
        }

        for (var stage = 0; stage < s_stages.Length; stage++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {s_stages[stage],-22} {times[stage] / sources.Count,8:0.000} ms {bytes[stage] / (double)sources.Count / 1024,8:0.0} KiB"));
        return 100 * times[SettleMetadata] / times.Sum();
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
        var classification = new ClassificationContext(content, decoded.Text, source.Origin, language, Focus.Balanced);
        foreach (var classifier in _options.Classifiers) classifier.Classify(classification);
        End(3);
        var decisions = RoleResolver.Resolve(classification);
        End(4);
        var metadata = new MetadataContext(content, decoded.Text, decisions, source.Origin, language, _options) { Cues = classification.Cues };
        foreach (var extractor in _options.Extractors) extractor.Extract(metadata);
        var settled = EvidenceResolver.Resolve(metadata);
        End(5);
        ArticleAssembler.Assemble(decoded, content, decisions, settled, language, classification.IsArticle, _options, new ExtensionBoundary(_options.Logger, context.Reported, CancellationToken.None), context.Diagnostics);
        metadata.ReturnBuffers();
        classification.ReturnBuffers();
        End(6);
    }

    private void Begin()
    {
        _startBytes = GC.GetAllocatedBytesForCurrentThread();
        _start = ThreadClock.Milliseconds();
    }

    private void End(int stage)
    {
        _least[stage] = Math.Min(_least[stage], ThreadClock.Milliseconds() - _start);
        _bytes[stage] = GC.GetAllocatedBytesForCurrentThread() - _startBytes;
        Begin();
    }
}
