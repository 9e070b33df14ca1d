using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <content>Dates relative to the time of fetching. Without one they mean nothing and are not read.</content>
internal readonly ref partial struct DateScanner
{
    private const int MaxRelativeAmount = 60;

    /// <summary>Units of time by name: 'm' minutes, 'h' hours, 'd' days, 'w' weeks.</summary>
    private static readonly FoldedTable<char> s_units = Units(
        "m:minute minutes min mins minuten minut minuto minutos minuti dakika минут минуты минуту хвилин دقيقة دقائق minuter minutter minuuttia perc 分钟 分钟前 分鐘前 分前 분 perce λεπτά λεπτό דקות דקה دقیقه मिनट phút minuta minutu minutami хвилини хвилину минута минути นาทีที่แล้ว นาทีก่อน|" +
        "h:hour hours hr hrs heure heures stunde stunden std hora horas ora ore uur uren timer timmar saat tunnin tuntia godzin godziny godzinę часов часа час годин ساعة ساعات jam óra 小时 小时前 小時前 時間前 시간 oră hodin hodinami hodinou órája órával години годину ώρες ώρα שעות שעה ساعت घंटे घंटा घंटों giờ tiếng hores sata sati ชั่วโมงที่แล้ว ชั่วโมงก่อน|" +
        "d:day days jour jours tag tagen día días dia dias giorno giorni dag dagen dager dage dagar gün päivää dni dzień дней дня день днів يوم أيام hari nap 天 天前 日前 일 zile zi dny dnem dnů dnami napja nappal дні μέρες μέρα ημέρες ημέρα ימים יום روز दिन ngày dies dana วันที่แล้ว วันก่อน|" +
        "w:week weeks semaine semaines woche wochen semana semanas settimana settimane weken uker uger veckor hafta viikkoa tygodni недель недели أسبوع minggu 周 周前 săptămâni týdny hete тижні тиждень седмици седмица εβδομάδες εβδομάδα שבועות שבוע هفته हफ्ते सप्ताह tuần setmanes tjedna tjedana أسابيع สัปดาห์ที่แล้ว สัปดาห์ก่อน");

    /// <summary>Some are the unit itself: "3 órája".</summary>
    private static readonly FoldedTable<bool> s_agoWords = Words(
        "ago a vor hace há fa geleden siden sedan for önce sitten temu назад тому منذ قبل lalu 前 전 이전 ezelőtt acum atrás před преди πριν לפני پیش पहले trước prije órája perce napja hete นาทีที่แล้ว นาทีก่อน ชั่วโมงที่แล้ว ชั่วโมงก่อน วันที่แล้ว วันก่อน สัปดาห์ที่แล้ว สัปดาห์ก่อน");

    private static readonly FoldedTable<bool> s_today = Words(
        "today aujourd'hui heute hoy hoje oggi vandaag idag bugün tänään dziś dzisiaj сегодня сьогодні اليوم 今天 今日 오늘 ma azi");

    private static readonly FoldedTable<bool> s_yesterday = Words(
        "yesterday hier gestern ayer ontem ieri gisteren igår dün eilen wczoraj вчера вчора أمس 昨天 昨日 어제 tegnap");

    private bool TryRelative(int index, out DateMatch match)
    {
        match = default;
        if (_hints.FetchedAt is not { } fetched) return false;
        var token = _tokens[index];
        if (token.Kind == DateTokenKind.Word)
        {
            var days = s_today.Contains(Text(token)) ? 0 : s_yesterday.Contains(Text(token)) ? 1 : -1;
            // The bare word opens many sentences; only a line that is hardly more than the word is a date.
            if (days < 0 || _tokens.Length > 8) return false;
            match = Relative(fetched.AddDays(-days), index, index + 1);
            return true;
        }

        if (!token.IsNumber(1, MaxRelativeAmount) || Token(index + 1).Kind != DateTokenKind.Word || !s_units.TryGetValue(Text(_tokens[index + 1]), out var unit) || !HasAgoWord(index)) return false;
        var moment = unit switch
        {
            'm' => fetched.AddMinutes(-token.Value),
            'h' => fetched.AddHours(-token.Value),
            'd' => fetched.AddDays(-token.Value),
            _ => fetched.AddDays(-7 * token.Value),
        };
        match = Relative(moment, index, index + 2);
        return true;
    }

    private bool HasAgoWord(int index)
    {
        if (Text(_tokens[index + 1]) is [.., '前' or '전'] || s_agoWords.Contains(Text(_tokens[index + 1]))) return true;
        for (var i = Math.Max(0, index - 2); i < Math.Min(_tokens.Length, index + 4); i++)
        {
            if (i != index && i != index + 1 && _tokens[i].Kind == DateTokenKind.Word && s_agoWords.Contains(Text(_tokens[i]))) return true;
        }

        return false;
    }

    private DateMatch Relative(DateTimeOffset moment, int first, int next) =>
        new(new PublicationTime(moment.Date, DatePrecision.Day), _tokens[first].Start, _tokens[next - 1].End) { IsRelative = true };

    private static FoldedTable<char> Units(string table)
    {
        var units = new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Split('|'))
        {
            foreach (var word in row[2..].Split(' ')) units.TryAdd(word, row[0]);
        }

        return new FoldedTable<char>(units);
    }
}
