namespace NewsCorpus.Dates;

/// <content>The parts of days: months, weekdays, fillers, and years that have to be inferred.</content>
internal readonly ref partial struct DateScanner
{
    /// <summary>The name of a month of up to three words, or "tháng 7"; a second name of the same month behind a slash is taken along.</summary>
    private bool TryMonth(int index, out int month, out DateVocabulary.Calendar calendar, out int next)
    {
        month = 0;
        calendar = DateVocabulary.Calendar.Gregorian;
        next = index;
        if (Token(index).Kind != DateTokenKind.Word || Text(_tokens[index]) is var name && !DateVocabulary.OpensMonth(name)) return false;
        if ((name.Equals("tháng", StringComparison.OrdinalIgnoreCase) || name.Equals("thg", StringComparison.OrdinalIgnoreCase)) && Token(index + 1).IsNumber(1, 12))
        {
            month = (int)_tokens[index + 1].Value;
            next = index + 2;
            return true;
        }

        for (var words = DateVocabulary.MaxMonthWords; words > 0; words--)
        {
            var last = index + words - 1;
            if (last >= _tokens.Length || _tokens[last].Kind != DateTokenKind.Word) continue;
            if (!DateVocabulary.TryMonth(_text[_tokens[index].Start.._tokens[last].End], _hints.Language, out month, out calendar)) continue;
            next = last + 1;
            if (Token(next).IsMark('/') && Token(next + 1).Kind == DateTokenKind.Word && DateVocabulary.TryMonth(Text(Token(next + 1)), _hints.Language, out var twin, out _) && twin == month) next += 2;
            return true;
        }

        return false;
    }

    private int SkipFillers(int index)
    {
        for (var skipped = 0; skipped < MaxFillers; skipped++, index++)
        {
            var token = Token(index);
            var isFiller = token.Kind switch
            {
                DateTokenKind.Mark => (char)token.Value is '.' or ',' or '-' or '–' or '/' or '\'' or '’' or '،' or '(' or ')',
                DateTokenKind.Word => s_dateFillers.Contains(Text(token)) && !DateVocabulary.IsMonthOf(Text(token), _hints.Language),
                _ => false,
            };
            // The apostrophe before a short year is kept for the reader of years.
            if (!isFiller || (token.Kind == DateTokenKind.Mark && (char)token.Value is '\'' or '’' && Token(index + 1).Length == 2 && Token(index + 1).Kind == DateTokenKind.Number)) break;
        }

        return index;
    }

    private int SkipOrdinal(int index)
    {
        if (Token(index) is { Kind: DateTokenKind.Mark } mark && (char)mark.Value is '-' or 'º' or '°' or ':' && Touches(index + 1) && Token(index + 1).Kind == DateTokenKind.Word && s_ordinals.Contains(Text(Token(index + 1)))) return index + 2;
        if (Token(index) is { Kind: DateTokenKind.Mark } degree && (char)degree.Value is '°' or 'º') return index + 1;
        if (Token(index).Kind == DateTokenKind.Word && Touches(index) && s_ordinals.Contains(Text(Token(index)))) index++;
        return Token(index).IsMark('.') ? index + 1 : index;
    }

    private bool StartsClock(int index) => Token(index + 1).IsMark(':') && Touches(index + 1) && Token(index + 2).Kind == DateTokenKind.Number;

    private DayOfWeek? WeekdayAround(int first, int next)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (_tokens[i].Kind == DateTokenKind.Word)
            {
                if (DateVocabulary.TryWeekday(Text(_tokens[i]), _hints.Language, out var weekday)) return weekday;
                if (!s_dateFillers.Contains(Text(_tokens[i])) && !s_clockFillers.Contains(Text(_tokens[i]))) break;
            }
            else if (_tokens[i].Kind == DateTokenKind.Number)
            {
                break;
            }
        }

        for (var i = next; i < Math.Min(_tokens.Length, next + 2); i++)
        {
            if (_tokens[i].Kind == DateTokenKind.Word) return DateVocabulary.TryWeekday(Text(_tokens[i]), _hints.Language, out var weekday) ? weekday : null;
        }

        return null;
    }

    /// <summary>
    /// The latest year that fits day and weekday and does not lie after the horizon. The weekday leaves one year in five to eleven;
    /// without a weekday only a known time of fetching can tell the year.
    /// </summary>
    private bool TryInfer(long month, long dayOfMonth, DayOfWeek? weekday, out FoundDay day)
    {
        const int LongestGap = 12;
        day = default;
        if (weekday is null && _hints.FetchedAt is null) return false;
        var horizon = _hints.Horizon;
        for (var year = horizon.Year; year > horizon.Year - LongestGap; year--)
        {
            if (!TryMake(year, month, dayOfMonth, out var made) || made > horizon || (weekday is { } asked && made.DayOfWeek != asked)) continue;
            day = new FoundDay(made) { IsInferred = true };
            return true;
        }

        return false;
    }

    private static bool TryMake(long year, long month, long day, out DateOnly made)
    {
        made = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month)) return false;
        made = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }

    /// <summary>A numeric date, whose year tells the calendar: 2564 is Buddhist, 1400 Persian or Islamic by language.</summary>
    private bool TryMakeAny(long year, long month, long day, out FoundDay found) => TryMakeIn(Calendars.Guess(year, _hints.Language), year, month, day, out found);

    private static bool TryMakeIn(DateVocabulary.Calendar calendar, long year, long month, long day, out FoundDay found)
    {
        found = default;
        if (!Calendars.TryToGregorian(calendar, year, month, day, out var made) || made.Year is < FirstYear or > LastYear) return false;
        found = new FoundDay(made);
        return true;
    }
}
