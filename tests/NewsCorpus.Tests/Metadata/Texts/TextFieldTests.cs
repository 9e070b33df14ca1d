using System.Globalization;
using NewsCorpus.Classification;
using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>The fields of short scrapes of ours, each with the trap that its rule is about.</summary>
public sealed class TextFieldTests
{
    private const string Body =
        """
        The harbour board of Quillport voted on Monday to close the northern quay for repairs, which are to take eleven months and cost more than the town had set aside for them.

        Fishermen had asked the board to wait until the herring season was over, but its engineers said that the piles would not hold through another winter of storms.

        “We would rather lose a season than a boat,” said the head of the board, who promised that berths on the southern side would be free of charge until the work was done.
        """;

    [Theory]
    [InlineData("By Martha Hollis", "Martha Hollis")]
    [InlineData("Martha Hollis, Transport Correspondent", "Martha Hollis")]
    [InlineData("By Martha Hollis and Owen Pryce", "Martha Hollis", "Owen Pryce")]
    [InlineData("Martha Hollis Owen Pryce", "Martha Hollis", "Owen Pryce")]
    [InlineData("By Zanele Mthole, Martha Hollis and Tendo Okwi", "Zanele Mthole", "Martha Hollis", "Tendo Okwi")]
    [InlineData("Zanele Mthole\nReporter for the coast", "Zanele Mthole")]
    public void Parse_LineUnderHeadline_GivesAuthors(string line, params string[] names)
    {
        var article = Parse(line + "\n\n12 March 2021");
        Assert.Equal(names, article.Authors.Select(a => a.Name));
        Assert.Equal("2021-03-12", article.Published?.ToString());
    }

    [Theory]
    [InlineData("By Martha Hollis", "By Martha Hollis")]
    [InlineData("By\nMartha Hollis", "Martha Hollis")]
    [InlineData("By signing up you agree to our terms\n\nMartha Hollis, Transport Correspondent", "Martha Hollis, Transport Correspondent")]
    [InlineData("By signing up you agree to our terms", null)]
    [InlineData("Most Read", null)]
    public void Parse_LineUnderHeadline_IsTheBylineWhereItNamesTheAuthor(string line, string? byline) => Assert.Equal(byline, Parse(line + "\n\n12 March 2021").Byline);

    [Theory]
    [InlineData("Source: Reuters", "Reuters")]
    [InlineData("Source: Quillport News Agency", "Quillport News Agency")]
    [InlineData("By Martha Hollis", null)]
    public void Parse_AgencyAmongTheAuthors_IsTheSyndicator(string line, string? agency) => Assert.Equal(agency, Parse(line + "\n\n12 March 2021").Syndicator);

    /// <summary>Only the rules of the library's own header lines are read otherwise.</summary>
    [Theory]
    [InlineData("house-byline")]
    [InlineData("house-header")]
    public void Parse_BylineThatAClassifierOfOthersFinds_NamesTheAuthor(string rule)
    {
        var parser = new NewsParser(new NewsParserOptions { Classifiers = BlockClassifiers.Default.Add(new BylineClassifier(rule)) });
        Assert.Equal("Martha Hollis", Assert.Single(parser.ParseText($"Northern quay closed\n\nBy Martha Hollis\n\n{Body}").Article!.Authors).Name);
    }

    /// <summary>A list of given names knows one of the three.</summary>
    [Theory]
    [InlineData("{0}, {1}, {2}")]
    [InlineData("{0},\n{1} and\n{2}")]
    [InlineData("{0}\n,\n{1}\nand\n{2}")]
    public void Parse_NamesOfOneList_StandOrFallTogether(string list)
    {
        string[] names = ["Zanele Mthole", "Martha Hollis", "Tendo Okwi"];
        var claims = Parse(string.Format(CultureInfo.InvariantCulture, list, names) + "\n\n12 March 2021").Evidence.Where(e => e.Field == MetadataField.Author && names.Contains(e.Value)).ToList();
        Assert.Equal(names, claims.Select(e => e.Value));
        Assert.Single(claims.Select(e => e.Weight).Distinct());
    }

    [Theory]
    [InlineData("The work is to begin before the summer. (Martha Hollis)", true)]
    [InlineData("“It will begin before the summer.” (Martha Hollis)", true)]
    [InlineData("The work is to begin before the summer, said the youngest member of the board (Martha Hollis)", false)]
    [InlineData("The work is to begin before the summer. (Zanele Mthole)", false)]
    public void Parse_NameInBracketsAtTheEnd_IsStatedBehindASentence(string end, bool isStated)
    {
        var claims = Article($"Quillport closes its northern quay for a year\n\n12 March 2021\n\n{Body} {end}").Evidence;
        Assert.Equal(isStated, claims.Any(e => e.Field == MetadataField.Author && e.Weight > 0.7));
    }

