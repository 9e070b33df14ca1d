using System.Globalization;
using NewsCorpus.Dates;

namespace NewsCorpus.Tests.Dates;

/// <summary>The grammar of dates as a table of cases.</summary>
public sealed class NewsDateParserTests
{
    [Theory]
    // Machine-readable forms.
    [InlineData("2021-07-30", "2021-07-30")]
    [InlineData("2021-07-30T09:20", "2021-07-30T09:20")]
    [InlineData("2021-07-30T09:20:31Z", "2021-07-30T09:20:31Z")]
    [InlineData("2021-07-30T23:50:31.123+02:00", "2021-07-30T23:50:31+02:00")]
    [InlineData("2021-07-30T09:20:31-0400", "2021-07-30T09:20:31-04:00")]
    [InlineData("2021-07-30 09:20:31 +0200", "2021-07-30T09:20:31+02:00")]
    [InlineData("Fri, 30 Jul 2021 09:20:00 GMT", "2021-07-30T09:20:00Z")]
    [InlineData("30 July 2021, 18:02 UTC +01:00", "2021-07-30T18:02+01:00")]
    [InlineData("30 July 2021, 18:02 UTC -03:00", "2021-07-30T18:02-03:00")]
    [InlineData("30 July 2021, 18:02 UTC - 19:00", "2021-07-30T18:02Z")]
    [InlineData("Fri, 30 Jul 2021 09:20:00 +0530", "2021-07-30T09:20:00+05:30")]
    [InlineData("Sat, 14 Mar 2026 09:20:00 GMT", "2026-03-14T09:20:00Z")]
    [InlineData("Sat 14 Mar 2026", "2026-03-14", "en")]
    [InlineData("mar 2 dic 2025", "2025-12-02", "es")]
    [InlineData("sht 1 mar 2025", "2025-03-01", "sq")]
    [InlineData("1. des. 2025", "2025-12-01", "no")]
    [InlineData("Sen, 1 Des 2025", "2025-12-01", "id")]
    [InlineData("1 thg 12 2025", "2025-12-01", "vi")]
    [InlineData("1 ינו׳ 2025", "2025-01-01", "he")]
    [InlineData("1 जन॰ 2025", "2025-01-01", "hi")]
    [InlineData("Fri Jul 30 09:20:00 2021", "2021-07-30T09:20:00")]
    [InlineData("Fri Jul 30 09:20:00 CEST 2021", "2021-07-30T09:20:00+02:00")]
    [InlineData("20210730", "2021-07-30")]
    [InlineData("20210730T092031Z", "2021-07-30T09:20:31Z")]
    [InlineData("20210730092031", "2021-07-30T09:20:31")]
    [InlineData("2021/07/30", "2021-07-30")]
    [InlineData("2021-7-3", "2021-07-03")]
    // What newspapers print.
    [InlineData("30 juillet 2021 - 09h20", "2021-07-30T09:20", "fr")]
    [InlineData("le 25 - 07 - 2021", "2021-07-25", "fr")]
    [InlineData("Publié le 1er août 2021 à 9 h 05", "2021-08-01T09:05", "fr")]
    [InlineData("Publié le 30 aout 2021 à 7h", "2021-08-30T07:00", "fr")]
    [InlineData("30. Juli 2021, 9.20 Uhr", "2021-07-30T09:20", "de")]
    [InlineData("30.07.2021 | 09:20 Uhr", "2021-07-30T09:20", "de")]
    [InlineData("Stand: 30.7.2021", "2021-07-30", "de")]
    [InlineData("Geschrieben am 15. April 2025 in Nachrichten", "2025-04-15", "de")]
    [InlineData("Aktualisiert am 07.01.2026 - 18:50 Uhr", "2026-01-07T18:50", "de")]
    [InlineData("3. Jänner 2020", "2020-01-03", "de")]
    [InlineData("July 30, 2021, 9:20 p.m. EDT", "2021-07-30T21:20-04:00", "en")]
    [InlineData("Jul. 30th, 2021 at 12:05 am", "2021-07-30T00:05", "en")]
    [InlineData("Friday 30 July 2021 09.20 BST", "2021-07-30T09:20", "en")]
    [InlineData("Updated 8:46 PM EDT, Fri July 30, 2021", "2021-07-30T20:46-04:00", "en")]
    [InlineData("30-Jul-21", "2021-07-30", "en")]
    [InlineData("30 Jul '21", "2021-07-30", "en")]
    [InlineData("7/30/21", "2021-07-30", "en-US")]
    [InlineData("30 de julio de 2021, 9:20 a. m.", "2021-07-30T09:20", "es")]
    [InlineData("30/07/2021 às 09h20", "2021-07-30T09:20", "pt")]
    [InlineData("30 luglio 2021 alle 9:20", "2021-07-30T09:20", "it")]
    [InlineData("30 juli 2021 om 9.20 uur", "2021-07-30T09:20", "nl")]
    [InlineData("30. juli 2021 kl. 09.20", "2021-07-30T09:20", "da")]
    [InlineData("30.7.2021 klo 9.20", "2021-07-30T09:20", "fi")]
    [InlineData("30. heinäkuuta 2021", "2021-07-30", "fi")]
    [InlineData("30 lipca 2021, 9:20", "2021-07-30T09:20", "pl")]
    [InlineData("30 июля 2021 г. в 09:20", "2021-07-30T09:20", "ru")]
    [InlineData("30 липня 2021", "2021-07-30", "uk")]
    [InlineData("30 Temmuz 2021 Cuma 09:20", "2021-07-30T09:20", "tr")]
    [InlineData("30 EKİM 2021", "2021-10-30", "tr")]
    [InlineData("2021. július 30. 9:20", "2021-07-30T09:20", "hu")]
    [InlineData("30 Ιουλίου 2021 στις 09:20", "2021-07-30T09:20", "el")]
    [InlineData("30 ביולי 2021 בשעה 09:20", "2021-07-30T09:20", "he")]
    [InlineData("2021 m. liepos 30 d.", "2021-07-30", "lt")]
    [InlineData("2021. gada 30. jūlijā", "2021-07-30", "lv")]
    [InlineData("2021(e)ko uztailaren 30a", "2021-07-30", "eu")]
    [InlineData("Thứ Sáu, ngày 30 tháng 7 năm 2021 09:20", "2021-07-30T09:20", "vi")]
    [InlineData("30 ביולי 2021", "2021-07-30", "he")]
    [InlineData("30 يوليو 2021", "2021-07-30", "ar")]
    [InlineData("٣٠ تموز/يوليو ٢٠٢١", "2021-07-30", "ar")]
    [InlineData("३० जुलाई २०२१", "2021-07-30", "hi")]
    [InlineData("৩০ জুলাই ২০২১", "2021-07-30", "bn")]
    [InlineData("30.VII.2021", "2021-07-30", "pl")]
    [InlineData("30. juli 2021 kl. 09.20.05", "2021-07-30T09:20:05", "da")]
    [InlineData("30.07.2021 09.20.05", "2021-07-30T09:20:05", "fi")]
    [InlineData("30.07.2021 – 31.07.21", "2021-07-30", "de")]
    [InlineData("9.20 Uhr, 30. Juli 2021", "2021-07-30T09:20", "de")]
    [InlineData("09.20, 30. juli 2021", "2021-07-30T09:20", "da")]
    [InlineData("klo 9.20, 30. heinäkuuta 2021", "2021-07-30T09:20", "fi")]
    [InlineData("9.20pm, 30 July 2021", "2021-07-30T21:20", "en")]
    [InlineData("Kapitel 9.20, 30. Juli 2021", "2021-07-30", "de")]
    [InlineData("30. juli 2021 klokka 09.20", "2021-07-30T09:20", "nb")]
    [InlineData("30 Ιουλίου 2021 ώρα 09:20", "2021-07-30T09:20", "el")]
    [InlineData("30 ביולי 2021 ב-09:20", "2021-07-30T09:20", "he")]
    [InlineData("30 июля 2021, 09:20 МСК", "2021-07-30T09:20+03:00", "ru")]
    [InlineData("30 липня 2021 року, 09:20", "2021-07-30T09:20", "uk")]
    [InlineData("30/07/2021 9 giờ 20 phút", "2021-07-30T09:20", "vi")]
    [InlineData("2021. július 30. 9 óra 20", "2021-07-30T09:20", "hu")]
    [InlineData("30 ก.ค. 64", "2021-07-30", "th")]
    [InlineData("30 กรกฎาคม 2564 เวลา 09.20 น.", "2021-07-30T09:20", "th")]
    [InlineData("09:20 น., 30 กรกฎาคม 2564", "2021-07-30T09:20", "th")]
    [InlineData("2021 m. liepos 30 d., penktadienis, 09:20", "2021-07-30T09:20", "lt")]
    [InlineData("29. des. 2021", "2021-12-29", "nb")]
    [InlineData("29. des. 2021", "2021-12-29", "nn")]
    [InlineData("29 listopada 2021", "2021-11-29", "pl")]
    [InlineData("29. listopada 2021.", "2021-10-29", "hr")]
    // Writing without spaces, and other calendars.
    [InlineData("2021年7月30日 09时20分", "2021-07-30T09:20", "zh")]
    [InlineData("2021年7月30日星期五 下午3:20", "2021-07-30T15:20", "zh")]
    [InlineData("2021年7月30日(金) 9時20分", "2021-07-30T09:20", "ja")]
    [InlineData("令和3年7月30日", "2021-07-30", "ja")]
    [InlineData("中華民國110年7月30日", "2021-07-30", "zh")]
    [InlineData("2021년 7월 30일 오후 3시 20분", "2021-07-30T15:20", "ko")]
    [InlineData("2021. 7. 30. 09:20", "2021-07-30T09:20", "ko")]
    [InlineData("30 กรกฎาคม 2564", "2021-07-30", "th")]
    [InlineData("30 ก.ค. 2564 09:20 น.", "2021-07-30T09:20", "th")]
    [InlineData("۸ مرداد ۱۴۰۰", "2021-07-30", "fa")]
    [InlineData("1400/05/08", "2021-07-30", "fa")]
    [InlineData("30 ژوئیهٔ 2021", "2021-07-30", "fa")]
    [InlineData("20 ذو الحجة 1442", "2021-07-30", "ar")]
    public void TryFind_PrintedOrDeclared_IsReadAtItsPrecision(string text, string expected, string? language = null)
    {
        Assert.True(NewsDateParser.TryFind(text, new DateHints { Language = language, IsDeclared = language is null }, out var match), text);
        Assert.Equal(expected, match.Time.ToString());
    }

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("2021-02-30")]
    [InlineData("99999-01-01")]
    [InlineData("2021-13-01")]
    [InlineData("Call 030 12 34 56 78")]
    [InlineData("192.168.10.2021")]
    [InlineData("version 1.2.2021.4 is out")]
    [InlineData("§ 12.3 Abs. 2")]
    [InlineData("July 2021")]
    [InlineData("2019-2021")]
    [InlineData("24 novembre")]
    [InlineData("the 2 hours ago sort")]
    [InlineData("id 20210730")]
    [InlineData("")]
    [InlineData("a may 5 or so people")]
    public void TryFind_NoDate_FindsNone(string text) => Assert.False(NewsDateParser.TryFind(text, new DateHints { Language = "en" }, out _), text);

    [Theory]
    [InlineData("03/04/2021", "en-US", "2021-03-04", "2021-04-03")]
    [InlineData("03/04/2021", "en-GB", "2021-04-03", "2021-03-04")]
    [InlineData("03.04.2021", "de", "2021-04-03", "2021-03-04")]
    [InlineData("03.04.2021", "en", "2021-04-03", "2021-03-04")]
    [InlineData("13/04/2021", "en-US", "2021-04-13", null)]
    [InlineData("04/13/2021", "fr", "2021-04-13", null)]
    [InlineData("21.07.03", "ko", "2021-07-03", null)]
    public void TryFind_NumericOrder_FollowsTheLanguageUnlessTheNumbersForbidIt(string text, string language, string expected, string? other)
    {
        Assert.True(NewsDateParser.TryFind(text, new DateHints { Language = language }, out var match));
        Assert.Equal(expected, match.Time.ToString());
        Assert.Equal(other, match.OtherReading?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("ce mercredi 24 novembre", "fr", null, "2021-11-24")]
    [InlineData("Mittwoch, 24. November", "de", "2016-01-01", "2010-11-24")]
    [InlineData("24 novembre", "fr", "2019-02-01", "2018-11-24")]
    [InlineData("il y a 3 jours", "fr", "2021-11-24", "2021-11-21")]
    [InlineData("vor 2 Stunden", "de", "2021-11-24", "2021-11-23")]
    [InlineData("2 hours ago", "en", "2021-11-24", "2021-11-23")]
    [InlineData("Hier", "fr", "2021-11-24", "2021-11-23")]
    [InlineData("3天前", "zh", "2021-11-24", "2021-11-21")]
    [InlineData("před 3 hodinami", "cs", "2021-11-24", "2021-11-23")]
    [InlineData("3 napja", "hu", "2021-11-24", "2021-11-21")]
    [InlineData("3 дні тому", "uk", "2021-11-24", "2021-11-21")]
    [InlineData("преди 2 седмици", "bg", "2021-11-24", "2021-11-10")]
    [InlineData("πριν από 3 ημέρες", "el", "2021-11-24", "2021-11-21")]
    [InlineData("לפני 3 ימים", "he", "2021-11-24", "2021-11-21")]
    [InlineData("۳ روز پیش", "fa", "2021-11-24", "2021-11-21")]
    [InlineData("3 दिन पहले", "hi", "2021-11-24", "2021-11-21")]
    [InlineData("3 ngày trước", "vi", "2021-11-24", "2021-11-21")]
    [InlineData("3 วันที่แล้ว", "th", "2021-11-24", "2021-11-21")]
    [InlineData("fa 3 dies", "ca", "2021-11-24", "2021-11-21")]
    [InlineData("prije 3 dana", "hr", "2021-11-24", "2021-11-21")]
    public void TryFind_WithoutYear_IsInferredFromWeekdayOrFetchTime(string text, string language, string? fetched, string expected)
    {
        var hints = new DateHints { Language = language, FetchedAt = fetched is null ? null : DateTimeOffset.Parse(fetched + "T00:00:00Z", CultureInfo.InvariantCulture) };
        Assert.True(NewsDateParser.TryFind(text, hints, out var match));
        Assert.Equal(expected, match.Time.ToString());
        Assert.True(match.Time.IsInferred || match.IsRelative);
    }

    /// <summary>"Op" is December in Yoruba and "on" in Dutch.</summary>
    [Theory]
    [InlineData("Gepubliceerd op 14 maart 2026", "nl")]
    [InlineData("Op 14 maart 2026 gepubliceerd", null)]
    public void TryFind_MonthOfTwoLettersInAnotherLanguage_IsNone(string text, string? language)
    {
        Assert.True(NewsDateParser.TryFind(text, new DateHints { Language = language, FetchedAt = new DateTimeOffset(2026, 3, 20, 0, 0, 0, TimeSpan.Zero) }, out var match));
        Assert.Equal("2026-03-14", match.Time.ToString());
    }

    [Fact]
    public void TryFind_SpanOfTheMatch_CoversDateAndClock()
    {
        const string text = "Publié le 30 juillet 2021 - 09h20 - écrit par : B.K";
        Assert.True(NewsDateParser.TryFind(text, new DateHints { Language = "fr" }, out var match));
        Assert.Equal("30 juillet 2021 - 09h20", text[match.Start..match.End]);
    }

    [Fact]
    public void TryFind_AgainAfterTheFirst_FindsTheNext()
    {
        const string text = "Published 30 July 2021, updated 2 August 2021";
        Assert.True(NewsDateParser.TryFind(text, default, out var first));
        Assert.True(NewsDateParser.TryFind(text, first.End, default, out var second));
        Assert.Equal("2021-08-02", second.Time.ToString());
    }

    [Fact]
    public void TryFind_AnyCulture_GivesTheSameAnswer()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.True(NewsDateParser.TryFind("30 JULI 2021", new DateHints { Language = "de" }, out var match));
            Assert.Equal("2021-07-30", match.Time.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TryFind_AMegabyteOfAlmostDates_IsBounded()
    {
        var text = string.Concat(Enumerable.Repeat("30. 30. ", 100_000));
        Assert.False(NewsDateParser.TryFind(text, default, out _));
    }
}
