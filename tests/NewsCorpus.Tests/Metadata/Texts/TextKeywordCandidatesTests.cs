using NewsCorpus.Classification;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Where keywords are looked for, on texts whose lines say what they are.</summary>
public sealed class TextKeywordCandidatesTests
{
    private const string Menu = "\nPorts\nHerring\nWeather\nLetters";
    private const string Tags = "\nQuays\nPiles";
    private const string Body = "\n= The harbour board of Quillport voted on Monday to close the northern quay for repairs of eleven months.\n= Fishermen had asked the board to wait until the herring season was over and the boats were back.";

    /// <summary>The title of the page opens the text, and the headline is its copy below all menus.</summary>
    [Fact]
    public void Collect_MenusBetweenTitleAndHeadline_AreNotLookedAt()
    {
        var menu = string.Concat(Enumerable.Range(0, 200).Select(static i => $"\nPort of {(char)('a' + (i % 26))}{(char)('a' + (i / 26))}"));
        var found = Collect("! Quillport closes its quay" + menu + Menu + "\n! Quillport closes its quay" + Body + Tags);
        Assert.Contains("Quays", found);
        Assert.Contains("Letters", found);
        Assert.DoesNotContain("Port of aa", found);
    }

    [Fact]
    public void Collect_HeadlineBelowBody_DoesNotHideListBetween()
    {
        var stories = string.Concat(Enumerable.Repeat("\nThe mill by the river has opened its doors again after a long and costly winter", 60));
        Assert.Contains("Quays", Collect("Quillport Gazette" + Body + Tags + stories + "\n! Mill opens its doors again" + stories));
    }

    [Fact]
    public void Collect_ListBetweenBodyAndNotes_IsLookedAt()
    {
        var body = string.Concat(Enumerable.Repeat(Body, 12));
        Assert.Contains("Quays", Collect("! Quillport closes its quay" + body + Tags + Body));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("\nTopics\nQuays", 1)]
    public void Collect_CopyBelowBody_TakesPlaceOfOneInMenu(string list, int length)
    {
        List<string> found = [];
        List<int> lengths = [];
        Collect("Quays\nLetters\nWeather\n! Quillport closes its quay" + list + Body + Tags, found, lengths);
        Assert.Equal(length, lengths[found.IndexOf("Quays")]);
    }

    private static List<string> Collect(string text)
    {
        var found = new List<string>();
        Collect(text, found, []);
        return found;
    }

    private static void Collect(string text, List<string> found, List<int> lengths)
    {
        var parser = new NewsParser(new NewsParserOptions { Classifiers = [new MarkedLines()], Extractors = [new Capture(found, lengths)] });
        parser.ParseText(text);
    }

    /// <summary>Lines that open with "!" are headlines, those that open with "=" are body.</summary>
    private sealed class MarkedLines : IBlockClassifier
    {
        public void Classify(ClassificationContext context)
        {
            for (var i = 0; i < context.Content.Blocks.Length; i++)
            {
                var role = context.Content.TextOf(i)[0] switch { '!' => BlockRole.Headline, '=' => BlockRole.Body, _ => BlockRole.Boilerplate };
                context.Vote(i, role, 9, "marked-line");
            }
        }
    }

    private sealed class Capture(List<string> found, List<int> lengths) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            using var candidates = TextKeywordCandidates.Collect(context.TextOutline!);
            foreach (ref readonly var candidate in candidates.Items)
            {
                found.Add(candidate.Value.ToString());
                lengths.Add(candidate.ListLength);
            }
        }
    }
}