    [Theory]
    [InlineData("By Martha Hollis\n\nEdited by: Owen Pryce", "Martha Hollis")]
    [InlineData("By Martha Hollis | Editor: Owen Pryce", "Martha Hollis")]
    [InlineData("Edited by Owen Pryce")]
    public void Parse_EditorOfAText_IsNoAuthor(string line, params string[] names) => Assert.Equal(names, Parse(line + "\n\n12 March 2021").Authors.Select(a => a.Name));

    [Theory]
    [InlineData("By Martha Hollis — Port Quill", "Martha Hollis")]
    [InlineData("Martha Hollis (Port Quill)", "Martha Hollis")]
    [InlineData("By Martha Hollis and Port Quill", "Martha Hollis", "Port Quill")]
    [InlineData("By Martha Hollis, Owen Pryce", "Martha Hollis", "Owen Pryce")]
    public void Parse_PlaceOfTheBodyBesideAName_IsNoAuthor(string line, params string[] names) => Assert.Equal(
        names,
        Article($"Quillport closes its northern quay for a year\n\n{line}\n\n12 March 2021\n\n{Body}\n\nShips will berth in Port Quill on the far side of the bay, where Owen Pryce runs the yard, and in no other place.").Authors.Select(a => a.Name));

    [Fact]
    public void Parse_NameOfSectionAbove_IsNoAuthor()
    {
        var article = Parse("Most Read\n\n12 March 2021");
        Assert.Empty(article.Authors);
    }

    [Fact]
    public void Parse_UpdatedAndPublished_KeepsBoth()
    {
        var article = Parse("Published: 12 March 2021\n\nUpdated: 14 March 2021");
        Assert.Equal("2021-03-12", article.Published?.ToString());
        Assert.Equal("2021-03-14", article.Modified?.ToString());
    }

    /// <summary>A date without a cue, and one behind "Updated" that has a clock: the model alone takes the update.</summary>
    [Theory]
    [InlineData("Local | qpt | 25.3.2021 | 23:55 | Updated 26.3.2021 7:25", "2021-03-25", "2021-03-26T07:25")]
    [InlineData("Quillport, 12 March 2021\nUpdated: 13 March 2021, 07:25", "2021-03-12", "2021-03-13T07:25")]
    [InlineData("March 12, 2021\n\nLast updated on March 13, 2021 at 7:25 am", "2021-03-12", "2021-03-13T07:25")]
    [InlineData("Updated 13 March 2021", "2021-03-13", "2021-03-13")]
    public void Parse_UpdateBehindDate_LeavesThatTheDay(string line, string published, string modified)
    {
        var article = Parse(line);
        Assert.Equal(published, article.Published?.ToString()[..10]);
        Assert.Equal(modified, article.Modified?.ToString());
    }

