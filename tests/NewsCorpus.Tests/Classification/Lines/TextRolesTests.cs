using NewsCorpus.Classification;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Tests.Classification.Lines;

public sealed class TextRolesTests
{
    private const string Paragraph = "The council of Brevin voted on Tuesday to rebuild the old ferry quay, which has been closed to passengers since the storm of last winter.";

    /// <summary>To these models all lines are running text.</summary>
    [Theory]
    [InlineData("Friday, 12.05.2024, 09:30", BlockRole.Timestamp, "bare-date-over-paragraphs")]
    [InlineData("Friday, 12.05.2024, was a day of storms on all of the islands.", BlockRole.Body, "text-model")]
    public void Vote_DateAloneBehindALead_IsNoText(string line, BlockRole role, string rule)
    {
        var models = new TextModels(Constant(TextFeatures.Names, 2), Constant(TextHeadlineFeatures.Names, 0), Constant(TextRunFeatures.Names, 2));
        var parser = new NewsParser(new NewsParserOptions { IncludeRemoved = true, Classifiers = [new TextBlockClassifier(() => models)] });
        var article = parser.ParseText($"Brevin council votes to rebuild the old ferry quay\n\n{Paragraph}\n\n{line}\n\n{Paragraph}\n\n{Paragraph}\n\n{line}\n\n{Paragraph}").Article!;
        var found = article.Blocks.Concat(article.Removed).Where(block => block.Text == line).OrderBy(block => block.Span.Start).ToList();
        Assert.Equal((role, rule), (found[0].Role, found[0].Rule));
        Assert.Contains(found[1].Role, new[] { BlockRole.Body, BlockRole.Subheading });
    }

    private static AdditiveModel Constant(IReadOnlyList<string> names, float score) => new(names, score, [], []);
}
