using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

public sealed class DatelineParserTests
{
    [Theory]
    [InlineData("PARIS, May 3, 2021 (Reuters) — The lake froze.", "PARIS, May 3, 2021 (Reuters)", "Reuters", "2021-05-03")]
    [InlineData("Berlin (dpa) - Der See ist zugefroren.", "Berlin (dpa)", "dpa", null)]
    [InlineData("LONDON — The lake froze.", "LONDON", null, null)]
    [InlineData("ROMA, 3 maggio 2021 - Il lago è gelato.", "ROMA, 3 maggio 2021", null, "2021-05-03")]
    [InlineData("NEW YORK (AP) -- The lake froze.", "NEW YORK (AP)", "AP", null)]
    [InlineData("(가람=청석통신) 유하늘 기자 = 호수가 얼었다.", "(가람=청석통신)", "청석통신", null)]
    [InlineData("【가람=유하늘 기자】 호수가 얼었다.", "【가람=유하늘 기자】", null, null)]
    [InlineData("（新华社青石2021年5月3日电 记者柳闻溪）湖面结冰。", "（新华社青石2021年5月3日电 记者柳闻溪）", "新华社", "2021-05-03")]
    [InlineData("【青石＝黒田陽】湖が凍った。", "【青石＝黒田陽】", null, null)]
    [InlineData("【青石時事】湖が凍った。", "【青石時事】", "時事", null)]
    [InlineData("【青石＝共同】湖が凍った。", "【青石＝共同】", "共同", null)]
    [InlineData("（青石社記者柳聞溪2021年5月3日電）湖面結冰。", "（青石社記者柳聞溪2021年5月3日電）", "青石社", "2021-05-03")]
    [InlineData("[가람=청석통신]호수가 얼었다.", "[가람=청석통신]", "청석통신", null)]
    [InlineData("新华社青石2021年5月3日电（记者 柳闻溪）湖面结冰。", "新华社青石2021年5月3日", "新华社", "2021-05-03")]
    [InlineData("本報青石2021年5月3日電　湖面結冰。", "本報青石2021年5月3日", null, "2021-05-03")]
    public void TryParse_Dateline_GivesTextAgencyAndDate(string paragraph, string text, string? agency, string? date)
    {
        Assert.True(DatelineParser.TryParse(paragraph, default, out var dateline));
        Assert.Equal((text, agency, date), (dateline.Text, dateline.Agency, dateline.Date?.ToString()));
    }

    [Theory]
    [InlineData("The lake froze - and nobody saw it.")]
    [InlineData("Nobody saw it.")]
    [InlineData("")]
    [InlineData("In 2021 - or was it 2020 - the lake froze.")]
    [InlineData("(가람) 호수가 얼었다.")]
    [InlineData("【速報】湖が凍った。")]
    [InlineData("【時事】湖が凍った。")]
    [InlineData("【青石＝】湖が凍った。")]
    [InlineData("【青石、湖＝黒田陽】湖が凍った。")]
    [InlineData("(가람=) 호수가 얼었다.")]
    [InlineData("[청석일보=유하늘의 바다 이야기] 호수가 얼었다.")]
    [InlineData("(a=b) 호수가 얼었다.")]
    [InlineData("电")]
    [InlineData("湖区5月3日电力中断，湖面结冰。")]
    [InlineData("青石社5月3日电力中断，湖面结冰。")]
    public void TryParse_Sentence_HasNoDateline(string paragraph) => Assert.False(DatelineParser.TryParse(paragraph, default, out _));

    [Theory]
    [InlineData("Hohenau, 2. Oktober 2025", true)]
    [InlineData("Saint-Orme, le 3 mai 2021", false)]
    [InlineData("Valdorme, 3 mai 2021", true)]
    [InlineData("Mara Quill, 4 March 2025", false)]
    [InlineData("dpa, 4. März 2025", false)]
    [InlineData("Reuters, March 4, 2025", false)]
    [InlineData("Hohenau, 2. Oktober 2025, 14 Seiten", false)]
    [InlineData("Hohenau", false)]
    public void IsPlaceAndDate_Line_IsOneWordAndADate(string line, bool expected) => Assert.Equal(expected, DatelineParser.IsPlaceAndDate(line, default));
}
