using NewsCorpus.Classification;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Which names of a text are looked at, whatever the models make of them.</summary>
public sealed class TextCandidatesTests
{
    private const string Headline = "Hafenamt schließt den Nordkai von Brevin für ein Jahr";

    private const string Body = """
        Das Hafenamt von Brevin hat am Montag beschlossen, den nördlichen Kai für die Arbeiten zu schließen, die elf Monate dauern und mehr kosten sollen als geplant.

        Die Fischer hatten darum gebeten, bis zum Ende der Heringszeit zu warten, doch die Pfähle würden keinen weiteren Winter mit solchen Stürmen überstehen, hieß es.
        """;

    [Theory]
    [InlineData("byJutta Kern", "Jutta Kern")]
    [InlineData("Jutta Kern vor 2 Stunden", "Jutta Kern")]
    [InlineData("Jutta Kern - Autorin", "Jutta Kern")]
    [InlineData("Von Jutta Kern, Brevin", "Jutta Kern")]
    [InlineData("Text und Fotos: Jutta Kern", "Jutta Kern")]
    [InlineData("Von Jutta Kern\n\nund Emil Sand", "Jutta Kern|Emil Sand")]
    [InlineData("15. März 2025 Jutta Kern", "Jutta Kern")]
    [InlineData("Samstag, 15. März 2025 Jutta Kern", "Jutta Kern")]
    [InlineData("samstag 15. März 2025, 08:15 Jutta Kern", "Jutta Kern")]
    [InlineData("Thứ Bảy, 15/03/2025 Nguyễn Thu Hà", "Nguyễn Thu Hà")]
    [InlineData("Emil Sand 15. März 2025 Jutta Kern", "Emil Sand")]
    [InlineData("Jutta KernBreviner Kurier", "Jutta Kern")]
    [InlineData("Von Jutta Kern Emil Sand", "Jutta Kern|Emil Sand")]
    [InlineData("Hafen", "")]
    [InlineData("The End", "")]
    [InlineData("Breviner Kurier", "")]
    [InlineData("De Breviner Courant", "")]
    [InlineData("Von Kern Kurier", "Kern Kurier")]
    [InlineData("Jutta Kurier", "Jutta Kurier")]
    [InlineData("Uma Kern", "Uma Kern")]
    [InlineData("REDACCIÓN | BREVIN", "")]
    [InlineData("Redacción: Nuria Peñalver", "Nuria Peñalver")]
    [InlineData("입력 2025.03.14 09:12 | 수정 2025.03.14 11:40", "")]
    [InlineData("유하늘 기자 haneul@kurier.example", "유하늘")]
    [InlineData("유하늘기자 haneul@kurier.example", "유하늘")]
    [InlineData("유하늘 기자(haneul@kurier.example)", "유하늘")]
    [InlineData("Ann Lee ann@kurier.example", "")]
    [InlineData("تاریخ انتشار: ۱۴۰۳/۱۲/۲۴", "")]
    [InlineData("کد خبر: ۴۵۱۲۸۸", "")]
    [InlineData("گزارش از نیلوفر کوهی", "نیلوفر کوهی")]
    [InlineData("Thứ Năm, 14/03/2025, 09:12", "")]
    [InlineData("(From Our Own Correspondent)", "")]
    [InlineData("2025年03月14日 09:12 来源：青石晚报 记者 柳闻溪", "柳闻溪")]
    [InlineData("来源：青石晚报", "")]
    [InlineData("来源: 青石晚报 作者: 柳闻溪", "柳闻溪")]
    [InlineData("记者柳闻溪", "柳闻溪")]
    [InlineData("著者一覧", "著者一覧")]
    [InlineData("青石晚报记者 柳闻溪 实习生 陶一舟", "柳闻溪|陶一舟")]
    [InlineData("青石報記者柳聞溪／青石報導", "柳聞溪")]
    [InlineData("柳闻溪 记者", "柳闻溪")]
    [InlineData("青石報 柳聞溪", "柳聞溪")]
    [InlineData("2025-03-14 09:12:33 来源: 青石晚报 举报", "")]
    [InlineData("文／柳聞溪　圖／陶一舟", "柳聞溪")]
    [InlineData("取材・文＝青木はるか", "青木はるか")]
    [InlineData("青木はるか＝青石", "")]
    [InlineData("글·사진 유하늘 기자", "유하늘")]
    [InlineData("유하늘", "유하늘")]
    [InlineData("기사원문", "")]
    [InlineData("갈매기", "")]
    [InlineData("[청석일보 유하늘 기자]", "유하늘")]
    [InlineData("기자명 유하늘 승인 2025.03.14 09:12", "유하늘")]
    [InlineData("县里将于周五开会讨论应急资金，临时便桥有望五月建成。", "")]
    [InlineData("Schlagwörter: Fähre, Jutta Kern, Rat", "")]
    [InlineData("AFP", "AFP")]
    [InlineData("Jutta Kern und die Fischer der Stadt wollen den Kai noch vor dem Winter sehen und hoffen", "")]
    public void Collect_LineUnderHeadline_OffersItsNames(string line, string names) => Assert.Equal(names, string.Join('|', NamesOf($"{Headline}\n\n{line}\n\n{Body}")));

