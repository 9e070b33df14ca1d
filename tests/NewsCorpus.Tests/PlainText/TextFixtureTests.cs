using System.Text.Json;
using NewsCorpus.Classification;

namespace NewsCorpus.Tests.PlainText;

/// <summary>Text scrapes that we wrote, with the traps of real ones: tickers, doubled titles, dialog words, teasers longer than the article.</summary>
public sealed class TextFixtureTests
{
    public static TheoryData<string> Fixtures => ["fr-ticker", "en-teasers", "de-dialog", "es-standfirst", "ar-related"];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Parse_ScrapeOfOurs_EveryFieldAndLineIsRight(string name)
    {
        var folder = Path.Combine(EvaluationData.Repository, "tests", "Fixtures", "text");
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name + ".json")));
        var text = File.ReadAllText(Path.Combine(folder, name + ".txt"));
        var result = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText(text);
        Assert.True(result.IsArticle);
        var article = result.Article;
        var root = expected.RootElement;
        Assert.Equal(root.GetProperty("headline").GetString(), article.Headline);
        Assert.Equal(root.GetProperty("standfirst").GetString(), article.Standfirst);
        Assert.Equal(Strings(root, "authors"), article.Authors.Select(a => a.Name));
        Assert.Equal(root.GetProperty("publication").GetString(), article.Publication);
        Assert.Equal(root.GetProperty("published").GetString(), article.Published?.ToString());
        Assert.Equal(Strings(root, "keywords"), article.Keywords);
        Assert.Equal(root.GetProperty("language").GetString(), article.Language);
        Assert.Equal(Strings(root, "body"), article.Body.Split("\n\n"));
        Assert.Equal(Strings(root, "subheadings"), article.Blocks.Where(b => b.Role == BlockRole.Subheading).Select(b => b.Text));
        Assert.All(article.Removed, block => Assert.NotEqual(BlockRole.Undecided, block.Role));
        Assert.All(article.Removed, block => Assert.NotEqual("no-rule", block.Rule));
        Assert.All(article.Blocks, block => Assert.Equal(block.Text, Squeeze(text[block.Span.Start..block.Span.End])));
    }

    private static string[] Strings(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
