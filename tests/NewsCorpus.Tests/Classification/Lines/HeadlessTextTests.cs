using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>Texts whose headline stands elsewhere: in the name of their file, in a column beside them.</summary>
public class HeadlessTextTests
{
    private static readonly string[] s_english =
    [
        "The council of Brevin decided on Tuesday evening to rebuild the old ferry quay, which has been closed to passengers since the storm of last winter.",
        "The work will take two years and cost the town eleven million, mayor Tom Shaw said after the vote. Nine of the fifteen members were for it.",
        "Fishermen had asked for a smaller pier. They fear that the larger ferries will drive the herring away, and they plan to appeal in the autumn.",
    ];

    private static readonly string[] s_german =
    [
        "Der Rat von Brevin hat am Dienstagabend beschlossen, den alten Fähranleger neu zu bauen, der seit dem Sturm im letzten Winter für Fahrgäste gesperrt ist.",
        "Die Arbeiten dauern zwei Jahre und kosten die Stadt elf Millionen, sagte Bürgermeister Tom Schau nach der Abstimmung. Neun von fünfzehn Mitgliedern waren dafür.",
        "Die Fischer hatten einen kleineren Steg verlangt. Sie fürchten, dass die größeren Fähren den Hering vertreiben, und wollen im Herbst klagen.",
    ];

    private static readonly string[] s_japanese =
    [
        "ブレビン市議会は火曜日の夜、昨年冬の嵐以来、乗客に閉鎖されている古いフェリー桟橋を再建することを決めた。",
        "工事には二年かかり、市の負担は千百万になると、市長は採決の後に述べた。十五人の議員のうち九人が賛成した。",
        "漁師たちはもっと小さな桟橋を求めていた。大型のフェリーがニシンを追い払うことを恐れ、秋に訴えを起こす予定だ。",
    ];

    private static readonly string[] s_arabic =
    [
        "قرر مجلس مدينة برفين مساء الثلاثاء الإبقاء على العبّارة الليلية ثلاث سنوات أخرى. وبذلك ينتهي خلاف قسم المدينة منذ الربيع.",
        "وقال المؤيدون إن الممرضات والخبازين يعتمدون على آخر قارب للعودة إلى بيوتهم. وأشار المعارضون إلى ارتفاع أسعار الوقود وإلى السطوح الخالية في الشتاء.",
        "وقالت رئيسة البلدية إيدا المرسى بعد التصويت: «استمعنا إلى الجميع ونعتقد أن هذا هو الجواب الأعدل». ووعدت بتقرير عن التكاليف قبل نهاية العام.",
    ];

    public static TheoryData<string[]> Bodies => [s_english, s_german, s_japanese, s_arabic];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ParseText_BodyAlone_IsAllBody(string[] body)
    {
        foreach (var between in (string[])["\n\n", "\n"])
        {
            var article = NewsParser.Default.ParseText(string.Join(between, body)).Article!;
            Assert.Null(article.Headline);
            Assert.Equal(body, article.Blocks.Select(static block => block.Text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("New quay for Brevin")]
    public void ParseText_OneParagraph_IsBody(string headline)
    {
        var paragraph = s_english[0].TrimEnd('.');
        var article = NewsParser.Default.ParseText($"{headline}\n\n{paragraph}").Article;
        Assert.Equal(paragraph, article?.Body);
        Assert.Equal(headline, article?.Headline ?? "");
    }

    [Theory]
    [InlineData("Fishermen fear for the herring")]
    [InlineData("What will the new quay cost?")]
    public void ParseText_HeadingBetweenParagraphs_IsNoHeadline(string heading)
    {
        string[] body = [s_english[0], heading, s_english[1], s_english[2]];
        var article = NewsParser.Default.ParseText(string.Join("\n\n", body)).Article!;
        Assert.Null(article.Headline);
        Assert.Equal(body, article.Blocks.Select(static block => block.Text));
    }

    [Theory]
    [InlineData("By Ada Merrow\n\n3 May 2026, 12:04")]
    [InlineData("3 May 2026, 12:04\n\nBy Ada Merrow")]
    [InlineData("Share this article\n\nBy Ada Merrow\n\n3 May 2026, 12:04")]
    [InlineData("Share\n\nPrint\n\nShare\n\nPrint\n\nShare\n\nPrint\n\nShare\n\nPrint\n\nShare\n\nPrint\n\nShare\n\nPrint\n\nBy Ada Merrow\n\n3 May 2026, 12:04")]
    public void ParseText_HeaderLinesAboveBody_AreReadWithoutAHeadline(string header)
    {
        var article = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText($"{header}\n\n{string.Join("\n\n", s_english)}").Article!;
        Assert.Null(article.Headline);
        Assert.Equal("Ada Merrow", Assert.Single(article.Authors).Name);
        Assert.Equal("2026-05-03T12:04", article.Published?.ToString());
        Assert.Equal(s_english, article.Blocks.Where(static block => block.Role == BlockRole.Body).Select(static block => block.Text));
        var removed = article.Blocks.Concat(article.Removed).DistinctBy(static block => block.Text).ToDictionary(static block => block.Text, static block => (block.Role, block.Rule));
        Assert.Equal((BlockRole.Byline, "byline-phrase"), removed["By Ada Merrow"]);
        Assert.Equal((BlockRole.Timestamp, "header-date"), removed["3 May 2026, 12:04"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("New quay for Brevin\n\n")]
    public void ParseText_CopyrightUnderShortBody_IsNoTimestamp(string headline)
    {
        var article = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText($"{headline}{string.Join("\n\n", s_english)}\n\n© 2026 The Brevin Courier").Article!;
        Assert.Equal(BlockRole.Boilerplate, Assert.Single(article.Removed, static block => block.Text.StartsWith('©')).Role);
        Assert.Null(article.Published);
        Assert.Equal("The Brevin Courier", article.Publication);
    }

    [Fact]
    public void ParseText_BylineInScriptWithoutCase_IsNoHeadline()
    {
        var article = NewsParser.Default.ParseText($"بقلم ليلى الحوراني\n\n{string.Join("\n\n", s_arabic)}").Article!;
        Assert.Null(article.Headline);
        Assert.Equal("ليلى الحوراني", Assert.Single(article.Authors).Name);
    }

    [Theory]
    [InlineData("New quay for Brevin")]
    [InlineData("Who pays for the quay of Brevin?")]
    [InlineData("Brevin builds a quay. Fishermen are against it")]
    public void ParseText_LineAboveBody_IsTheHeadline(string headline) =>
        Assert.Equal(headline, NewsParser.Default.ParseText($"{headline}\n\n{string.Join("\n\n", s_english)}").Article?.Headline);
}