    [Theory]
    [InlineData("本报讯（记者 柳闻溪）")]
    [InlineData("本报讯（记者柳闻溪）")]
    public void Collect_BracketsThatOpenAChineseBody_OfferTheReporter(string opening) => Assert.Equal(
        ["柳闻溪"],
        NamesOf($"青石渡大桥因桥墩裂缝封闭\n\n{opening}青石渡大桥自周三晚起封闭。例行检查发现七个桥墩中有两个出现裂缝，县交通局周四通报。\n\n该桥每日车流量约六千辆。车辆须绕行石壁路，路程增加三十公里。").Where(name => name != "本报讯"));

    [Fact]
    public void Collect_LongMenu_LeavesRoomForTheByline()
    {
        var menu = string.Join('\n', Enumerable.Range(0, 11).Concat(Enumerable.Range(20, 50)).Select(i => "Ressort" + (char)('a' + (i / 26)) + (char)('a' + (i % 26))));
        Assert.Contains("Jutta Kern", NamesOf($"{Headline}\n\n{menu}\n\nVon Jutta Kern\n\n{Body}"));
    }

    /// <summary>Where a standfirst was taken for the first paragraph, the byline below may be taken for a heading.</summary>
    [Fact]
    public void Collect_HeadingBetweenParagraphs_MayBeAName()
    {
        var text = $"{Headline}\n\n{Body}\n\nJutta Kern\n\n{Body}";
        Assert.Contains("Jutta Kern", NamesOf(text, BlockClassifiers.Default.Add(new RoleClassifier("Jutta Kern", BlockRole.Subheading))));
    }

    /// <summary>What other articles are about is named in their teasers again and again.</summary>
    [Theory]
    [InlineData(BlockRole.Boilerplate, true)]
    [InlineData(BlockRole.Teaser, false)]
    public void Collect_NameThatRepeatsBelowTheBody_IsNoPublicationInTeasers(BlockRole role, bool isOffered)
    {
        string[] lines = ["Heute steht Nordfels vor der Wahl.", "Morgen fährt Nordfels nach Brevin.", "Auch ohne Nordfels wird gebaut."];
        var names = PublicationsOf($"{Headline}\n\n{Body}\n\n{string.Join("\n\n", lines)}", BlockClassifiers.Default.AddRange(lines.Select(line => new RoleClassifier(line, role))));
        Assert.Equal(isOffered, names.Contains("Nordfels"));
    }

    /// <summary>Between a long menu and the article pages offer their own newsletters and clubs.</summary>
    [Fact]
    public void Collect_NameBelowALongMenu_MayBeThePublication()
    {
        var menu = string.Join('\n', Enumerable.Range(0, 60).Select(i => "Ressort" + (char)('a' + (i / 26)) + (char)('a' + (i % 26))));
        Assert.Contains("Lotse", PublicationsOf($"{menu}\nLotse Club\nJetzt Lotse testen\n{Headline}\n\n{Body}"));
    }

    /// <summary>The first line is the title of the page, whether or not it is the headline as well.</summary>
    [Theory]
    [InlineData(" | Lotse24")]
    [InlineData(" | Hafen | Lotse24")]
    [InlineData(" | Lotse24 | 14.03.2025")]
    [InlineData(" - Lotse24 › Hafen")]
    public void Collect_TitleOfThePage_OffersTheNamesBehindTheHeadline(string end) => Assert.Contains("Lotse24", PublicationsOf($"{Headline}{end}\n\n{Body}"));

    private static List<string> PublicationsOf(string text, IEnumerable<IBlockClassifier>? classifiers = null)
    {
        List<string> names = [];
        Look(
            text,
            outline =>
            {
                using var candidates = TextPublicationCandidates.Collect(outline);
                foreach (ref readonly var candidate in candidates.Items) names.Add(candidate.Value.ToString());
            },
            classifiers);
        return names;
    }

    private static List<string> NamesOf(string text, IEnumerable<IBlockClassifier>? classifiers = null)
    {
        List<string> names = [];
        Look(
            text,
            outline =>
            {
                using var candidates = TextAuthorCandidates.Collect(outline);
                foreach (ref readonly var candidate in candidates.Items)
                {
                    if (candidate.Whole < 0) names.Add(candidate.Value.ToString());
                }
            },
            classifiers);
        return names;
    }

    private static void Look(string text, Action<TextOutline> look, IEnumerable<IBlockClassifier>? classifiers = null)
    {
        var options = new NewsParserOptions { Extractors = [new Capture(look)] };
        if (classifiers is not null) options = options with { Classifiers = [.. classifiers] };
        new NewsParser(options).ParseText(text);
    }

    private sealed class Capture(Action<TextOutline> look) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context) => look(context.TextOutline!);
    }

    private sealed class RoleClassifier(string text, BlockRole role) : IBlockClassifier
    {
        public void Classify(ClassificationContext context)
        {
            for (var i = 0; i < context.Content.Blocks.Length; i++)
            {
                if (context.Content.TextOf(i).SequenceEqual(text)) context.Vote(i, role, 100, "test-role");
            }
        }
    }
}
