using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Scrapes of ours in scripts without capitals, where phrases are all that tells names from the words beside them.</summary>
public sealed class EastAsianTextTests
{
    private const string Korean = """
        가람시는 오랫동안 미뤄 온 시립 도서관을 내년 봄에 연다고 화요일 밝혔다. 새 도서관은 옛 방직공장 터에 지어지며 장서 이십만 권을 갖춘다.
        시 관계자는 시민들이 밤늦게까지 책을 읽을 수 있는 공간을 만들겠다며 어린이 열람실을 두 배로 늘렸다고 말했다.
        공사비는 모두 삼백팔십억 원이며 절반은 도에서 지원한다. 시의회는 지난달 예산안을 통과시켰다.
        """;

    private const string Japanese = """
        青石市は十四日、長く先送りされてきた市立図書館を来年の春に開館すると発表した。新しい図書館は旧紡績工場の跡地に建てられ、蔵書は二十万冊になる。
        市の担当者は「夜遅くまで本を読める場所にしたい」と話し、子どもの読書室を二倍に広げたという。
        総工費は三十八億円で、半分は県が負担する。市議会は先月、予算案を可決した。
        """;

    private const string Chinese = """
        青石市政府周二宣布，筹备多年的市立图书馆将于明年春天开馆。新馆建在旧纺织厂原址，藏书二十万册。
        市政府有关负责人表示，希望市民可以在这里读书到深夜，儿童阅览室面积扩大了一倍。
        工程总投资三亿八千万元，其中一半由省里承担。市议会上月通过了预算。
        """;

    [Theory]
    [InlineData("유하늘 기자\n한바다 기자", "유하늘", "한바다")]
    [InlineData("유하늘 기자\nhaneul@garam.example\n한바다 기자\nbada@garam.example", "유하늘", "한바다")]
    [InlineData("유하늘·한바다 기자", "유하늘", "한바다")]
    [InlineData("글·사진 유하늘 기자", "유하늘")]
    [InlineData("기사원문")]
    [InlineData("[사진 = 유하늘 기자]")]
    public void Parse_KoreanCreditUnderHeadline_GivesAuthors(string credit, params string[] names)
    {
        var article = Article($"가람시 새 도서관 내년 봄에 문 연다\n{credit}\n입력 2026-03-14 09:12\n{Korean}");
        Assert.Equal("가람시 새 도서관 내년 봄에 문 연다", article.Headline);
        Assert.Equal(names, article.Authors.Select(a => a.Name));
    }

    [Theory]
    [InlineData("(가람=청석통신) 유하늘 기자 = ", "(가람=청석통신)", "청석통신")]
    [InlineData("【가람=청석통신】유하늘 기자 = ", "【가람=청석통신】", "청석통신")]
    [InlineData("[가람=유하늘 기자] ", "[가람=유하늘 기자]", null)]
    [InlineData("[청석일보 유하늘 기자] ", null, null)]
    public void Parse_KoreanDispatch_GivesPlaceAgencyAndReporter(string opening, string? dateline, string? agency)
    {
        var article = Article($"가람시 새 도서관 내년 봄에 문 연다\n입력 2026-03-14 09:12\n{opening}{Korean}");
        Assert.Equal(dateline, article.Dateline);
        Assert.Equal(agency, article.Syndicator);
        Assert.Equal(["유하늘"], article.Authors.Select(a => a.Name));
        Assert.Null(article.Byline);
        Assert.Contains(article.Evidence, e => e is { Field: MetadataField.Author, Rule: "name-in-dateline", IsChosen: true });
    }

    [Theory]
    [InlineData("本报讯（记者 柳闻溪、陶一舟）", null, "柳闻溪", "陶一舟")]
    [InlineData("〔记者柳闻溪／青石报道〕", null, "柳闻溪")]
    [InlineData("新华社青石3月14日电（记者 柳闻溪）", "新华社", "柳闻溪")]
    [InlineData("（青石社记者柳闻溪青石14日电）", "青石社")]
    public void Parse_ChineseDispatch_GivesAgencyAndReporters(string opening, string? agency, params string[] names)
    {
        var article = Article($"青石市新图书馆明年春天开馆\n2026-03-14 09:12\n{opening}{Chinese}");
        Assert.Equal(agency, article.Syndicator);
        Assert.Equal(names, article.Authors.Select(a => a.Name));
    }

    [Theory]
    [InlineData("2026年3月14日\n【関連記事】\n", null)]
    [InlineData("2026年3月14日\n取材・文＝青木はるか\n", null, "青木はるか")]
    [InlineData("2026年3月14日\n本文へ移動\nポスト\n", null)]
    [InlineData("青石新報 有料会員記事\n2026年3月14日\n", null)]
    [InlineData("2026年3月14日\n【青石＝黒田陽】", null, "黒田陽")]
    [InlineData("2026年3月14日\n【青石時事】", "時事")]
    public void Parse_JapaneseHeader_GivesAuthorsAndAgency(string header, string? agency, params string[] names)
    {
        var article = Article($"青石市の新図書館、来春に開館へ\n{header}{Japanese}");
        Assert.Equal(agency, article.Syndicator);
        Assert.Equal(names, article.Authors.Select(a => a.Name));
    }

    [Theory]
    [InlineData("记者 柳闻溪\n{0}\n（责任编辑：顾清辞）", "柳闻溪")]
    [InlineData("{0}\n编辑：陶一舟 责任编辑：顾清辞", "陶一舟", "顾清辞")]
    public void Parse_ChineseEditors_AreAuthorsWhereNobodyElseIsNamed(string text, params string[] names)
    {
        var article = Article("青石市新图书馆明年春天开馆\n2026-03-14 09:12\n" + text.Replace("{0}", Chinese, StringComparison.Ordinal));
        Assert.Equal(names, article.Authors.Select(a => a.Name));
    }

    [Theory]
    [InlineData("儿童阅览室将扩大一倍")]
    [InlineData("“市民可以读书到深夜”")]
    public void Parse_ChineseHeadingInBody_IsNoAuthor(string heading)
    {
        var paragraphs = Chinese.Split('\n');
        var article = Article($"青石市新图书馆明年春天开馆\n\n{paragraphs[0]}\n\n{heading}\n\n{paragraphs[1]}\n\n{paragraphs[2]}");
        Assert.Empty(article.Authors);
        Assert.Contains(heading, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("来源：青石晚报\n2026-03-14 09:12")]
    [InlineData("2026-03-14 09:12 来源: 青石晚报 举报")]
    [InlineData("2026-03-14 09:12 | 来源 | 青石晚报")]
    [InlineData("来源：青石晚报 2026-03-14 09:12")]
    [InlineData("来源: 青石晚报 2026-03-14 09:12")]
    [InlineData("（来源：青石晚报）\n2026-03-14 09:12")]
    public void Parse_ChineseSourceLine_GivesWhomTheTextComesFrom(string header)
    {
        var article = Article($"青石市新图书馆明年春天开馆\n{header}\n{Chinese}");
        Assert.Empty(article.Authors);
        Assert.Equal("青石晚报", article.Syndicator);
        Assert.Contains(article.Evidence, e => e is { Field: MetadataField.Syndicator, Rule: "source-phrase", IsChosen: true });
        Assert.Null(article.Publication);
    }

    private static Article Article(string text)
    {
        var result = NewsParser.Default.ParseText(text);
        Assert.True(result.IsArticle);
        return result.Article;
    }
}
