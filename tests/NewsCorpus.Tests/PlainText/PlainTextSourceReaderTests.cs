using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.PlainText;

public sealed class PlainTextSourceReaderTests
{
    [Fact]
    public void Read_BlankLinesBetweenParagraphs_CountsThemAsGap()
    {
        using var content = Read("Harbour reopens\n\n\nFerries sail again.\nPorters return.\r\n\r\nEnd of the strike.");
        Assert.Equal(["Harbour reopens", "Ferries sail again.", "Porters return.", "End of the strike."], Texts(content));
        Assert.Equal([0, 2, 0, 1], content.Blocks.ToArray().Select(b => (int)b.GapBefore));
    }

    [Fact]
    public void Read_NoBreakAndZeroWidthSpaces_BecomePlainSpacesAndNothing()
    {
        const string Text = "\uFEFF\u00a0Le\u00a0port de\u202fBrevin \u200b rouvre\u2009!\u00ad";
        using var content = Read(Text);
        Assert.Equal(["Le port de Brevin rouvre !"], Texts(content));
    }

    [Theory]
    [InlineData("Politik\u00a0\u00a0\u00a0\u00a0Wirtschaft und mehr\u00a0\u00a0\u00a0\u00a0Sport", new[] { "Politik", "Wirtschaft und mehr", "Sport" })]
    [InlineData("Home    News    Sport", new[] { "Home", "News", "Sport" })]
    [InlineData("Un | Deux mots | Trois | Quatre", new[] { "Un", "Deux mots", "Trois", "Quatre" })]
    [InlineData("One • Two • Three • Four", new[] { "One", "Two", "Three", "Four" })]
    [InlineData("Lire aussi | Le port rouvre", new[] { "Lire aussi | Le port rouvre" })]
    [InlineData("A sentence with  two spaces. And   one wide gap.", new[] { "A sentence with two spaces. And one wide gap." })]
    public void Read_OneLineTicker_IsCutIntoItsItems(string line, string[] expected)
    {
        using var content = Read(line);
        Assert.Equal(expected, Texts(content));
        AssertSpansCutTheSameText(content, line);
    }

