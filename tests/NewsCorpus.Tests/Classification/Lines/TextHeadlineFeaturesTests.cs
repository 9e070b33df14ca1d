using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public class TextHeadlineFeaturesTests
{
    private const string Title = "Low water, long faces";
    private const string Standfirst = "Why the skippers of Quillport wait for the dredger and nobody pays for it";

    private const string Scrape = $"""
        Home | Ports | Weather | Tides | Letters | Archive | Contact | Brevin wins the regatta | Fishermen count fewer herring
        {Title}
        {Standfirst}
        By Ada Merrow
        The skippers of Quillport have waited for low water and for a dredger since the spring, because the channel to the northern quay has filled with sand.
        They met the harbour board on Monday, and after two hours they left with nothing but a date for the next meeting, which is to be in the autumn.
        The board says that a dredger costs more than the ferries earn in a year, and that the ministry has to pay for what the storms of winter brought in.
        """;

    [Fact]
    public void Fill_LineOverOthers_SeesTheLineBelow() =>
        Assert.Equal(14 / 4f, FeatureOf(Title, "words-to-next"));

    [Fact]
    public void Fill_LineAboveArticle_SharesWordsWithFirstParagraphAlone()
    {
        // Of "water", "long" and "faces" the first paragraph has one; of the standfirst's words it lacks "nobody" and "pays", which no paragraph has.
        Assert.Equal(1 / 3f, FeatureOf(Title, "lede-words"), 3);
        Assert.True(FeatureOf(Standfirst, "lede-words") > FeatureOf(Title, "lede-words"));
    }

    [Theory]
    [InlineData("Menu\nPorts\nWeather\nTides\nRegatta: Brevin wins again by a length\nFishermen count fewer herring than last year", "No dredger for Quillport before autumn", "The northern quay of Quillport at low water in the early morning of Monday (picture: harbour board)")]
    [InlineData("Ports", "No dredger for Quillport before autumn", "Skippers have waited for low water and a dredger since the spring")]
    [InlineData("Ports", "Harbour board, dredger and sand: who pays?", "Skippers have waited for low water and a dredger since the spring")]
    public void FindHeadline_LongerLineBelowThatSharesMoreWithTheArticle_KeepsTheTitle(string above, string title, string below)
    {
        var article = string.Join('\n', Scrape.Split('\n')[4..]);
        var result = NewsParser.Default.Parse(SourceDocument.FromText($"{above}\n{title}\n{below}\n3 May 2021, 10:15\n{article}\n", SourceFormat.PlainText));
        Assert.Equal(title, result.Article?.Headline);
    }

    [Theory]
    [InlineData("16 сентября 2021, 10:20", false)]
    [InlineData("Tuesday, 4 March 2025", false)]
    [InlineData("What we know on 4 March 2025", true)]
    [InlineData("ada.merrow@quillport.example", false)]
    [InlineData("https://quillport.example/ports/no-dredger", false)]
    [InlineData("Write to ada.merrow@quillport.example today", true)]
    [InlineData("By Ada Merrow", false)]
    [InlineData("by Ada Merrow, Tom Shaw", false)]
    [InlineData("By Ada Merrow on Monday, 4 March 2025", false)]
    [InlineData("By rail from Quillport to Brevin", true)]
    [InlineData("Quillport, 4 March 2025, 10:15 • five minutes", false)]
    [InlineData("Ferries will sail again from 10:15 on Monday, the harbour board of Quillport says after a night of talks", true)]
    [InlineData("© Ada Merrow and the Quillport Ledger", false)]
    [InlineData("(The quay at low water)", false)]
    [InlineData("Quay (northern) shut for the winter", true)]
    [InlineData("Published on Monday by the board", false)]
    [InlineData("Read also: Storm over the quay", false)]
    [InlineData("Most read", false)]
    [InlineData("Share this article", false)]
    [InlineData("Subscribe to continue reading", false)]
    [InlineData("Keywords: ports, dredgers, sand", false)]
    [InlineData("Follow us on social media", false)]
    public void IsCandidate_LineThatSaysWhatItIs_IsNone(string line, bool expected)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{line}\n{string.Join('\n', Scrape.Split('\n')[4..])}", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = ScoreSentences(content);
        using var features = new TextHeadlineFeatures(content, analysis);
        Assert.Equal(expected, features.IsCandidate(0));
    }

    [Theory]
    [InlineData("The board met on Monday to talk about a dredger for the channel.", -0.5f, false)]
    [InlineData("The board met on Monday to talk about a dredger for the channel.", -1.5f, true)]
    [InlineData("Why did the board meet on Monday to talk about a dredger for the channel?", -0.5f, true)]
    [InlineData("The board meets on Monday to talk about a dredger for the channel", -0.5f, true)]
    public void IsCandidate_SentenceThatMayBeBody_IsNone(string line, float score, bool expected)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{line}\nPorts\nWeather\n{string.Join('\n', Scrape.Split('\n')[4..])}", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = ScoreSentences(content);
        analysis.Scores[0] = score;
        using var features = new TextHeadlineFeatures(content, analysis);
        Assert.Equal(expected, features.IsCandidate(0));
    }

    [Fact]
    public void FirstCandidate_LongMenuBetweenTitleAndArticle_IsTheTitle()
    {
        var menu = string.Join('\n', Enumerable.Range(1, 300).Select(static i => $"Pier {i}"));
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{Title}\n{menu}\n{string.Join('\n', Scrape.Split('\n')[4..])}", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = ScoreSentences(content);
        using var features = new TextHeadlineFeatures(content, analysis);
        Assert.Equal(0, features.FirstCandidate);
    }

    [Fact]
    public void FindRun_CommentsBelowArticle_IsTheArticle()
    {
        const string Comment = "I have sailed out of Quillport for thirty years and nobody ever asked me, or anybody else on the quay, where the sand comes from and where it goes.";
        var comments = string.Join('\n', Enumerable.Range(1, 9).Select(static i => $"Skipper {i}\n{i} May 2021, 10:15\n{Comment}\n{Comment}"));
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{Scrape}\n18 comments\n{comments}", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = ScoreSentences(content);
        var run = analysis.FindRun();
        Assert.StartsWith("The skippers", content.StringOf(run.First), StringComparison.Ordinal);
        Assert.StartsWith("The board", content.StringOf(run.End - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_RandomScrapes_CountsAroundEachCandidateWhatLineByLineIsCounted()
    {
        string[] pieces = ["Home", "Regatta: Brevin wins again by a length", Title, Standfirst, "By Ada Merrow", "3 May 2021, 10:15", "Fishermen count fewer herring than last year.", "Sand and storms in the channel of the northern quay"];
        var random = new Random(17);
        for (var round = 0; round < 40; round++)
        {
            var above = string.Join('\n', Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            using var decoded = SourceDecoder.Decode(SourceDocument.FromText($"{above}\n{Scrape}", SourceFormat.PlainText), []);
            using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
            using var analysis = ScoreSentences(content);
            using var features = new TextHeadlineFeatures(content, analysis);
            var rows = Enumerable.Range(0, features.EndCandidate).ToDictionary(i => i, i =>
            {
                var row = new float[TextHeadlineFeatures.Names.Count];
                if (i >= features.FirstCandidate) features.Fill(i, row);
                return row;
            });
            var facts = analysis.Document.Facts.ToArray();
            var body = Array.FindIndex(facts, line => line.IsSentence && line.Words > 20);
            foreach (var index in rows.Keys.Where(features.IsCandidate))
            {
                var own = facts[index];
                Assert.Equal(Enumerable.Range(1, 8).FirstOrDefault(d => index + d < facts.Length && (facts[index + d].Cues.Start & (TextCueRoles.Byline | TextCueRoles.Published | TextCueRoles.Updated)) != TextCueRoles.None), ValueOf(index, "header-distance"));
                Assert.Equal(Enumerable.Range(1, 8).FirstOrDefault(d => index + d < facts.Length && CommentLines.IsStamp(facts[index + d]) && facts[index + d].Words < 16), ValueOf(index, "date-below"));
                Assert.Equal(Around(index, 6).Count(i => facts[i].Words > own.Words && !facts[i].IsSentence), ValueOf(index, "rank-near"));
                Assert.Equal(Around(index, 12).Count(i => i < body && features.IsCandidate(i) && facts[i].Hash != own.Hash && Likeness(i) > Likeness(index)), ValueOf(index, "body-rank"));
                var between = Enumerable.Range(index + 1, 39).Where(i => i < body && facts[i].Hash != own.Hash).Select(i => Math.Min(60, facts[i].Words));
                Assert.Equal(between.DefaultIfEmpty(0).Max() - own.Words, ValueOf(index, "longest-between"));
            }

            IEnumerable<int> Around(int index, int radius) => Enumerable.Range(index - radius, (2 * radius) + 1).Where(i => i >= 0 && i < facts.Length);
            float ValueOf(int index, string name) => rows[index][TextHeadlineFeatures.Names.ToList().IndexOf(name)];
            float Likeness(int index) => ValueOf(index, "body-words") * Math.Min(8, ValueOf(index, "body-word-count"));
        }
    }

    private static float FeatureOf(string line, string name)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText(Scrape, SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = ScoreSentences(content);
        using var features = new TextHeadlineFeatures(content, analysis);
        var values = new float[TextHeadlineFeatures.Names.Count];
        for (var i = features.FirstCandidate; i < features.EndCandidate; i++)
        {
            if (!content.TextOf(i).SequenceEqual(line)) continue;
            features.Fill(i, values);
            return values[TextHeadlineFeatures.Names.ToList().IndexOf(name)];
        }

        throw new InvalidOperationException($"'{line}' is no candidate.");
    }

    /// <summary>An analysis that takes long sentences for running text.</summary>
    private static TextAnalysis ScoreSentences(DocumentContent content)
    {
        var analysis = new TextAnalysis(content, "en");
        for (var i = 0; i < content.Blocks.Length; i++) analysis.Scores[i] = analysis.Document.Facts[i].IsSentence && analysis.Document.Facts[i].Words > 20 ? 2 : -2;
        return analysis;
    }
}
