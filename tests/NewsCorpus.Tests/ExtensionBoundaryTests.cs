using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Metadata;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

/// <summary>Content and source are lent to extensions: one that disposes them is named, and takes nothing from the others.</summary>
public sealed class ExtensionBoundaryTests
{
    private const string Text = "Lake freezes over\n\nBy Lena Marr\n\nThe lake above Oberweiler froze over on Monday night, and by the morning half of the town stood on the ice, says the mayor.";

    [Fact]
    public void Classify_ContentDisposed_IsNamedAndTakesNothing() =>
        AssertNamedAndTakesNothing(nameof(DisposingClassifier), new NewsParserOptions { Classifiers = BlockClassifiers.Default.Insert(0, new DisposingClassifier()) });

    [Fact]
    public void Extract_ContentDisposed_IsNamedAndTakesNothing() =>
        AssertNamedAndTakesNothing(nameof(DisposingExtractor), new NewsParserOptions { Extractors = EvidenceExtractors.Default.Insert(0, new DisposingExtractor()) });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_SourceOrContentDisposed_IsMalformedAndNamed(bool disposesSource)
    {
        var result = new NewsParser(new NewsParserOptions { Readers = [new DisposingReader(disposesSource)] }).ParseText(Text);
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
        Assert.Contains(nameof(DisposingReader), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_GaveUpByItself_IsNamedAndTakesNothing() =>
        AssertNamedAndTakesNothing(nameof(CancellingClassifier), new NewsParserOptions { Classifiers = BlockClassifiers.Default.Insert(0, new CancellingClassifier(null)) });

    [Fact]
    public void Classify_CallerCancels_Throws()
    {
        using var stop = new CancellationTokenSource();
        var parser = new NewsParser(new NewsParserOptions { Classifiers = [new CancellingClassifier(stop)] });
        Assert.ThrowsAny<OperationCanceledException>(() => parser.Parse(SourceDocument.FromText(Text, SourceFormat.PlainText), stop.Token));
    }

    [Fact]
    public void Dispose_ByItsOwner_ReturnsTheBuffers()
    {
        var content = new DocumentContentBuilder(SourceFormat.PlainText).Build();
        Assert.False(content.IsReturned);
        using (content) Assert.False(content.IsReturned);
        Assert.True(content.IsReturned);
    }

    private static void AssertNamedAndTakesNothing(string extension, NewsParserOptions options)
    {
        var (expected, result) = (NewsParser.Default.ParseText(Text), new NewsParser(options).ParseText(Text));
        Assert.Contains(extension, Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
        Assert.Equal(expected.Article!.Headline, result.Article!.Headline);
        Assert.Equal<Author>(expected.Article.Authors, result.Article.Authors);
        Assert.Equal(expected.Article.Body, result.Article.Body);
    }

    private sealed class DisposingClassifier : IBlockClassifier
    {
        public void Classify(ClassificationContext context)
        {
            using var content = context.Content;
        }
    }

    /// <summary>Cancels the run of the caller where it is given; otherwise it gives up like a request that timed out.</summary>
    private sealed class CancellingClassifier(CancellationTokenSource? run) : IBlockClassifier
    {
        public void Classify(ClassificationContext context)
        {
            run?.Cancel();
            throw new TaskCanceledException("It took too long.");
        }
    }

    private sealed class DisposingExtractor : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            using var content = context.Content;
        }
    }

    private sealed class DisposingReader(bool disposesSource) : ISourceReader
    {
        public SourceFormat Format => SourceFormat.PlainText;

        public DocumentContent Read(DecodedSource source, ReadContext context)
        {
            var content = new PlainTextSourceReader().Read(source, context);
            using IDisposable disposed = disposesSource ? source : content;
            return content;
        }
    }
}
