using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Roles;

public sealed class FooterLineClassifierTests
{
    [Theory]
    [InlineData("Tags: Ferry, Quillport, Guild", BlockRole.Keywords, "keywords-under-paragraphs")]
    [InlineData("This article is for subscribers only. Subscribe to read on.", BlockRole.Boilerplate, "notice-under-paragraphs")]
    [InlineData("© 2026 The Quillport Log", BlockRole.Boilerplate, "rights-under-paragraphs")]
    [InlineData("Follow us on Facebook and Instagram for more from the harbour.", BlockRole.Boilerplate, "notice-under-paragraphs")]
    public void Classify_PhraseUnderParagraphs_IsNoBody(string line, BlockRole role, string rule)
    {
        var article = PageTail.Parse(under: $"<p>{line}</p>");
        Assert.Equal(PageTail.Body, article.Body);
        var block = article.Removed(line);
        Assert.Equal((role, rule), (block.Role, block.Rule));
    }

    [Fact]
    public void Classify_LinesUnderParagraphs_AreReadToTheLastOne()
    {
        var article = PageTail.Parse(under: "<p>Tags: Ferry, Quillport</p><p>(mq/et)</p><p>© 2026 The Quillport Log</p>");
        Assert.Equal(PageTail.Body + "\n\n(mq/et)", article.Body);
    }

    [Theory]
    [InlineData("Tags on the new lamps say who paid for them, and the names are read aloud on every first Friday of the month.")]
    [InlineData("Donate what you can, said the guild, and we will paint the boats before the winter storms come back to the bay.")]
    public void Classify_SentenceThatOpensWithAPhrase_StaysBody(string line) => Assert.EndsWith(line, PageTail.Parse(under: $"<p>{line}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void Classify_PhraseAmongParagraphs_StaysBody() =>
        Assert.Contains("Tags: Ferry, Quillport", PageTail.Parse(among: "<p>Tags: Ferry, Quillport</p>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>By Mara Quill</p>")]
    [InlineData("<p>Mara Quill, 4 March 2025</p>")]
    public void Classify_ParagraphOnTheAuthorUnderTheText_IsNoBody(string header)
    {
        const string Line = "Mara Quill writes about ports and ships for the Quillport Log, which she joined in 2014.";
        var article = PageTail.Parse(under: $"<p><em>{Line}</em></p>", header: header);
        Assert.Equal(PageTail.Body, article.Body);
        Assert.Equal("author-under-paragraphs", article.Removed(Line).Rule);
        Assert.Equal(["Mara Quill"], article.Authors.Select(author => author.Name));
    }

    [Theory]
    [InlineData("Edda Thorne, who leads the guild, called the lamp the best thing that had come to the harbour in years.")]
    [InlineData("Mara Quillon, who leads the guild, called the lamp the best thing that had come to the harbour in years.")]
    public void Classify_ParagraphOnSomebodyElse_StaysBody(string line) =>
        Assert.EndsWith(line, PageTail.Parse(under: $"<p>{line}</p>", header: "<p>By Mara Quill</p>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("4 March 2025", BlockRole.Timestamp, "bare-date-under-paragraphs", null)]
    [InlineData("Published on 4 March 2025", BlockRole.Timestamp, "date-cue-under-paragraphs", null)]
    [InlineData("Mara Quill, 4 March 2025", BlockRole.Byline, "name-and-day-under-paragraphs", "Mara Quill")]
    [InlineData("By Mara Quill – 4 March 2025", BlockRole.Byline, "byline-cue-under-paragraphs", "Mara Quill")]
    public void Classify_NameAndDayUnderTheText_AreNoBodyAndRead(string line, BlockRole role, string rule, string? author)
    {
        var article = PageTail.Parse(under: $"<p>{line}</p>");
        Assert.Equal(PageTail.Body, article.Body);
        Assert.Contains(article.Blocks, block => (block.Text, block.Role, block.Rule) == (line, role, rule));
        Assert.Equal("2025-03-04", article.Published?.ToString());
        if (author is not null) Assert.Equal([author], article.Authors.Select(found => found.Name));
    }

    [Theory]
    [InlineData("By the old quay")]
    [InlineData("Harbour: Northern Mole, 4 March 2025")]
    [InlineData("The guild will report on 4 March 2025")]
    public void Classify_LineUnderTheTextThatOnlyLooksLikeACredit_StaysBody(string line) => Assert.EndsWith(line, PageTail.Parse(under: $"<p>{line}</p>").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("About the author")]
    [InlineData("Über die Autorin:")]
    public void Classify_ParagraphUnderAHeadingOverTheAuthor_IsNoBody(string heading)
    {
        const string Line = "She grew up by the sea, has been in the news business for half of her life, and keeps bees.";
        var article = PageTail.Parse(under: $"<h3>{heading}</h3><p>{Line}</p>");
        Assert.Equal(PageTail.Body, article.Body);
        Assert.Equal("under-author-heading", article.Removed(Line).Rule);
    }

    [Fact]
    public void Classify_HeadingOverTheAuthorAmongParagraphs_GoesAlone() => Assert.Equal(PageTail.Body, PageTail.Parse(among: "<p>About the author</p>").Body);
}
