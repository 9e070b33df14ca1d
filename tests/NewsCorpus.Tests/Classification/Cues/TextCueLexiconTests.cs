using System.Text;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Cues;

public class TextCueLexiconTests
{
    private static readonly string[] s_tails = ["", " : Brevin", "s", " …"];

    public static TheoryData<string, int, int> Lines => new()
    {
        { "Read more: The ferry is late", (int)TextCueRoles.RelatedInline, 0 },
        { "The ferry was late again", 0, 0 },
        { "All rights reserved", (int)TextCueRoles.Legal, 0 },
        { "© The Brevin Courier. All Rights Reserved.", (int)TextCueRoles.Legal, 0 },
    };

    [Theory]
    [InlineData("12 thoughts on “The quay of Brevin”", true)]
    [InlineData("3 Gedanken zu „Der Kai von Brevin“", true)]
    [InlineData("12 commentaires sur « Le quai de Brévin »", true)]
    [InlineData("12 комментариев к «Причал Бревина»", true)]
    [InlineData("12 thoughts on the quay of Brevin and on what should become of it", false)]
    [InlineData("thoughts on “The quay of Brevin”", false)]
    public void Match_NumberOverQuotedTitle_IsHeadingOverComments(string line, bool isHeading) =>
        Assert.Equal(isHeading ? TextCueRoles.Comments : TextCueRoles.None, TextCueLexicon.Default.Match(line, "en").Whole);

