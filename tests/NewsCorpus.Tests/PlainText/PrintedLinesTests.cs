using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.PlainText;

/// <summary>Text that came from print: narrow columns, broken words, lines of uneven length, scripts without spaces.</summary>
public sealed class PrintedLinesTests
{
    private const string Column = """
        The port of Brevin opened its
        gates on Monday for the first time
        in three weeks, after the union of
        the porters had taken an offer in
        which nobody had believed. The mor-
        ning ferry was cheered by peo-
        ple who had waited in the well-
        known rain of the town. The well-known
        tugs stayed at the pier for ano-
        ther day.
        A second offer, for the crews, is
        still on the table in the customs
        house, where both sides met on most
        days since March, and sang pre-
        and postwar songs to each other in
        the evenings.
        """;

    [Fact]
    public void Read_NarrowColumnOfBrokenWords_JoinsThem()
    {
        using var content = Read(Column);
        var text = string.Join('\n', Texts(content));
        Assert.Equal(2, content.Blocks.Length);
        Assert.Contains("The morning ferry was cheered by people who", text, StringComparison.Ordinal);
        Assert.Contains("for another day.", text, StringComparison.Ordinal);
        Assert.Contains("in the well-known rain of the town", text, StringComparison.Ordinal);
        Assert.Contains("sang pre- and postwar songs", text, StringComparison.Ordinal);
    }

    /// <summary>A program that wraps breaks at hyphens of compounds only, and few of them.</summary>
    [Fact]
    public void Read_FewHyphensAtLineEnds_AreKept()
    {
        using var content = Read(Column.Replace("mor-\n", "early\n", StringComparison.Ordinal).Replace("peo-\nple", "people\n", StringComparison.Ordinal).Replace("sang pre-", "sang the", StringComparison.Ordinal));
        Assert.Contains("ano-ther day.", string.Join('\n', Texts(content)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00ad")]
    [InlineData("\u2010")]
    [InlineData("\u00ad\u2010")]
    public void Read_HyphensOfPrinters_AlwaysGo(string hyphen)
    {
        using var content = Read(Column.Replace("mor-\n", $"mor{hyphen}\n", StringComparison.Ordinal).Replace("peo-\nple", "people\n", StringComparison.Ordinal));
        Assert.Contains("The morning ferry", string.Join('\n', Texts(content)), StringComparison.Ordinal);
    }

    /// <summary>One glued line in twenty is longer than the column.</summary>
    [Fact]
    public void Read_OneLineTooLong_HidesNoWidth()
    {
        using var content = Read(Column + "\n" + Column.Replace("The port of Brevin opened its", "The port of Brevin and the smaller one of Ostrey on the other side opened their", StringComparison.Ordinal));
        Assert.Equal(4, content.Blocks.Length);
    }

    /// <summary>In a short text one row under the column is more than one line in twenty.</summary>
    [Fact]
    public void Read_LongRowUnderAShortColumn_HidesNoWidth()
    {
        using var content = Read(Column + "\n\nBrevin Harbour Office, Customs House, Pier Street 4, Brevin");
        Assert.Equal(3, content.Blocks.Length);
        Assert.Contains("The morning ferry was cheered by people who", content.TextOf(0).ToString(), StringComparison.Ordinal);
    }

    /// <summary>A heading that is underlined stands over its paragraph; dots at the end of a sentence belong to it.</summary>
    [Theory]
    [InlineData("-----------------------------", "A second offer is on the table")]
    [InlineData("=============================", "A second offer is on the table")]
    [InlineData(".....", "A second offer is on the table.....")]
    public void Read_RuleInsideAColumn_PartsIt(string rule, string above)
    {
        using var content = Read(Column.Replace("A second offer, for", $"A second offer is on the table\n{rule}\nAnother, for", StringComparison.Ordinal));
        Assert.Equal(3, content.Blocks.Length);
        Assert.Equal(above, content.TextOf(1).ToString());
        Assert.StartsWith("Another, for the crews, is still", content.TextOf(2).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Lines of a like length of which many leave more room than a word needs were not wrapped, though a longer line stands among them.</summary>
    [Fact]
    public void Read_UnevenLinesWithMuchRoom_AreNoColumn()
    {
        List<string> lines = [Line('L', 130)];
        for (var i = 0; i < 10; i++) lines.AddRange([Line('A', 98), Line('b', 98)]);
        for (var i = 0; i < 5; i++) lines.AddRange([Line('D', 65), Line('e', 65)]);
        using var content = Read(string.Join('\n', lines));

        // What goes on in lower case is joined, as where links broke sentences; the others stay apart.
        Assert.Equal(16, content.Blocks.Length);
        static string Line(char first, int length) => (first + string.Concat(Enumerable.Repeat("ord abc ", 20)))[..(length - 1)] + "x";
    }

    [Fact]
    public void Read_WrappedTextWithoutSpaces_IsJoined()
    {
        const string Text = """
            港の労働者は月曜日に三週間ぶりに門を開き最
            初の船が正午に出て数百人がそれを迎えたと市
            は伝えている。組合は提案を受け入れた。
            残る一つの提案については今も古い税関の建物
            で話し合いが続いており、両者は三月の初めか
            ら毎日そこで会っていると市長は述べた。
            船会社によれば次の便は火曜日の朝に出る予定
            であり、そのあとは平日の時刻表に戻る。
            """;
        using var content = Read(Text);
        Assert.Equal(3, content.Blocks.Length);
        Assert.Equal("港の労働者は月曜日に三週間ぶりに門を開き最初の船が正午に出て数百人がそれを迎えたと市は伝えている。組合は提案を受け入れた。", content.TextOf(0).ToString());
    }

    /// <summary>Headlines cut to the same length fill their lines, too, but none ends a sentence.</summary>
    [Fact]
    public void Read_HeadlinesCutToALength_StayApart()
    {
        const string Text = """
            港の労働者は月曜日に三週間ぶりに門を開き最
            市長が休みの前の答えに期待
            組合は誰も予想しなかった提案を受け入れ残る
            税関の建物で話し合い
            船会社によれば次の便は火曜日の朝に出る予定
            漁師たちは冬の前に堤を直すよう求めており市
            来年の予算
            """;
        using var content = Read(Text);
        Assert.Equal(7, content.Blocks.Length);
    }

    private static string[] Texts(DocumentContent content) => [.. Enumerable.Range(0, content.Blocks.Length).Select(i => content.TextOf(i).ToString())];

    private static DocumentContent Read(string text)
    {
        using var source = SourceDecoder.Decode(SourceDocument.FromText(text, SourceFormat.PlainText), []);
        return new PlainTextSourceReader().Read(source, new ReadContext(ReadLimits.Default));
    }
}
