using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>Articles as press databases export them: the same dispatch in each of their shapes.</summary>
public class ExportLinesTests
{
    private const string Body = """
        The port of Brevin opened its gates on Monday for the first time in three weeks, after the union of the porters had taken an offer in which nobody in the town had believed.

        The first ferry of the day left at noon and was cheered by people who had waited at the pier all of a long morning in the rain.

        "We did not think that it would end this year," said Tomas Ekwall, who has worked at the pier since 1998.
        """;

    private const string Counted = $"""
                                   1 of 1 DOCUMENTS

                              The Brevin Courier (Brevin)

                               March 4, 2025 Tuesday
                                  FIRST EDITION

        Ferries sail again after three weeks

        BYLINE: Ilka Morrand, Harbour correspondent

        SECTION: NEWS; Pg. 3

        LENGTH: 73 words

        {Body}

        GRAPHIC: The first ferry leaves the port.

        LOAD-DATE: March 5, 2025

        LANGUAGE: ENGLISH

        PUBLICATION-TYPE: Newspaper

                          Copyright 2025 Courier Press Ltd.
        """;

    private const string HeadlineFirst = $"""
        Ferries sail again after three weeks
        The Brevin Courier
        March 4, 2025 Tuesday
        First Edition

        Copyright 2025 Courier Press Ltd. All Rights Reserved

        Section: NEWS; Pg. 3
        Length: 73 words
        Byline: Ilka Morrand

        Body


        {Body}


        Graphic

        The first ferry leaves the port.


        Load-Date: March 5, 2025


        End of Document
        """;

    private const string HeadlineKey = $"""
        Copyright 2025 Courier Press Ltd.
        The Brevin Courier

        March 4, 2025, Tuesday, Final Edition

        SECTION: NEWS; Pg. A3

        LENGTH: 73 words

        HEADLINE: Ferries sail again after three weeks

        BYLINE: Ilka Morrand

        {Body}

        LOAD-DATE: March 5, 2025
        """;

    private const string Codes = $"""
        SE News
        HD Ferries sail again after three weeks
        BY Ilka Morrand
        WC 73 words
        PD 4 March 2025
        SN The Brevin Courier
        SC BRVC
        PG 3
        LA English
        CY (c) 2025 Courier Press Ltd.

        LP
        {Body}

        CO brvprt : Port of Brevin AB
        PUB Courier Press Ltd.
        AN Document BRVC000020250304el3400012
        """;

    private const string CodesAbove = $"""
        SE
        News
        HD
        Ferries sail again after three weeks
        BY
        Ilka Morrand
        WC
        73 words
        PD
        4 March 2025
        SN
        The Brevin Courier
        LA
        English

        LP
        {Body}

        AN
        Document BRVC000020250304el3400012
        """;

    private const string AroundWords = $"""
        News
        Ferries sail again after three weeks
        Ilka Morrand
        73 words
        4 March 2025
        09:15 GMT
        The Brevin Courier
        BRVC
        3
        English
        (c) 2025 Courier Press Ltd.

        {Body}

        Document BRVC000020250304el3400012
        """;

    private const string FullText = $"""
        ____________________________________________________________

        Document 1 of 1

        Ferries sail again after three weeks

        Author: Morrand, Ilka

        Publication info: The Brevin Courier ; Brevin [Brevin]. 04 Mar 2025: 3.

        Full text: {Body}

        Subject: Strikes; Ferries (85%)

        Title: Ferries sail again after three weeks

        Publication title: The Brevin Courier; Brevin

        Publication date: Mar 4, 2025

        Document type: News

        Last updated: 2025-03-09
        """;

    private const string Cited = $"""
        Ferries sail again after three weeks: Porters take an offer

        Morrand, Ilka. The Brevin Courier; Brevin [Brevin]. 04 Mar 2025: 3.

        Publication info: The Brevin Courier; Brevin [Brevin]. 04 Mar 2025: 3.
        Full text: {Body}

        Title: Ferries sail again after three weeks: Porters take an offer

        Author: Morrand, Ilka

        Publication title: The Brevin Courier; Brevin

        Publication date: Mar 4, 2025

        Document type: News
        """;

