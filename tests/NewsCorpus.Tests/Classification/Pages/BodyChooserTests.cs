using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class BodyChooserTests
{
    private const string Sentence = "The lock keeper of Tamsel has counted the barges every morning since the flood, and he has never missed one of them.";

    private static readonly string s_story = $"<main><h1>Barges return to Tamsel</h1><p>{Sentence}</p><p>{Sentence}</p><p>{Sentence}</p></main>";
    private static readonly string s_page = $"<p>Notices</p>{s_story}<div><p>{Sentence}</p></div>";

    // The blocks: a line before, the headline, three paragraphs beside it, and one outside its element. The third paragraph is nearly taken.
    private static readonly float[] s_scores = [-4, -4, 2, 2, -1, 2];

    [Theory]
    [InlineData(0f, new[] { 2, 3 })]
    [InlineData(1.5f, new[] { 2, 3, 4 })]
    public void TryTake_AnyStep_StaysInTheElementAroundTheHeadline(float step, int[] expected)
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        var candidate = new bool[s_scores.Length];
        Assert.True(BodyChooser.TryTake(page, s_scores, Focus.Balanced, step, candidate));
        Assert.Equal(expected, Indices(candidate));
    }

    [Fact]
    public void TryTake_LittleTextInTheElementOfTheHeadline_LooksInTheOneAround()
    {
        using var content = HtmlPage.Read(s_page.Replace(s_story, s_story.Replace("<h1>", "<header><h1>", StringComparison.Ordinal).Replace("</h1>", "</h1></header>", StringComparison.Ordinal), StringComparison.Ordinal));
        using var page = Select(content);
        var candidate = new bool[s_scores.Length];
        Assert.True(BodyChooser.TryTake(page, s_scores, Focus.Balanced, 1.5f, candidate));
        Assert.Equal([2, 3, 4], Indices(candidate));
    }

    [Fact]
    public void TryTake_CandidateThatIsThePresentBody_IsNone()
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        page.Body[5] = false;
        Assert.False(BodyChooser.TryTake(page, s_scores, Focus.Balanced, 0, new bool[s_scores.Length]));
    }

    [Theory]
    [InlineData(1f, new[] { 2, 3, 4 })]
    [InlineData(0.1f, new[] { 2, 3, 5 })]
    public void Apply_WiderCandidate_IsTakenOnlyWhenTheModelIsSure(float score, int[] expected)
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        var rules = new string?[s_scores.Length];
        BodyChooser.Apply(page, s_scores, ModelOf("candidate-added-words", -2, score), Focus.Balanced, rules);
        Assert.Equal(expected, Indices(page.Body.ToArray()));
        Assert.Equal(score > 0.5f ? [4, 5] : [], Indices([.. rules.Select(r => r == "candidate-added-words")]));
    }

    [Fact]
    public void Apply_PageWithoutHeadline_KeepsTheBody()
    {
        using var content = HtmlPage.Read(s_page.Replace("h1>", "p>", StringComparison.Ordinal));
        using var page = Select(content);
        BodyChooser.Apply(page, s_scores, ModelOf("candidate-added-words", 3, 3), Focus.Balanced, new string?[s_scores.Length]);
        Assert.Equal([2, 3, 5], Indices(page.Body.ToArray()));
    }

    private static PageView Select(DocumentContent content)
    {
        var page = new PageView(content);
        BodySelector.Select(page, s_scores, Focus.Balanced);
        return page;
    }

    private static int[] Indices(bool[] set) => [.. Enumerable.Range(0, set.Length).Where(i => set[i])];

    private static AdditiveModel ModelOf(string feature, float below, float above) =>
        new(CandidateFeatures.Names, 0, [new StepTable(CandidateFeatures.Names.ToList().IndexOf(feature), [0.5f], [below, above])], []);
}
