using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

public sealed class HangulBylinesTests
{
    private const string Text = "<p>가람시 의회는 화요일 밤 항구를 두 구역으로 나누는 안건을 표결에 부쳐 통과시켰다. 이로써 어민들과 여객선 회사 사이에 십일 년 동안 이어진 다툼이 끝났다.</p>"
        + "<p>시장은 표결 뒤에 새 경계가 옛 세관 담장을 따라 정해질 것이며 첫 허가증은 여름이 시작되기 전에 나누어 줄 것이라고 말했다.</p>"
        + "<p>계획에 반대하는 사람들은 이 문제를 지방법원으로 가져가겠다고 밝혔다. 그곳에는 북쪽 부두를 둘러싼 비슷한 사건이 지난가을부터 계류되어 있다.</p>";

    [Theory]
    [InlineData("유하늘 기자")]
    [InlineData("[유하늘 기자 haneul@garam.example]")]
    [InlineData("/유하늘기자 haneul@garam.example")]
    [InlineData("가람=유하늘 기자(haneul@garam.example)")]
    [InlineData("홍길순·유하늘 기자")]
    [InlineData("유하늘 칼럼니스트")]
    public void IsSignature_NameRoleAndAddress_IsTrue(string line) => Assert.True(HangulBylines.IsSignature(line));

    [Theory]
    [InlineData("담당 기자")]
    [InlineData("사회부 기자")]
    [InlineData("그것은 누가 썼나? 유하늘 기자")]
    [InlineData("가람항을 두 구역으로 나누는 안건을 놓고 십일 년 동안 이어진 다툼이 화요일 밤에 끝나는 것을 의회에서 지켜본 유하늘 기자")]
    [InlineData("유하늘 haneul@garam.example")]
    [InlineData("유하늘 기자가 쓴 다른 기사")]
    [InlineData("가람항을 오래 지켜본 사람은 기자뿐이다.")]
    [InlineData("@")]
    [InlineData("Ann Lee, reporter")]
    public void IsSignature_OtherLine_IsFalse(string line) => Assert.False(HangulBylines.IsSignature(line));

    [Theory]
    [InlineData("", "<p>유하늘 기자</p>")]
    [InlineData("", "<p>유하늘 기자 haneul@garam.example</p>")]
    [InlineData("<p>유하늘 기자</p>", "")]
    public void Parse_PageWithSignatureOverOrUnderTheText_HasTheAuthor(string over, string under)
    {
        var article = NewsParser.Default.ParseHtml($"<html lang=ko><head><title>가람항 두 구역으로 나뉜다</title></head><body><h1>가람항 두 구역으로 나뉜다</h1><div>{over}{Text}{under}</div></body></html>").Article!;
        Assert.Equal(["유하늘"], article.Authors.Select(a => a.Name));
    }

    [Fact]
    public void Parse_PageWithSignatureFarBelowTheText_HasNoAuthor()
    {
        var article = NewsParser.Default.ParseHtml($"<html lang=ko><head><title>가람항 두 구역으로 나뉜다</title></head><body><h1>가람항 두 구역으로 나뉜다</h1><div>{Text}</div>"
            + "<h3>많이 본 기사</h3><ul><li><a href=/1>첫눈이 내린 가람시</a><li><a href=/2>오늘의 날씨와 물때</a><li><a href=/3>새 부두의 밤</a><li><a href=/4>시장 상인들의 하루</a></ul><p>유하늘 기자</p></body></html>").Article!;
        Assert.Empty(article.Authors);
    }
}
