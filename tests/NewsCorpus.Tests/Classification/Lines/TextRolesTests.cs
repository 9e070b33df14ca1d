using NewsCorpus.Classification;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Tests.Classification.Lines;

public sealed class TextRolesTests
{
    private const string Paragraph = "The council of Brevin voted on Tuesday to rebuild the old ferry quay, which has been closed to passengers since the storm of last winter.";

    /// <summary>To these models all lines are running text.</summary>
    [Theory]
    [InlineData("Friday, 12.05.2024, 09:30", BlockRole.Timestamp)]
    [InlineData("May 12 2024, 3:54 p.m.", BlockRole.Timestamp)]
    [InlineData("May 12, 2024", BlockRole.Subheading)]
    [InlineData("12.05.2024:", BlockRole.Body)]
    [InlineData("Friday, 12.05.2024, was a day of storms on all of the islands.", BlockRole.Body)]
    public void Vote_DateAlone_IsNoText(string line, BlockRole role)
    {
        var models = new TextModels(Constant(TextFeatures.Names, 2), Constant(TextHeadlineFeatures.Names, 0), Constant(TextRunFeatures.Names, 2));
        var parser = new NewsParser(new NewsParserOptions { IncludeRemoved = true, Classifiers = [new TextBlockClassifier(() => models)] });
        var article = parser.ParseText($"Brevin council votes to rebuild the old ferry quay\n\n{line}\n\n{string.Join("\n\n", Enumerable.Repeat(Paragraph, 12))}\n\n{line}\n\n{Paragraph}").Article!;
        var found = article.Blocks.Concat(article.Removed).Where(block => block.Text == line).OrderBy(block => block.Span.Start).ToList();
        Assert.Equal([role, role], found.Select(block => block.Role));
    }

    private static AdditiveModel Constant(IReadOnlyList<string> names, float score) => new(names, score, [], []);
}