    private const string AroundDay = $"""
        The Brevin Courier
        Tuesday, March 4, 2025, p. 3
        News
        Harbour

        Ferries sail again after three weeks

        By Ilka Morrand, our correspondent on the islands

        {Body}

        This article appeared in The Brevin Courier

        © 2025 The Brevin Courier. All rights reserved. This document is protected by international copyright laws and conventions and its use is regulated by these laws and conventions.
        Certificate issued on March 9, 2025 to University-of-Tarn for personal and temporary display.
        news·20250304·BC·brv_20250304_0412
        """;

    public static TheoryData<string> Exports => [Counted, HeadlineFirst, HeadlineKey, Codes, CodesAbove, AroundWords, FullText, AroundDay];

    [Theory]
    [MemberData(nameof(Exports))]
    public void Parse_Export_FieldsAreThoseOfItsLines(string export)
    {
        var article = Parse(export);

        Assert.Equal("Ferries sail again after three weeks", article.Headline);
        Assert.Equal(["Ilka Morrand"], article.Authors.Select(author => author.Name));
        Assert.Equal("The Brevin Courier", article.Publication);
        Assert.Equal("2025-03-04", article.Published?.ToString()[..10]);
        Assert.Equal(Body.ReplaceLineEndings("\n"), article.Body);
    }

    /// <summary>A line with author, publication and day stands between the headline and the keys.</summary>
    [Fact]
    public void Parse_ExportWithCitation_HeadlineIsTheOneStatedBelow()
    {
        var article = Parse(Cited);

        Assert.Equal("Ferries sail again after three weeks: Porters take an offer", article.Headline);
        Assert.Equal("The Brevin Courier", article.Publication);
        Assert.Equal(["Ilka Morrand"], article.Authors.Select(author => author.Name));
        Assert.Equal(Body.ReplaceLineEndings("\n"), article.Body);
    }

    /// <summary>Tables that became lines: codes and values with tabs between them, also before the text.</summary>
    [Fact]
    public void Parse_CodesBeforeText_AreNoPartOfIt()
    {
        var article = Parse(Codes.ReplaceLineEndings("\n").Replace("LP\n", "LP\t", StringComparison.Ordinal).Replace("HD ", "HD\t", StringComparison.Ordinal).Replace("\n\nThe first ferry", "\n\nTD\tThe first ferry", StringComparison.Ordinal));

        Assert.Equal("Ferries sail again after three weeks", article.Headline);
        Assert.Equal(Body.ReplaceLineEndings("\n"), article.Body);
    }

    /// <summary>The line with the headline is as full as those of the text, and the next word would not have fitted.</summary>
    [Fact]
    public void Parse_WrappedCodes_StayLines()
    {
        var article = Parse(Codes.Replace(Body, Wrap(Body, 40), StringComparison.Ordinal));

        Assert.Equal("Ferries sail again after three weeks", article.Headline);
        Assert.Equal(["Ilka Morrand"], article.Authors.Select(author => author.Name));
        Assert.Equal(Body.ReplaceLineEndings("\n"), article.Body);
    }

    [Theory]
    [InlineData(Counted, "NEWS")]
    [InlineData(Codes, "News")]
    [InlineData(AroundWords, "News")]
    public void Parse_Export_SectionStandsWithoutItsPage(string export, string section) => Assert.Equal(section, Parse(export).Section);

    [Fact]
    public void Parse_Export_KeywordsStandWithoutShares() => Assert.Equal("Strikes|Ferries", string.Join('|', Parse(FullText).Keywords));

