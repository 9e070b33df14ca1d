using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class SegmentChooserTests
{
    private const string Sentence = "The lock keeper of Tamsel has counted the barges every morning since the flood, and he has never missed one.";

    private static readonly string s_page = $"<h1>Barges return to Tamsel</h1><div><p>{Sentence}</p><p>{Sentence}</p></div><h2>Elsewhere</h2><div><p>{Sentence}</p></div><h2>More</h2><div><p>{Sentence}</p></div>";

    // The blocks: headline, two paragraphs, heading, paragraph, heading, paragraph. The last one is nearly taken.
    private static readonly float[] s_scores = [-4, 2, 2, -4, 2, -4, -0.4f];

    [Fact]
    public void Find_PageWithGaps_CutsRunsAtRefusedBlocks()
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        using var runs = SegmentChooser.FindSegments(page, s_scores, Focus.Balanced);
        Assert.Equal([(1, 3, true), (4, 5, true), (6, 7, false)], runs.Items.ToArray().Select(r => (r.First, r.End, r.IsSelected)));
        Assert.Equal(0, runs.Lead);
    }

    [Theory]
    [InlineData(-2f, false)]
    [InlineData(-1f, true)]
    public void Apply_RunThatTheModelRefuses_IsDroppedOnlyWhenItIsSure(float score, bool isKept)
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        var (scores, rules) = (s_scores.ToArray(), new string?[s_scores.Length]);
        SegmentChooser.Apply(page, scores, ModelOf("segment-share", score, 3), Focus.Balanced, rules);
        Assert.Equal([false, true, true, false, isKept, false, false], page.Body.ToArray());
        Assert.Equal(isKept ? null : "segment-share", rules[4]);
    }

    [Fact]
    public void Apply_RunThatWasNearlyTaken_IsTakenWhenTheModelIsSure()
    {
        using var content = HtmlPage.Read(s_page);
        using var page = Select(content);
        var (scores, rules) = (s_scores.ToArray(), new string?[s_scores.Length]);
        SegmentChooser.Apply(page, scores, ModelOf("segment-share", 2, 3), Focus.Balanced, rules);
        Assert.Equal([false, true, true, false, true, false, true], page.Body.ToArray());
        Assert.Equal(2, scores[6]);
    }

    private static PageView Select(DocumentContent content)
    {
        var page = new PageView(content);
        BodySelector.Select(page, s_scores, Focus.Balanced);
        return page;
    }

    private static AdditiveModel ModelOf(string feature, float below, float above) =>
        new(SegmentFeatures.Names, 0, [new StepTable(SegmentFeatures.Names.ToList().IndexOf(feature), [0.5f], [below, above])], []);
}