    [Fact]
    public void Match_ButtonOfAForm_IsNoHeadingOverOtherArticles() => Assert.Equal(TextCueRoles.Interface, TextCueLexicon.Default.Match("Sign up", "en").Whole);

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("no")]
    public void MatchStart_ShortPhraseOfNorwegian_CountsInBothWrittenForms(string language) =>
        Assert.Equal(TextCueRoles.Byline, TextCueLexicon.Default.MatchStart("Av Berit Holvik", language).Start);

    [Theory]
    [InlineData("Dernière mise à jour : 15 mars 2026", "fr")]
    [InlineData("Bijgewerkt op 15 maart 2026", "nl")]
    [InlineData("Sist endret: 15. mars 2026", "no")]
    [InlineData("Последна актуализация: 15 март 2026", "bg")]
    [InlineData("Останнє оновлення: 15 березня 2026", "uk")]
    [InlineData("Τελευταία τροποποίηση: 15 Μαρτίου 2026", "el")]
    [InlineData("最后更新：2026年3月15日", "zh")]
    public void MatchStart_PhraseForAnUpdate_IsOne(string line, string language) => Assert.Equal(TextCueRoles.Updated, TextCueLexicon.Default.MatchStart(line, language).Start);

    [Theory]
    [InlineData("Теми: пристанище, риболов", "bg")]
    [InlineData("Arxivat a: port, pesca", "ca")]
    [InlineData("Tags: λιμάνι, αλιεία", "el")]
    public void MatchStart_PhraseForKeywords_IsOne(string line, string language) => Assert.Equal(TextCueRoles.Keywords, TextCueLexicon.Default.MatchStart(line, language).Start);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Match_Line_FindsItsCues(string line, int least, int whole)
    {
        var match = TextCueLexicon.Default.Match(line, "en");

        Assert.Equal((TextCueRoles)least, match.Start & (TextCueRoles)least);
        Assert.Equal((TextCueRoles)whole, match.Whole & (TextCueRoles)whole);
    }

    [Theory]
    [InlineData("Comments (12)", true)]
    [InlineData("1,204 Comments", true)]
    [InlineData("12 Kommentare", true)]
    [InlineData("Comments on 12 pages", false)]
    [InlineData("12", false)]
    [InlineData("(", false)]
    [InlineData("Read also 12", false)]
    public void Match_CommentsWithTheirNumber_AreAHeading(string line, bool isHeading) =>
        Assert.Equal(isHeading, (TextCueLexicon.Default.Match(line, "en").Whole & TextCueRoles.Comments) != TextCueRoles.None);

    [Theory]
    [InlineData("Δημοφιλέστερα", "el", (int)TextCueRoles.RelatedSection)]
    [InlineData("הנקראות ביותר", "he", (int)TextCueRoles.RelatedSection)]
    [InlineData("よく読まれている記事", "ja", (int)TextCueRoles.RelatedSection)]
    [InlineData("Đọc nhiều nhất", "vi", (int)TextCueRoles.RelatedSection)]
    [InlineData("Принять все", "ru", (int)TextCueRoles.Interface)]
    [InlineData("Tümünü kabul et", "tr", (int)TextCueRoles.Interface)]
    [InlineData("ตั้งค่า", "th", (int)TextCueRoles.Interface)]
    [InlineData("카카오톡", "ko", (int)TextCueRoles.Interface)]
    [InlineData("Je m'inscris", "fr", (int)TextCueRoles.Interface)]
    [InlineData("דוא\"ל", "he", (int)TextCueRoles.Interface)]
    public void Match_ButtonOrHeadingAloneOnItsLine_IsNamed(string line, string language, int role) =>
        Assert.Equal((TextCueRoles)role, TextCueLexicon.Default.Match(line, language).Whole & (TextCueRoles)role);

    [Theory]
    [InlineData("© 2023 Bưu Báo Tân Vịch. Bảo lưu mọi quyền.", "vi")]
    [InlineData("© 2023 ทานวิคโพสต์ สงวนลิขสิทธิ์", "th")]
    [InlineData("使用条款", "zh")]
    public void Match_LineOfRights_IsLegal(string line, string language) =>
        Assert.NotEqual(TextCueRoles.None, TextCueLexicon.Default.Match(line, language).Start & TextCueRoles.Legal);

    /// <summary>Capitals show neither the accents of Greek nor the dotless i of Turkish.</summary>
    [Theory]
    [InlineData("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Το λιμάνι αλλάζει όψη", "el", (int)TextCueRoles.RelatedInline)]
    [InlineData("ΕΤΙΚΕΤΕΣ: βιβλιοθήκη", "el", (int)TextCueRoles.Keywords)]
    [InlineData("İLGİLİ HABER: Okullar tatil edildi", "tr", (int)TextCueRoles.RelatedInline)]
    [InlineData("İlgili haber: Okullar tatil edildi", "tr", (int)TextCueRoles.RelatedInline)]
    [InlineData("AYRICA OKUYUN: Okullar tatil edildi", "tr", (int)TextCueRoles.RelatedInline)]
    [InlineData("HAZIRLAYAN: Elif Sönmez", "tr", (int)TextCueRoles.Byline)]
    [InlineData("โดย สมศรี ฟ้าใส", "th", (int)TextCueRoles.Byline)]
    [InlineData("（记者 柳闻溪）", "zh", (int)TextCueRoles.Byline)]
    [InlineData("Της Ελίνας Πασκετίδου", "el", (int)TextCueRoles.Byline)]
    [InlineData("ΤΟΥ ΙΩΝΑ ΜΕΡΒΕΛΗ", "el", (int)TextCueRoles.Byline)]
    [InlineData("Bởi Phan Lệ Na", "vi", (int)TextCueRoles.Byline)]
    public void Match_LineInCapitals_FindsItsCues(string line, string language, int role)
    {
        var match = TextCueLexicon.Default.MatchStart(line, language, LineFactsReader.Read(line, []));

        Assert.Equal((TextCueRoles)role, match.Start & (TextCueRoles)role);
    }

    [Theory]
    [InlineData("ΣΧΕΤΙΚΑ ΑΡΘΡΑ", "el")]
    [InlineData("DİĞER HABERLER", "tr")]
    [InlineData("İLGİNİZİ ÇEKEBİLİR", "tr")]
    public void Match_HeadingInCapitals_StandsOverOtherArticles(string line, string language) =>
        Assert.True((TextCueLexicon.Default.MatchStart(line, language, LineFactsReader.Read(line, [])).Whole & TextCueRoles.RelatedSection) != TextCueRoles.None);

    [Fact]
    public void Match_EveryPhraseWithAnyTail_EqualsPlainSearch()
    {
        var oracle = new PlainCueSearch();
        for (var i = 0; i < oracle.AllPhrases.Count; i += 3)
        {
            var phrase = oracle.AllPhrases[i];
            foreach (var tail in s_tails)
            {
                Check(phrase + tail);
                Check("• " + phrase.ToUpperInvariant() + tail);
            }
        }

        void Check(string line)
        {
            foreach (var language in (string[])["und", "fr"])
            {
                Assert.Equal(oracle.Match(line, language), TextCueLexicon.Default.Match(line, language));
                Assert.Equal(TextCueLexicon.Default.MatchStart(line, language), TextCueLexicon.Default.MatchStart(line, language, LineFactsReader.Read(line, [])));
            }
        }
    }

    /// <summary>Looks each beginning of a line up in a dictionary, and each phrase of rights in the line: slow and plain.</summary>
    private sealed class PlainCueSearch
    {
        private const string LineStarts = " •*-–·>|►▶#[(«»→›（〔";
        private const string LineEnds = " :.!?…|>»→›-–";
        private readonly Dictionary<string, List<(string Language, string Place, TextCueRoles Role)>> _phrases = new(StringComparer.Ordinal);
        private readonly List<string> _legal = [];

        public PlainCueSearch()
        {
            using var stream = typeof(TextCueLexicon).Assembly.GetManifestResourceStream("TextCues.tsv")!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0 || line[0] == '#') continue;
                var parts = line.Split('\t');
                AllPhrases.Add(parts[3]);
                var folded = Fold(parts[3]);
                if (parts[2] == "anywhere") _legal.Add(parts[3]);
                else if (parts[2] == "counted") continue;
                else if (_phrases.TryGetValue(folded, out var known)) known.Add((parts[0], parts[2], RoleOf(parts[1])));
                else _phrases.Add(folded, [(parts[0], parts[2], RoleOf(parts[1]))]);
            }
        }

        public List<string> AllPhrases { get; } = [];

        public TextCueMatch Match(string line, string language)
        {
            var rest = line.TrimStart([.. LineStarts]);
            if (rest.Length == 0) return default;
            var folded = Fold(rest[..Math.Min(64, rest.Length)]);
            var whole = rest.Length <= 64 ? folded.TrimEnd([.. LineEnds]).Length : -1;
            TextCueRoles start = TextCueRoles.None, all = TextCueRoles.None;
            var longest = 0;
            for (var end = 1; end <= folded.Length; end++)
            {
                if (end < folded.Length && char.IsLetterOrDigit(folded[end]) && folded[end - 1] < '\u2e80') continue;
                if (!_phrases.TryGetValue(folded[..end], out var meanings)) continue;
                var hasWhole = meanings.Exists(m => m.Place == "whole");
                if (end < 5 && language != "und" && !hasWhole && !meanings.Exists(m => language.StartsWith(m.Language, StringComparison.Ordinal))) continue;
                foreach (var (_, place, role) in meanings)
                {
                    if (place == "start") (start, longest) = (start | role, end);
                    if (end == whole) all |= role;
                }
            }

            if (line.Length < 200 && _legal.Exists(phrase => line.Contains(phrase, StringComparison.OrdinalIgnoreCase))) start |= TextCueRoles.Legal;
            return new TextCueMatch(start, all, (short)(longest == 0 ? 0 : longest + line.Length - rest.Length));
        }

        /// <summary>Lower case; letters lose their accents where they are Greek, and the letters i of Turkish are one.</summary>
        private static string Fold(string text) => string.Concat(text.Select(c =>
            c is '’' or 'ʼ' ? '\'' : c is 'İ' or 'ı' ? 'i' : c is 'ς' ? 'σ' : c is >= 'Ά' and <= 'ώ' ? char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]) : char.ToLowerInvariant(c)));

        private static TextCueRoles RoleOf(string name) => Enum.Parse<TextCueRoles>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
    }
}
