using System.Text.RegularExpressions;

namespace NewsCorpus.Tests.PlainText;

/// <summary>Header, body and removed blocks of a text together give its source back, white space and stripped marks aside.</summary>
public sealed partial class SourceCoverageTests
{
    [SkippableFact]
    [Trait("Category", "Evaluation")]
    public void Parse_DevelopmentScrapes_BlocksGiveTheSourceBack()
    {
        Skip.IfNot(EvaluationData.Has("text"), EvaluationData.NotUnpacked);
        var parser = new NewsParser(new NewsParserOptions { IncludeRemoved = true });
        foreach (var path in Directory.EnumerateFiles(Path.Combine(EvaluationData.Sets, "text"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var result = parser.ParseText(text);
            var blocks = result.Article is { } article ? article.Blocks.Concat(article.Removed) : result.Removed;
            var position = 0;
            foreach (var block in blocks.OrderBy(b => b.Span.Start))
            {
                Assert.True(block.Span.Start >= position, $"{path}: blocks overlap at {position}.");
                AssertNoLetters(path, text[position..block.Span.Start]);
                var source = text[block.Span.Start..block.Span.End];
                if (!source.Contains("](", StringComparison.Ordinal)) Assert.Equal(Letters(NumberOfHeading().Replace(source, "")), Letters(block.Text));
                position = block.Span.End;
            }

            AssertNoLetters(path, text[position..]);
        }
    }

    private static void AssertNoLetters(string path, string between) => Assert.True(Letters(between).Length == 0, $"{path}: \"{between}\" is in no block.");

    /// <summary>"4. # ": the number of an item is a mark where a heading stands in it.</summary>
    [GeneratedRegex("""^[0-9]{1,2}\.\s(?=#)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberOfHeading();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
