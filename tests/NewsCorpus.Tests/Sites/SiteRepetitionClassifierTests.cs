using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Languages;
using NewsCorpus.Sites;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Sites;

public sealed class SiteRepetitionClassifierTests
{
    private const string Headline = "Standings of the rowing league";
    private const string FirstRow = "1 Anna Brook 5040 points from seven races and one title";
    private const string SecondRow = "2 Carl Dune 5035 points from six races and two titles";
    private const string Note = "Comments that are off the topic are removed by the desk of the paper";
    private static readonly SourceOrigin s_origin = new() { Site = "courier.example" };

    [Fact]
    public void New_NoProfile_Throws() => Assert.Throws<ArgumentNullException>("profile", () => new SiteRepetitionClassifier(null!));

    [Fact]
    public void Classify_LineOfOtherDocuments_IsVotedDownByName()
    {
        var decisions = Classify([(Headline, BlockRole.Headline), (FirstRow, BlockRole.Body), (SecondRow, BlockRole.Body), ("Share this", BlockRole.Body)], ["Share this", "Another story"]);
        Assert.Equal([BlockRole.Headline, BlockRole.Body, BlockRole.Body, BlockRole.Boilerplate], decisions.Select(static d => d.Role));
        Assert.Equal("repeats-on-site", decisions[3].Rule);
    }

    [Fact]
    public void Classify_StandingHeadingBetweenParagraphs_Stays()
    {
        var decisions = Classify([(Headline, BlockRole.Headline), (FirstRow, BlockRole.Body), ("Key takeaways", BlockRole.Subheading), (SecondRow, BlockRole.Body)], ["Key takeaways", "Another story"]);
        Assert.Equal([BlockRole.Headline, BlockRole.Body, BlockRole.Subheading, BlockRole.Body], decisions.Select(static d => d.Role));
    }

    [Fact]
    public void Classify_LongPassageOfOtherDocuments_Stays()
    {
        var passage = string.Join(' ', Enumerable.Repeat("The league began as a wager between two ferrymen.", 5));
        var rows = string.Join(' ', Enumerable.Range(1, 12).Select(static i => $"Row {(char)('a' + i)} of the standings names a club of its own."));
        var decisions = Classify([(Headline, BlockRole.Headline), (rows, BlockRole.Body), (passage, BlockRole.Body)], [passage, "Another story"]);
        Assert.Equal([BlockRole.Headline, BlockRole.Body, BlockRole.Body], decisions.Select(static d => d.Role));
    }

    [Fact]
    public void Classify_NoOtherDocument_LeavesAllAsItIs()
    {
        (string, BlockRole)[] lines = [(Headline, BlockRole.Headline), (FirstRow, BlockRole.Boilerplate), (Note, BlockRole.Body)];
        var decisions = Classify(lines, [.. lines.Select(static l => l.Item1)]);
        Assert.Equal([BlockRole.Headline, BlockRole.Boilerplate, BlockRole.Body], decisions.Select(static d => d.Role));
    }

    /// <summary>Resolves the roles of a document that other classifiers gave, after what another document of the site says.</summary>
    private static BlockDecision[] Classify((string Text, BlockRole Role)[] lines, string[] other)
    {
        using var content = Document([.. lines.Select(static l => l.Text)]);
        using var second = Document(other);
        var builder = new SiteProfileBuilder();
        builder.Add(content, s_origin);
        builder.Add(second, s_origin);
        var context = new ClassificationContext(content, content.Text.ToString().AsMemory(), s_origin, new LanguageGuess("en", 1), Focus.Balanced);
        for (var i = 0; i < lines.Length; i++) context.Vote(i, lines[i].Role, 2.5f, "earlier");
        new SiteRepetitionClassifier(builder.Build()).Classify(context);
        return [.. RoleResolver.Resolve(context)];
    }

    private static DocumentContent Document(string[] lines)
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        foreach (var line in lines)
        {
            var start = builder.TextLength;
            builder.AppendText(line);
            builder.AddBlock(new Block { TextStart = start, TextLength = line.Length, Span = new SourceSpan(start, start + line.Length) });
        }

        return builder.Build();
    }
}
