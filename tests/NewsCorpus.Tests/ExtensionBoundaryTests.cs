using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Languages;
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
    public void Classify_ReportsNothing_IsNamedAndTakesNothing() =>
        AssertNamedAndTakesNothing(nameof(GivenClassifier), new NewsParserOptions { Classifiers = BlockClassifiers.Default.Insert(0, new GivenClassifier(static context => context.Report(null!))) });

    [Fact]
    public void Classify_FailureOfSeveralLines_IsToldInOne()
    {
        var options = new NewsParserOptions { Classifiers = [new GivenClassifier(static context => context.Vote(-1, BlockRole.Body, 1, "given"))] };
        Assert.DoesNotContain('\n', Assert.Single(new NewsParser(options).ParseText(Text).Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message);
    }

    [Fact]
    public void Classify_RejectsWithoutAReason_IsNamedAndTakesNothing() =>
        AssertNamedAndTakesNothing(nameof(GivenClassifier), new NewsParserOptions { Classifiers = BlockClassifiers.Default.Insert(0, new GivenClassifier(static context => context.Reject(""))) });

    [Theory]
    [InlineData(5, 2)]
    [InlineData(-3, 2)]
    public void Extract_SpanThatIsNone_IsNamedAndTakesNothing(int start, int end) =>
        AssertNamedAndTakesNothing(nameof(SpanExtractor), new NewsParserOptions { Extractors = EvidenceExtractors.Default.Insert(0, new SpanExtractor(new SourceSpan(start, end))) });

    [Fact]
    public void Read_NeitherContentNorOutcome_IsMalformedAndNamed() => AssertMalformedAndNamed(static (_, _) => null!);

    [Fact]
    public void Read_SaysThatThereIsAnArticle_IsMalformedAndNamed() => AssertMalformedAndNamed(static (source, context) =>
    {
        context.Outcome = ParseOutcome.Article;
        return new PlainTextSourceReader().Read(source, context);
    });

    [Fact]
    public void Read_DeclarationWithoutAValue_IsMalformedAndNamed() => AssertMalformedAndNamed(static (_, _) =>
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        builder.AddDeclaration(new Declaration(DeclarationKind.Meta, "author", null!, default));
        return builder.Build();
    });

    [Theory]
    [InlineData(-1, 5, 5, 9)]
    [InlineData(0, 9, 5, 9)]
    [InlineData(0, 5, 9, 6)]
    [InlineData(0, 5, 5, 100_000)]
    public void Segment_PartsThatAreNone_IsNamedAndLeavesTheLanguageUnknown(int start, int end, int nextStart, int nextEnd)
    {
        var identifier = new PartsIdentifier([new LanguageSpan(start, end, "de", 1), new LanguageSpan(nextStart, nextEnd, "fr", 1)]);
        var result = new NewsParser(new NewsParserOptions { LanguageIdentifier = identifier }).ParseText(Text);
        Assert.Contains(nameof(PartsIdentifier), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
        Assert.Null(result.Article!.Language);
    }

    [Fact]
    public void Segment_PartWithoutALanguage_IsUndetermined()
    {
        Assert.Equal(LanguageGuess.Undetermined, default(LanguageSpan).Language);
        Assert.Equal(LanguageGuess.Undetermined, new LanguageSpan(0, 1, "", 1).Language);
        Assert.Equal(LanguageGuess.Undetermined, new LanguageGuess("", 1).Language);
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

    private static void AssertMalformedAndNamed(Func<DecodedSource, ReadContext, DocumentContent> read)
    {
        var result = new NewsParser(new NewsParserOptions { Readers = [new GivenReader(read)] }).ParseText(Text);
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
        Assert.Contains(nameof(GivenReader), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    private sealed class GivenClassifier(Action<ClassificationContext> classify) : IBlockClassifier
    {
        public void Classify(ClassificationContext context) => classify(context);
    }

    private sealed class SpanExtractor(SourceSpan span) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context) => context.Add(new Evidence(MetadataField.Section, "Lakes", "given", 1, span));
    }

    private sealed class GivenReader(Func<DecodedSource, ReadContext, DocumentContent> read) : ISourceReader
    {
        public SourceFormat Format => SourceFormat.PlainText;

        public DocumentContent Read(DecodedSource source, ReadContext context) => read(source, context);
    }

    private sealed class PartsIdentifier(ImmutableArray<LanguageSpan> parts) : ILanguageIdentifier
    {
        public LanguageGuess Identify(ReadOnlySpan<char> text, string? declared = null) => new("de", 0.5f);

        public ImmutableArray<LanguageSpan> Segment(ReadOnlySpan<char> text) => parts;
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