    [Fact]
    public void Parse_Export_LinesHaveTheirRules()
    {
        var article = Parse(Counted);
        var blocks = article.Blocks.Concat(article.Removed).ToList();

        Assert.Equal("date-header", Rule("March 4, 2025 Tuesday"));
        Assert.Equal("publication-header", Rule("The Brevin Courier (Brevin)"));
        Assert.Equal("word-count-line", Rule("LENGTH: 73 words"));
        Assert.Equal("message-header", Rule("LOAD-DATE: March 5, 2025"));
        string Rule(string line) => blocks.Single(block => block.Text == line).Rule;
    }

    [Fact]
    public void Parse_Export_EveryClaimOfAHeaderHasItsSpan()
    {
        foreach (var claim in Parse(FullText).Evidence.Where(claim => claim.Rule == "keywords-header"))
            Assert.Equal(claim.Value, FullText[claim.Span!.Value.Start..claim.Span.Value.End]);
    }

    [Theory]
    [InlineData("LENGTH: 73 words")]
    [InlineData("SE News")]
    [InlineData("Title: Something else")]
    public void Parse_OneSignAlone_MakesNoExport(string line)
    {
        var article = Parse($"Ferries sail again after three weeks\n\n{Body}\n\nHarbour office\n\n{line}\n");

        Assert.Equal("Ferries sail again after three weeks", article.Headline);
        Assert.DoesNotContain(article.Removed, block => block.Text == "Harbour office" && block.Rule.EndsWith("-header", StringComparison.Ordinal));
    }

    [Fact]
    public void ParseAll_FileOfExports_GivesOneRecordEach()
    {
        const string Brief = "\n\n   2 of 2 DOCUMENTS\n\n   The Tarn Post\n\n   March 6, 2025 Thursday\n\nSchool closes early\n\nLENGTH: 9 words\n\nPupils were sent home at ten after heating failed.\n\nLOAD-DATE: March 6, 2025\n";
        var results = NewsParser.Default.ParseAll(SourceDocument.FromText(Counted.Replace("1 of 1", "1 of 2", StringComparison.Ordinal) + Brief, SourceFormat.PlainText));

        Assert.Equal(["The Brevin Courier", "The Tarn Post"], results.Select(result => result.Article?.Publication));
        Assert.Equal("School closes early", results[1].Article!.Headline);
    }

    [Fact]
    public void ParseAll_ExportsThatEndInTheirNumber_GiveOneRecordEach()
    {
        var results = NewsParser.Default.ParseAll(SourceDocument.FromText(AroundWords + "\n\n" + AroundWords.Replace("Ferries sail", "Trains run", StringComparison.Ordinal), SourceFormat.PlainText));

        Assert.Equal(["Ferries sail again after three weeks", "Trains run again after three weeks"], results.Select(result => result.Article?.Headline));
    }

    [Fact]
    public void ParseAll_ExportsThatEndInADatedNumber_GiveOneRecordEach()
    {
        var results = NewsParser.Default.ParseAll(SourceDocument.FromText(AroundDay + "\n\n" + AroundDay.Replace("Ferries sail", "Trains run", StringComparison.Ordinal), SourceFormat.PlainText));

        Assert.Equal(["Ferries sail again after three weeks", "Trains run again after three weeks"], results.Select(result => result.Article?.Headline));
    }

    private static string Wrap(string text, int width)
    {
        var wrapped = new System.Text.StringBuilder();
        var column = 0;
        foreach (var word in text.ReplaceLineEndings("\n").Replace("\n\n", " \n\n ", StringComparison.Ordinal).Split(' '))
        {
            var isBreak = word == "\n\n";
            if (!isBreak && column > 0) wrapped.Append(column + 1 + word.Length > width ? '\n' : ' ');
            column = isBreak ? 0 : column == 0 || column + 1 + word.Length > width ? word.Length : column + 1 + word.Length;
            wrapped.Append(word);
        }

        return wrapped.ToString();
    }

    private static Article Parse(string text) => new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText(text.ReplaceLineEndings("\n")).Article!;
}