    /// <summary>Rows of signs and addresses cannot be broken, so they say nothing about the width; nor do many short lines of a menu.</summary>
    [Fact]
    public void Read_HardWrappedParagraphsBesideUnbreakableRows_AreJoined()
    {
        const string Text = """
            Harbour strike ends after three weeks
            ==========================================================================================================
            The tide of the week, explained
            How a ferry is cheered in the rain
            What the old customs house is for
            Where the crews of the tugs eat
            Why the porters of Brevin walk

            The port of Brevin opened its gates on Monday for the first time in three
            weeks, after the union of the porters had accepted an offer that nobody in
            the town had thought possible. The first ferry left at noon and was cheered
            by hundreds.

            https://harbourcourier.example/a/very/long/address/that/cannot/be/broken/anywhere/and/so/stands/out/of/it

            A second offer, for the crews of the tugs, is still being talked about in the
            old customs house, where both sides have met every day since the beginning of
            March. Observers hope that an answer will be given before the holidays begin.
            """;
        using var content = Read(Text);
        Assert.Equal(9, content.Blocks.Length);
        Assert.EndsWith("by hundreds.", content.TextOf(6).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("holidays begin.", content.TextOf(8).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Wrapped by hand: lines are nearly full, but often the next word would have had room.</summary>
    [Fact]
    public void Read_RaggedlyWrappedParagraphs_AreJoined()
    {
        const string Text = """
            The port of Brevin opened its gates on Monday for the first time in
            three weeks, after the union of the porters had taken an offer
            in which nobody in the town had believed. The first ferry of the day
            left at noon and was cheered by people who had waited at the pier all
            of a long morning in the rain.

            A second offer, for the crews of the two tugs of the harbour firm,
            which is still on the table in the customs house, where both sides
            met on most days since the beginning of March. Observers hope
            to see an answer before the holidays, when the ferries are full
            in the mornings and at night.

            The owners say little about what they would do, extraordinarily so
            in a town where each of them is known, if it were to be a no again.
            """;
        using var content = Read(Text);
        Assert.Equal(3, content.Blocks.Length);
        Assert.EndsWith("for the first time in three weeks, after the union of the porters had taken an offer in which nobody in the town had believed. The first ferry of the day left at noon and was cheered by people who had waited at the pier all of a long morning in the rain.", content.TextOf(0).ToString(), StringComparison.Ordinal);
        Assert.Contains("both sides met on most days since the beginning of March. Observers hope to see", content.TextOf(1).ToString(), StringComparison.Ordinal);
    }

    /// <summary>A message has short lines of its own above and below what was wrapped by hand, and they stay lines.</summary>
    [Fact]
    public void Read_ShortLinesAroundRaggedParagraphs_StayApart()
    {
        const string Text = """
            From: Ilka Morrand
            Date: Tue, 4 Mar 2025
            Subject: The gates are open

            The port of Brevin opened its gates on Monday for the first time in
            three weeks, after the union of the porters had taken an offer
            in which nobody in the town had believed. The first ferry of the day
            left at noon and was cheered by people who had waited at the pier all
            of a long morning in the rain. A second offer, for the crews of the
            tugs, is still on the table in the customs house, where both sides
            met on most days since the beginning of March. Observers hope
            to see an answer before the holidays.

            Ilka Morrand
            Harbour desk
            """;
        using var content = Read(Text);
        Assert.Equal(6, content.Blocks.Length);
        Assert.Equal("Subject: The gates are open", content.TextOf(2).ToString());
        Assert.EndsWith("before the holidays.", content.TextOf(3).ToString(), StringComparison.Ordinal);
        Assert.Equal("Ilka Morrand", content.TextOf(4).ToString());
    }

    /// <summary>Lines that could not have been broken are as long as their sentences are.</summary>
    [Fact]
    public void Read_LinesWithoutSpacesOfSimilarLength_StayApart()
    {
        const string Text = """
            港の労働者は月曜日に三週間ぶりに門を開き最初の船が正午に出て数百人がそれを迎えたと市は伝えている
            組合は誰も予想しなかった提案を受け入れ残る一つの提案については今も古い税関の建物で話し合いが続いている
            市長は休みの前に答えが出ることを望むと語り両者は三月の初めから毎日そこで会っていると付け加えたのである
            写真 港の門の前に立つ人々の列と最初の船が出る様子を丘の上から見た町の人が撮ったものを本紙が借りて載せた
            船会社によれば次の便は火曜日の朝に出る予定でありそのあとは平日の時刻表に戻ることになっているという話だ
            漁師たちは冬の前に堤を直すよう求めており市は来年の予算でそのための費用を見込むことを約束したのであった
            """;
        using var content = Read(Text);
        Assert.Equal(6, content.Blocks.Length);
    }

    /// <summary>A source without empty lines whose sentences go on in lower case behind a link, though no line of it opens with punctuation.</summary>
    [Fact]
    public void Read_SentencesBrokenAtLinks_AreJoined()
    {
        const string Text = """
            Wie der Hafen von Brevin nach dem Streik wieder auf die Beine kommt
            Streit um Tarife
            :
            Nach drei Wochen hat der Hafen wieder geöffnet, wie die
            Gewerkschaft
            mitteilte, nachdem sie ein Angebot angenommen hatte, das niemand erwartet hatte.
            Die erste Fähre legte mittags ab und wurde von
            Hunderten
            am Ufer begrüßt, die seit dem Morgen im Regen gewartet hatten.
            Ein zweites Angebot liegt im
            alten Zollhaus
            auf dem Tisch, wo beide Seiten seit Anfang März jeden Tag miteinander sprechen.
            Die Stadt hofft, wie die
            Bürgermeisterin
            am Abend sagte, auf eine Antwort noch vor den Feiertagen im kommenden Monat.
            """;
        using var content = Read(Text);
        Assert.Equal("Wie der Hafen von Brevin nach dem Streik wieder auf die Beine kommt", content.TextOf(0).ToString());
        Assert.Equal("Die erste Fähre legte mittags ab und wurde von Hunderten am Ufer begrüßt, die seit dem Morgen im Regen gewartet hatten.", content.TextOf(3).ToString());
    }

    /// <summary>Words of a page in lower case ("menu", "by" over a name) are no end of the headline above them; pieces of sentences are joined all the same.</summary>
    [Theory]
    [InlineData("Porters of Brevin end their strike after three weeks | Courier", "Courier", "menu", "Sport", "Weather")]
    [InlineData("Porters of Brevin end their strike after three weeks", "share", "Print", "Tickets", "Weather")]
    [InlineData("Porters of Brevin end their strike after three weeks", "by", "Tove Marr", "Monday", "Weather")]
    public void Read_LabelsInLowerCaseUnderAHeadline_StayApart(params string[] head)
    {
        const string Body = """
            The porters of Brevin, who had walked out three weeks ago, told the
            Brevin Courier
            on Monday that they
            had accepted
            , after a long night, the offer.
            Ferries sailed at noon, and the first of them was cheered by
            hundreds
            .
            """;
        using var content = Read(string.Join('\n', head) + "\n" + Body);
        Assert.Equal(head, Enumerable.Range(0, content.Blocks.Length - 2).Select(block => content.TextOf(block).ToString()));
    }

    [Fact]
    public void Read_HardWrappedParagraphs_AreJoined()
    {
        const string Text = """
            Harbour strike ends
            Menu
            Sport

            The port of Brevin opened its gates on Monday for the first time in three
            weeks, after the union of the porters had accepted an offer that nobody in
            the town had thought possible. The first ferry left at noon and was cheered
            by hundreds.
            A second offer, for the crews of the tugs, is still being talked about in the
            old customs house, where both sides have met every day since the beginning of
            March. Observers hope that an answer will be given before the holidays begin.
            """;
        using var content = Read(Text);
        Assert.Equal(5, content.Blocks.Length);
        Assert.StartsWith("The port of Brevin", content.TextOf(3).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("three weeks, after the union", content.TextOf(3)[..content.TextOf(3).IndexOf(" of the porters")].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("by hundreds.", content.TextOf(3).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("A second offer", content.TextOf(4).ToString(), StringComparison.Ordinal);
        AssertSpansCutTheSameText(content, Text);
    }

    [Fact]
    public void Read_HeaderLinesOfAHardWrappedMessage_StayLines()
    {
        const string Text = """
            From: Harbour Morning of Brevin and Quillport <hello@harbourmorning.example>
            To: The readers of the Harbour Morning <readers-of-the-morning@courier.example>
            Subject: The port of Brevin opens its gates for the first time in three weeks

            The port of Brevin opened its gates on Monday for the first time in three
            weeks, after the union of the porters had accepted an offer that nobody in
            the town had thought possible. The first ferry left at noon and was cheered
            by hundreds, and a second offer, for the crews of the tugs, is still being
            talked about in the old customs house, where both sides have met every day.
            """;
        using var content = Read(Text);
        Assert.Equal(4, content.Blocks.Length);
    }

    /// <summary>Too few lines to tell a width.</summary>
    [Fact]
    public void Read_ParagraphsWithIndentedFirstLines_AreJoined()
    {
        const string Text = "Harbour strike ends\n   By Mara Quill\n   The port of Brevin opened its gates on Monday for the first time in three\nweeks, after the union had accepted an offer.\n"
            + "   \"We had soup ready,\" said one of the porters of the town who had\nwaited since March.\n   The first ferry left at noon, and hundreds of people from the town were there.\nEND\n";
        using var content = Read(Text);
        Assert.Equal(
            [
                "Harbour strike ends", "By Mara Quill",
                "The port of Brevin opened its gates on Monday for the first time in three weeks, after the union had accepted an offer.",
                "\"We had soup ready,\" said one of the porters of the town who had waited since March.", "The first ferry left at noon, and hundreds of people from the town were there.", "END",
            ],
            Texts(content));
        AssertSpansCutTheSameText(content, Text);
    }

    /// <summary>The last line of the first paragraph is full by chance: the indent of the next one parts them.</summary>
    [Fact]
    public void Read_WrappedParagraphsWithIndentedFirstLines_AreNotJoinedToOneAnother()
    {
        const string Text = """
              The port of Brevin opened its gates on Monday for the first time in
            three weeks, after the union of the porters had accepted an offer that
            nobody in the town had thought possible, and the first ferry had left.
              Conversations on the crews of the tugs have been held without an end in
            the old customs house, where both sides have met every day since March
            began. Observers hope that an answer will be given before the holidays.
            """;
        using var content = Read(Text);
        Assert.Equal(2, content.Blocks.Length);
        Assert.StartsWith("Conversations", content.TextOf(1).ToString(), StringComparison.Ordinal);
    }

    /// <summary>The lines of a poem that go on are the indented ones.</summary>
    [Fact]
    public void Read_IndentedLinesInLowerCase_StayLines()
    {
        const string Text = "The harbour sleeps below the hill and waits for morning,\n  and all its boats are tied and still without a warning;\nThe keeper climbs the stair to light the lamp above,\n  as keepers did on every night for those they love.\n  No ship has come since March began and none is near,\nand yet he lights it, as he can, for all the year.\n";
        using var content = Read(Text);
        Assert.Equal(6, content.Blocks.Length);
    }

    [Fact]
    public void Read_SentencesBrokenAtLinks_AreMended()
    {
        const string Text = """
            Harbour strike ends
            The porters of Brevin, who had walked out three weeks ago, told the
            Brevin Courier
            on Monday that they
            had accepted
            , after a long night, the offer.
            Ferries sailed at noon, and the first of them was cheered by
            hundreds
            .
            Sport
            """;
        using var content = Read(Text);
        Assert.Equal(
            [
                "Harbour strike ends",
                "The porters of Brevin, who had walked out three weeks ago, told the Brevin Courier on Monday that they had accepted, after a long night, the offer.",
                "Ferries sailed at noon, and the first of them was cheered by hundreds.",
                "Sport",
            ],
            Texts(content));
    }

    /// <summary>Many links make pieces so short that none of them alone tells that a sentence goes on.</summary>
    [Fact]
    public void Read_SentencesBrokenAtManyLinks_AreJoined()
    {
        const string Text = """
            Two held after protest at Brevin quay
            By Mara Quill
            and
            Tom Stone
            Two men were held after
            Harbour Watch
            members closed a
            West Quay
            gate during
            The Long Night
            of the porters
            on Monday.
            The union (
            PUB
            ) and the
            town
            wait for
            the
            judge
            .
            The
            FC Brevin
            fans cheered for
            Porters
            and
            Pilots
            , as the whole of the town had done since the day before.
            Police said that nobody had been hurt, and that the gate was opened again before the first ferry left at noon.
            Sport
            share
            print
            Weather
            """;
        using var content = Read(Text);
        Assert.Equal(
            [
                "Two held after protest at Brevin quay",
                "By Mara Quill",
                "and",
                "Tom Stone",
                "Two men were held after Harbour Watch members closed a West Quay gate during The Long Night of the porters on Monday.",
                "The union (PUB) and the town wait for the judge.",
                "The FC Brevin fans cheered for Porters and Pilots, as the whole of the town had done since the day before.",
                "Police said that nobody had been hurt, and that the gate was opened again before the first ferry left at noon.",
                "Sport", "share", "print", "Weather",
            ],
            Texts(content));
    }

    [Fact]
    public void Read_SentencesBrokenAtBracketsAndDashes_AreJoined()
    {
        const string Text = """
            Im vergangenen Jahr verlangte der
            Hafenverband Brevin
            (HVB) die Öffnung der alten
            Schlepper
            -Werft und zahlte dafür 3 Millionen.
            Most of the money had gone to the tugs
            – as the union “had feared”
            for a year – and to the
            Customs House
            in the old town.
            Ferries at the old quay, on the way home
            (Photo: Brevin Courier)
            The first of them was cheered by
            hundreds
            , and the second one by
            dozens
            .
            Sport
            """;
        using var content = Read(Text);
        Assert.Equal(
            [
                "Im vergangenen Jahr verlangte der Hafenverband Brevin (HVB) die Öffnung der alten Schlepper-Werft und zahlte dafür 3 Millionen.",
                "Most of the money had gone to the tugs – as the union “had feared” for a year – and to the Customs House in the old town.",
                "Ferries at the old quay, on the way home", "(Photo: Brevin Courier)",
                "The first of them was cheered by hundreds, and the second one by dozens.", "Sport",
            ],
            Texts(content));
    }

    /// <summary>No line of a script without case tells that it goes on, but no sentence opens with a comma or a closing bracket.</summary>
    [Fact]
    public void Read_SentencesBrokenAtLinksInAScriptWithoutCase_AreJoinedAtPunctuation()
    {
        using var content = Read("港の門が三週間ぶりに開いた\n震度5は青石市\n、\n霧浜町（HVB\n）と\n灯台村\n。\n天気");
        Assert.Equal(["港の門が三週間ぶりに開いた", "震度5は青石市、", "霧浜町（HVB）と", "灯台村。", "天気"], Texts(content));
    }

    [Fact]
    public void Read_MarkdownMarks_AreUnderstoodAndStripped()
    {
        using var content = Read("# Harbour **opens**\n\n  * First [ferry](http://brevin.example/f)\n  * _Second_ ferry\n\n* * *\n\n> \"At last\"\n\nsnake_case stays 3\\. Mai");
        Assert.Equal(["Harbour opens", "First ferry", "Second ferry", "\"At last\"", "snake_case stays 3. Mai"], Texts(content));
        Assert.Equal(
            [BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Quotation, BlockKind.Paragraph], content.Blocks.ToArray().Select(b => b.Kind));
        Assert.Equal(1, content.Blocks[0].Level);
        Assert.Equal(5, content.Blocks[1].LinkedLength);
        Assert.Equal(InlineKind.Link, content.Marks[0].Kind);
    }

    /// <summary>A trail of sections in a numbered list, whose last item is the heading.</summary>
    [Fact]
    public void Read_HeadingInNumberedItem_IsAHeading()
    {
        using var content = Read("  1. Home\n  2. Local\n  3. # Harbour opens\n\n3. May is a day\n\n1986. # 3 of them");
        Assert.Equal(["1. Home", "2. Local", "Harbour opens", "3. May is a day", "1986. # 3 of them"], Texts(content));
        Assert.Equal(BlockKind.Heading, content.Blocks[2].Kind);
    }

    [Fact]
    public void Read_LongerThanTheLimit_ReadsItsBeginningAndSaysSo()
    {
        var context = new ReadContext(ReadLimits.Default with { MaxTextLength = 10 });
        using var source = SourceDecoder.Decode(SourceDocument.FromText("One two three four", SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(source, context);
        Assert.Equal("One two th", content.TextOf(0).ToString());
        Assert.Equal(DiagnosticCodes.TextLimit, Assert.Single(context.Diagnostics).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RandomText_KeepsEveryLetterInOrder(int seed)
    {
        var random = new Random(seed);
        const string Alphabet = "ab cD\n\n\u00a0\u200b|•·-*#_[]()>.,!é漢\r\t";
        for (var round = 0; round < 300; round++)
        {
            var text = string.Create(random.Next(1, 200), random, (span, r) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = Alphabet[r.Next(Alphabet.Length)];
            });
            using var content = Read(text);
            // Link targets are marks; the alphabet makes none, because it holds no pair of brackets with an address.
            if (text.Contains("](", StringComparison.Ordinal)) continue;
            Assert.Equal(Letters(text), Letters(string.Concat(Texts(content))));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static DocumentContent Read(string text)
    {
        using var source = SourceDecoder.Decode(SourceDocument.FromText(text, SourceFormat.PlainText), []);
        return new PlainTextSourceReader().Read(source, new ReadContext(ReadLimits.Default));
    }

    private static string[] Texts(DocumentContent content) => [.. Enumerable.Range(0, content.Blocks.Length).Select(i => content.TextOf(i).ToString())];

    private static void AssertSpansCutTheSameText(DocumentContent content, string source)
    {
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            var cut = source[content.Blocks[i].Span.Start..content.Blocks[i].Span.End];
            Assert.Equal(content.TextOf(i).ToString(), string.Join(' ', cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }
}