    /// <summary>Keywords stand in a list under a phrase, which may be longer than the word for them; a list of articles has another one.</summary>
    [Theory]
    [InlineData("Topics\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Explore more on the topics in this story\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Topics of this article and series\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Relaterte emner\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("See more on\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Sujets abordés\n\nHarbours\nFishing\nQuillport\nHerring", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Topics\n\n• Harbours\n• Fishing\n• Quillport\n• Herring\n\nShare\nPrint\nMost read", "Harbours", "Fishing", "Quillport", "Herring")]
    [InlineData("Tags: Harbours, Fishing, Quillport", "Harbours", "Fishing", "Quillport")]
    [InlineData("Related stories\n\nBridge stays shut\nSchool wins prize\nMill reopens")]
    public void Parse_ListUnderPhrase_GivesKeywords(string below, params string[] keywords)
    {
        var article = Article(Scrape("By Martha Hollis") + "\n\n" + below);
        Assert.Equal(keywords.Order(StringComparer.Ordinal), article.Keywords.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(article.Evidence, claim => claim is { Field: MetadataField.Keyword, IsChosen: true, Rule: "short-line-near-body" });
    }

    [Fact]
    public void Parse_Claims_CarrySpansOfWhatTheyClaim()
    {
        const string Line = "By Martha Hollis";
        var text = Scrape(Line);
        var article = Article(text);
        var claim = Assert.Single(article.Evidence, e => e is { Field: MetadataField.Author, Value: "Martha Hollis" });
        Assert.True(claim.IsChosen);
        Assert.Equal("Martha Hollis", text[claim.Span!.Value.Start..claim.Span.Value.End]);
        Assert.Equal("byline-phrase", claim.Rule);
    }

    [Fact]
    public void Parse_DatesOfSeveralDays_ShareOneProbability()
    {
        var article = Parse("12 March 2021\n\n14 March 2021\n\n16 March 2021");
        var claims = article.Evidence.Where(e => e.Field == MetadataField.Published).ToList();
        Assert.True(claims.Count > 1);
        Assert.True(claims.GroupBy(c => c.Value).Sum(day => day.Max(c => c.Weight)) <= 1.001);
    }

    [Theory]
    [InlineData("Quillport Ledger © All rights reserved", "Quillport Ledger")]
    [InlineData("© 2021 The Quillport Shimbun Company. All rights reserved.", "Quillport Shimbun")]
    [InlineData("Quillport Ledger © Riproduzione riservata", "Quillport Ledger")]
    [InlineData("More from The Quillport Ledger", "The Quillport Ledger")]
    [InlineData("Copyright (c) 霧ヶ浦新報社 無断転載を禁じます", "霧ヶ浦新報社")]
    [InlineData("(c) 2021 Quillport Ledger", "Quillport Ledger")]
    [InlineData("Quillport Ledger (C) All rights reserved", "Quillport Ledger")]
    [InlineData("© 2021 Kurier Quillportski Wszelkie prawa zastrzeżone", "Kurier Quillportski")]
    public void Parse_LineBelowBody_OffersPublication(string line, string name)
    {
        var article = Article("Quillport closes its northern quay for a year\n\n12 March 2021\n\n" + Body + "\n\nContact\n\n" + line + "\n");
        Assert.Contains(article.Evidence, e => e.Field == MetadataField.Publication && e.Value == name);
        Assert.DoesNotContain(article.Evidence, e => e.Field == MetadataField.Publication && (e.Value.Contains("rights", StringComparison.OrdinalIgnoreCase) || e.Value.Contains("riserv", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The third item of a list.</summary>
    [Fact]
    public void Parse_LetterInBrackets_IsNoCopyright() =>
        Assert.DoesNotContain(Article("Quillport closes its northern quay for a year\n\n12 March 2021\n\n" + Body + "\n\nContact\n\n(c) Berths of members\n").Evidence, e => e.Rule == "copyright-line");

    /// <summary>The phrase for "published in" also stands before days.</summary>
    [Theory]
    [InlineData("نشر في: السبت 14 مارس 2026 - 9:12 ص", null)]
    [InlineData("نشر في: بريد الحجر 14 مارس 2026", "بريد الحجر")]
    public void Parse_PublishedInPhrase_NamesPublicationButNoDay(string line, string? publication)
    {
        const string Arabic = "أعلنت بلدية الحجر يوم السبت أن المكتبة العامة التي تأجل افتتاحها طويلا ستفتح أبوابها في ربيع العام المقبل. ويقع المبنى الجديد في موقع مصنع النسيج القديم.\n"
            + "وقال مسؤول في البلدية إن الهدف أن يتمكن الناس من القراءة حتى وقت متأخر من الليل، مضيفا أن قاعة الأطفال توسعت مرتين.\n";
        var article = Article($"المكتبة الجديدة تفتح أبوابها في الربيع المقبل\n{line}\n{Arabic}");
        Assert.Equal(publication, article.Publication);
        Assert.Equal("2026-03-14", article.Published?.ToString()[..10]);
    }

    [Fact]
    public void Parse_RomanianByline_GivesAuthor()
    {
        const string Romanian = "Biblioteca orășenească, amânată ani la rând, se va deschide în primăvara viitoare, a anunțat sâmbătă primăria. Clădirea nouă stă pe locul vechii țesătorii.\n"
            + "Lucrările costă 38 de milioane de lei, iar jumătate din sumă este plătită de județ, a spus purtătoarea de cuvânt a primăriei.\n";
        var article = Article($"Noua bibliotecă se deschide la primăvară\nde Ioana Mureșan | 14 martie 2026, 09:12\n{Romanian}");
        Assert.Equal(["Ioana Mureșan"], article.Authors.Select(a => a.Name));
    }

    /// <summary>A list of two words in a language that the model has hardly seen is a list of keywords where a phrase and a colon say so, and under the headline alone.</summary>
    [Theory]
    [InlineData("{0}\nAiheet: kirjastot, Sinikivi", 2)]
    [InlineData("{0}\nAiheet kirjastot, Sinikivi", 0)]
    [InlineData("Aiheet: kirjastot, Sinikivi\n{0}", 0)]
    public void Parse_PiecesBehindKeywordPhraseAndColon_AreKeywords(string text, int expected)
    {
        const string Finnish = "Uusi kirjasto avautuu ensi keväänä\nJulkaistu 14.3.2026 klo 9.12\n"
            + "Vuosia lykätty kaupunginkirjasto avautuu ensi keväänä, kaupunki kertoi lauantaina. Uusi rakennus nousee vanhan kutomon paikalle, ja siihen mahtuu paljon kirjoja.\n"
            + "Hanke maksaa 38 miljoonaa euroa, josta puolet maksaa maakunta, ja työt alkoivat kaksi vuotta sitten monen valituksen jälkeen.";
        Assert.Equal(expected, Article(string.Format(CultureInfo.InvariantCulture, text, Finnish)).Keywords.Length);
    }

    /// <summary>Most mentions of a paper have no article, because other words stand before it.</summary>
    [Theory]
    [InlineData("More from The Lantern", true)]
    [InlineData("More from Lantern", false)]
    public void Parse_NameWithItsArticle_OutweighsTheBareOne(string line, bool isWhole)
    {
        var article = Article($"Lantern readers\n\nLantern newsletter\n\nQuillport closes its northern quay for a year\n\n12 March 2021\n\n{Body}\n\nAbout Lantern\n\n{line}\n\n{line}\n\nContact Lantern\n");
        Assert.Equal(isWhole, Weight("The Lantern") > Weight("Lantern"));
        double Weight(string name) => article.Evidence.Where(e => e.Field == MetadataField.Publication && e.Value == name).Select(e => e.Weight).DefaultIfEmpty(0).Max();
    }

    /// <summary>What cookie banners and captions name is no publication.</summary>
    [Theory]
    [InlineData("Vendors: criteo.com, crwdcntrl.net")]
    [InlineData("Picture: shutterstock.com")]
    public void Parse_HostsThatAllPagesName_AreNotOffered(string line) =>
        Assert.DoesNotContain(
            Article($"Quillport closes its northern quay for a year\n\n12 March 2021\n\n{Body}\n\n{line}\n").Evidence,
            e => e.Field == MetadataField.Publication && e.Value.EndsWith(".com", StringComparison.Ordinal));

    /// <summary>Most lines of a page hold no host, and most dots end a sentence.</summary>
    [Theory]
    [InlineData("Contact\n\nWrite to www.quillport-ledger.com today", "quillport-ledger.com")]
    [InlineData("Terms apply. See overleaf.\n\nMenu\n\nThat is all. harbour@brevinkurier.com", "brevinkurier.com")]
    [InlineData("Menu\n\nRead on at www.brevinkurier.com. Or do not.", "brevinkurier.com")]
    public void Parse_HostBelowBody_OffersIt(string lines, string host) =>
        Assert.Contains(
            Article($"Quillport closes its northern quay for a year\n\n12 March 2021\n\n{Body}\n\n{lines}\n").Evidence,
            e => e.Field == MetadataField.Publication && e.Value == host);

    [Fact]
    public void Parse_HeadingOverOtherArticles_OffersNoPublication()
    {
        var article = Article("Quillport closes its northern quay for a year\n\n12 March 2021\n\n" + Body + "\n\nSUR LE MÊME SUJET :\n\nLe Port rouvre son quai du nord\n\nSUR LE MÊME SUJET :\n");
        Assert.DoesNotContain(article.Evidence, e => e.Field == MetadataField.Publication && e.Value.Contains("SUJET", StringComparison.Ordinal));
    }

    private static Article Parse(string header) => Article(Scrape(header));

    private static string Scrape(string header) => "Quillport closes its northern quay for a year\n\n" + header + "\n\n" + Body + "\n\n© 2021 The Quillport Gazette. All rights reserved.\n";

    private static Article Article(string text)
    {
        var result = NewsParser.Default.ParseText(text);
        Assert.True(result.IsArticle);
        return result.Article;
    }

    private sealed class BylineClassifier(string rule) : IBlockClassifier
    {
        public void Classify(ClassificationContext context) => context.Vote(1, BlockRole.Byline, 100, rule);
    }
}
