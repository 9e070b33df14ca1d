using System.Globalization;
using NewsCorpus.Languages;

namespace NewsCorpus.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    private static LanguageIdentifier Identifier => LanguageIdentifier.Default;

    [Fact]
    public void Guess_ByDefault_IsUndetermined() => Assert.Equal(LanguageGuess.Undetermined, default(LanguageGuess).Language);

    [Theory]
    [InlineData("The council voted on Tuesday to close the old bridge until the spring.", "en")]
    [InlineData("Le conseil a voté mardi la fermeture du vieux pont jusqu'au printemps.", "fr")]
    [InlineData("Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren.", "de")]
    [InlineData("El ayuntamiento votó el martes cerrar el viejo puente hasta la primavera.", "es")]
    [InlineData("Il consiglio ha votato martedì la chiusura del vecchio ponte fino alla primavera.", "it")]
    [InlineData("De gemeenteraad besloot dinsdag om de oude brug tot het voorjaar te sluiten.", "nl")]
    [InlineData("Городской совет во вторник решил закрыть старый мост до весны.", "ru")]
    [InlineData("Міська рада у вівторок вирішила закрити старий міст до весни.", "uk")]
    [InlineData("Rada města v úterý rozhodla, že starý most bude do jara uzavřen.", "cs")]
    [InlineData("Rada miasta zdecydowała we wtorek o zamknięciu starego mostu do wiosny.", "pl")]
    [InlineData("Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα μέχρι την άνοιξη.", "el")]
    [InlineData("قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم حتى الربيع.", "ar")]
    [InlineData("מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן עד האביב.", "he")]
    [InlineData("नगर परिषद ने मंगलवार को पुराने पुल को वसंत तक बंद करने का फैसला किया।", "hi")]
    [InlineData("市議会は火曜日、古い橋を春まで閉鎖することを決めた。", "ja")]
    [InlineData("市议会星期二决定关闭旧桥直到春天，居民们说消息来得太晚。", "zh-Hans")]
    [InlineData("市議會星期二決定關閉舊橋直到春天，居民們說消息來得太晚。", "zh-Hant")]
    [InlineData("Градско веће је у уторак одлучило да затвори стари мост до пролећа.", "sr")]
    [InlineData("Gradsko veće je u utorak odlučilo da zatvori stari most do proleća, a stanovnici kažu da su vest saznali prekasno.", "sr-Latn")]
    [InlineData("시의회는 화요일 오래된 다리를 봄까지 폐쇄하기로 결정했다.", "ko")]
    [InlineData("สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่าจนถึงฤดูใบไม้ผลิ", "th")]
    [InlineData("Hội đồng thành phố hôm thứ ba quyết định đóng cửa cây cầu cũ cho đến mùa xuân.", "vi")]
    [InlineData("Belediye meclisi salı günü eski köprünün ilkbahara kadar kapatılmasına karar verdi.", "tr")]
    [InlineData("Kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kevääseen asti.", "fi")]
    public void Identify_OneSentence_GivesItsLanguage(string text, string language) => Assert.Equal(language, Identifier.Identify(text).Language);

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("12345 67,890.12 2024-05-03")]
    [InlineData("😀🎉🚀 ⚽🏆")]
    [InlineData("\u0000\u0001\u0002\u001F\u007F")]
    [InlineData("\uD800\uDC00\uDFFF\uD83D \uD800")]
    [InlineData("*** --- >>> ===")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Identify_NoLanguage_IsUndetermined(string text)
    {
        var guess = Identifier.Identify(text);
        Assert.Equal(LanguageGuess.Undetermined, guess.Language);
        Assert.Equal(0, guess.Confidence);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('漢')]
    [InlineData('\uD800')]
    [InlineData('\u0301')]
    [InlineData('\'')]
    public void Identify_TenMillionOfOneUnit_IsUndetermined(char unit) =>
        Assert.Equal(LanguageGuess.Undetermined, Identifier.Identify(new string(unit, 10_000_000)).Language);

    [Fact]
    public void Identify_AnyText_AllocatesNothing()
    {
        const string Text = "The council voted on Tuesday to close the old bridge until the spring, and to open a ferry instead.";
        Identifier.Identify(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Identifier.Identify(Text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Identify_AnyCulture_GivesTheSame()
    {
        const string Text = "İSTANBUL'DA KIŞ GELDİ, VALİLİK UYARDI";
        var expected = Identifier.Identify(Text);
        var previous = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "ar-SA", "de-DE", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, Identifier.Identify(Text));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }
}
