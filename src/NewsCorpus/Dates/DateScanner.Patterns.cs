namespace NewsCorpus.Dates;

/// <content>The patterns of days, each tried at one token.</content>
internal readonly ref partial struct DateScanner
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;
    private const int BuddhistCentury = 2500;

    /// <summary>The Buddhist year of 1997, before which nobody published pages; a smaller number is an hour.</summary>
    private const int FirstShortBuddhistYear = 40;
    private const char FirstThai = '\u0e01';
    private const char LastThai = '\u0e5b';

    private bool TryDate(int index, out FoundDay day, out int next)
    {
        var token = _tokens[index];
        if (token.Kind == DateTokenKind.Number)
        {
            return TryCompact(index, out day, out next) || TryEastAsian(index, out day, out next) || TryNumeric(index, out day, out next)
                || TryYearFirst(index, out day, out next) || TryDayMonth(index, out day, out next);
        }

        day = default;
        next = index;
        return token.Kind == DateTokenKind.Word && TryMonthDay(index, out day, out next);
    }

    /// <summary>"20210730" and "20210730092000", in machine-readable values only: elsewhere such a number is an identifier.</summary>
    private bool TryCompact(int index, out FoundDay day, out int next)
    {
        day = default;
        next = index + 1;
        var token = _tokens[index];
        if (!_hints.IsDeclared || token.Length is not (8 or 12 or 14)) return false;
        var scale = token.Length switch { 8 => 1L, 12 => 10_000L, _ => 1_000_000L };
        var date = token.Value / scale;
        if (!TryMake(date / 10_000, date / 100 % 100, date % 100, out var made)) return false;
        day = new FoundDay(made);
        if (token.Length == 8) return true;
        var time = token.Value % scale * (token.Length == 12 ? 100 : 1);
        var (hour, minute, second) = ((int)(time / 10_000), (int)(time / 100 % 100), (int)(time % 100));
        if (hour < 24 && minute < 60 && second < 60)
        {
            day = day with { Clock = new Clock(index, next, hour, minute, second, token.Length == 12 ? DatePrecision.Minute : DatePrecision.Second, null) };
        }

        return true;
    }

    /// <summary>"2021年7月30日", "2021년 7월 30일", "令和3年7月30日", and the same without a year.</summary>
    private bool TryEastAsian(int index, out FoundDay day, out int next)
    {
        day = default;
        next = index;
        var year = 0L;
        var at = index;
        if (StartsWith(at + 1, '年', '년'))
        {
            var era = index > 0 && _tokens[index - 1].Kind == DateTokenKind.Word ? Calendars.EraBefore(Text(_tokens[index - 1])) : 0;
            year = _tokens[at].Value + (_tokens[at].Value < 1000 ? era : 0);
            if (year is < FirstYear or > LastYear) return false;
            at += 2;
        }

        if (!Token(at).IsNumber(1, 12) || !StartsWith(at + 1, '月', '월') || !Token(at + 2).IsNumber(1, 31) || !StartsWith(at + 3, '日', '일', '號', '号')) return false;
        next = at + 4;
        if (year == 0) return TryInfer(_tokens[at].Value, _tokens[at + 2].Value, WeekdayAround(index, next), out day);
        if (!TryMake(year, _tokens[at].Value, _tokens[at + 2].Value, out var made)) return false;
        day = new FoundDay(made);
        return true;
    }

    private bool StartsWith(int index, char first, char second, char third = '\0', char fourth = '\0') =>
        Token(index) is { Kind: DateTokenKind.Word } token && _text[token.Start] is var unit && (unit == first || unit == second || unit == third || unit == fourth) && unit != '\0';

    /// <summary>Three numbers between equal separators: "30.07.2021", "25 - 07 - 2021", "2021-07-30", "7/30/21", and "30.VII.2021".</summary>
    private bool TryNumeric(int index, out FoundDay day, out int next)
    {
        day = default;
        next = index + 5;
        var (first, second, third) = (_tokens[index], Token(index + 2), Token(index + 4));
        var separator = Token(index + 1);
        if (separator.Kind != DateTokenKind.Mark || (char)separator.Value is not ('.' or '-' or '/' or '‐' or '–' or '\\') || Token(index + 3).Value != separator.Value) return false;
        if (third.Kind != DateTokenKind.Number || Token(index + 3).Kind != DateTokenKind.Mark) return false;
        if (second.Kind == DateTokenKind.Word && Calendars.RomanMonth(Text(second)) is > 0 and var roman) second = second with { Kind = DateTokenKind.Number, Value = roman, Length = 2 };
        if (second.Kind != DateTokenKind.Number || second.Length > 2 || IsPartOfLongerNumber(index, next)) return false;
        if (first.Length == 4 && third.Length <= 2) return TryMakeAny(first.Value, second.Value, third.Value, out day);
        if (first.Length > 2) return false;
        if (third.Length == 4 || (third.Length == 2 && IsPlausibleShortYear(separator, index)))
        {
            return TryOrdered(first, second, third, isDotted: separator.Value == '.', out day);
        }

        return false;
    }

    /// <summary>Two-digit years are read where nothing is spaced: "30.07.21", but neither "3 - 2 - 10" nor "1.2.3".</summary>
    private bool IsPlausibleShortYear(in DateToken separator, int index) =>
        !separator.IsSpaced && Touches(index + 2) && Touches(index + 3) && Touches(index + 4) && (_tokens[index].Length == 2 || Token(index + 2).Length == 2);

    /// <summary>Dots are day first everywhere, in English too; slashes and hyphens go by the language.</summary>
    private bool TryOrdered(in DateToken first, in DateToken second, in DateToken third, bool isDotted, out FoundDay day)
    {
        var order = _hints.Order != DateOrder.Unknown ? _hints.Order : DateVocabulary.OrderOf(_hints.Language);
        if (third.Length == 2 && order == DateOrder.YearFirst && TryMakeAny(FullYear(first.Value), second.Value, third.Value, out day)) return true;
        var year = third.Length == 2 ? FullYear(third.Value) : third.Value;
        var dayFirst = TryMakeAny(year, second.Value, first.Value, out var european);
        var monthFirst = TryMakeAny(year, first.Value, second.Value, out var american);
        day = (dayFirst, monthFirst) switch
        {
            (true, true) when first.Value == second.Value => european,
            (true, true) when order == DateOrder.MonthFirst && !isDotted => american with { OtherReading = european.Day },
            (true, true) => european with { OtherReading = american.Day },
            (true, false) => european,
            _ => american,
        };
        return dayFirst || monthFirst;
    }

    private bool IsPartOfLongerNumber(int index, int next)
    {
        if (index > 1 && Touches(index) && _tokens[index - 1].Kind == DateTokenKind.Mark && (char)_tokens[index - 1].Value is '.' or '-' or '/' or ':'
            && Touches(index - 1) && _tokens[index - 2].Kind == DateTokenKind.Number) return true;
        // "1.2.2021.4" is no date, "2021-07-30-09:20" is one.
        return Token(next).IsMark('.') && Touches(next) && Token(next + 1).Kind == DateTokenKind.Number && Touches(next + 1);
    }

    /// <summary>"2021 July 30", "2021. július 30.", "2021 m. liepos 30 d.", "2021. gada 30. jūlijā".</summary>
    private bool TryYearFirst(int index, out FoundDay day, out int next)
    {
        day = default;
        next = index;
        var token = _tokens[index];
        if (token.Length != 4 || token.Value is < 1300 or > 2700) return false;
        var at = SkipFillers(index + 1);
        if (TryMonth(at, out var month, out var calendar, out var afterMonth))
        {
            at = SkipFillers(afterMonth);
            if (!Token(at).IsNumber(1, 31) || Token(at).Length > 2 || StartsClock(at)) return false;
            next = SkipOrdinal(at + 1);
            return TryMakeIn(calendar, token.Value, month, Token(at).Value, out day);
        }

        if (!Token(at).IsNumber(1, 31) || Token(at).Length > 2) return false;
        var dayOfMonth = Token(at).Value;
        at = SkipFillers(SkipOrdinal(at + 1));
        if (!TryMonth(at, out month, out calendar, out next)) return false;
        return TryMakeIn(calendar, token.Value, month, dayOfMonth, out day);
    }

    /// <summary>"30 July 2021", "1er août 2021", "30. Juli", "30-Jul-21", "19 ذو الحجة 1442".</summary>
    private bool TryDayMonth(int index, out FoundDay day, out int next)
    {
        day = default;
        next = index;
        var token = _tokens[index];
        if (token.Length > 2 || !token.IsNumber(1, 31)) return false;
        var at = SkipFillers(SkipOrdinal(index + 1));
        if (!TryMonth(at, out var month, out var calendar, out next)) return false;
        return TryYearAfter(index, calendar, month, token.Value, ref next, out day);
    }

    /// <summary>"July 30, 2021", "Jul. 30th, 2021", "Jul 30 09:20:00 2021".</summary>
    private bool TryMonthDay(int index, out FoundDay day, out int next)
    {
        day = default;
        if (!TryMonth(index, out var month, out var calendar, out next) || DateVocabulary.IsRatherWeekday(Text(_tokens[index]), _hints.Language)) return false;
        var at = SkipFillers(next);
        if (Token(at).Length > 2 || !Token(at).IsNumber(1, 31) || StartsClock(at)) return false;
        // "mar 2 dic 2025" is a Tuesday: a month with its year stands behind the day.
        if (DateVocabulary.TryWeekday(Text(_tokens[index]), _hints.Language, out _) && TryDayMonth(at, out var behind, out _) && !behind.IsInferred) return false;
        next = SkipOrdinal(at + 1);
        var dayOfMonth = Token(at).Value;
        if (TryClock(next, allowDot: false, out var clock) && Token(clock.Next) is { Length: 4 } year && TryMakeIn(calendar, year.Value, month, dayOfMonth, out day))
        {
            day = day with { Clock = clock };
            next = clock.Next + 1;
            return true;
        }

        return TryYearAfter(index, calendar, month, dayOfMonth, ref next, out day);
    }

    /// <summary>Reads the year behind day and month, or infers it.</summary>
    private bool TryYearAfter(int first, DateVocabulary.Calendar calendar, int month, long dayOfMonth, ref int next, out FoundDay day)
    {
        day = default;
        var at = SkipFillers(next);
        var year = Token(at);
        if (year is { Kind: DateTokenKind.Number, Length: 4 } && TryMakeIn(calendar, year.Value, month, dayOfMonth, out day))
        {
            next = at + 1;
            return true;
        }

        if (year is { Kind: DateTokenKind.Number, Length: 2, Value: >= FirstShortBuddhistYear } && IsThai(next - 1) && !StartsClock(at) && !IsDottedNumber(at + 1)
            && TryMakeIn(calendar, BuddhistCentury + year.Value, month, dayOfMonth, out day))
        {
            next = at + 1;
            return true;
        }

        var apostrophe = Token(at) is { Kind: DateTokenKind.Mark } mark && (char)mark.Value is '\'' or '’' or '‘';
        if (apostrophe) year = Token(++at);
        if (year is { Kind: DateTokenKind.Number, Length: 2 } && calendar == DateVocabulary.Calendar.Gregorian && (apostrophe || !StartsClock(at))
            && (apostrophe || Token(next).IsMark('-') || _hints.IsDeclared) && TryMakeAny(FullYear(year.Value), month, dayOfMonth, out day))
        {
            next = at + 1;
            return true;
        }

        return calendar == DateVocabulary.Calendar.Gregorian && TryInfer(month, dayOfMonth, WeekdayAround(first, next), out day);
    }

    /// <summary>"14 มี.ค. 69": Thai writes its Buddhist years without the century as well.</summary>
    private bool IsThai(int index) => Token(index).Kind == DateTokenKind.Word && _text[Token(index).Start] is >= FirstThai and <= LastThai;

    private static long FullYear(long value) => value + (value < 70 ? 2000 : 1900);
}
