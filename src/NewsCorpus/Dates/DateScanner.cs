namespace NewsCorpus.Dates;

/// <summary>Walks the tokens of one text once and stops at the first date. Lookahead is bounded, so the walk is linear.</summary>
internal readonly ref partial struct DateScanner
{
    private const int MaxFillers = 5;

    /// <summary>The tokens from the first of a month's name to the number of the day: the name, a slash and its other form, fillers.</summary>
    private const int MaxBeforeNumber = DateVocabulary.MaxMonthWords + 2 + MaxFillers;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<DateToken> _tokens;
    private readonly DateHints _hints;

    public DateScanner(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, DateHints hints)
    {
        _text = text;
        _tokens = tokens;
        _hints = hints;
    }

    public bool TryFind(out DateMatch match)
    {
        Clock? earlier = null;
        var number = -1;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (number < i) number = NextNumber(i);
            // Without a number only "today" and its like are dates, and they need a time of fetching.
            if (number == _tokens.Length && _hints.FetchedAt is null) break;
            if (number - i <= MaxBeforeNumber && TryDate(i, out var day, out var next))
            {
                match = Complete(day, i, next, earlier);
                return true;
            }

            if (TryRelative(i, out match)) return true;
            if (TryClock(i, OpensDottedClock(i), out var clock) && !OpensDate(i))
            {
                earlier = clock;
                i = clock.Next - 1;
            }
        }

        match = default;
        return false;
    }

    /// <summary>
    /// "08.15, 14. marts 2026", "8.15 Uhr, 14. März 2026": a full stop makes a clock in front of a date where the hour has two digits, or a word beside it says so.
    /// Without it, "15 Uhr" was read.
    /// </summary>
    private bool OpensDottedClock(int index)
    {
        if (_tokens[index].Kind != DateTokenKind.Number || !Token(index + 1).IsMark('.') || !Touches(index + 1) || !Touches(index + 2) || Token(index + 2).Length != 2) return false;
        if (Touches(index) && Token(index - 1).Kind != DateTokenKind.Word) return false;
        if (_tokens[index].Length == 2 || IsHourName(index + 3) || (Token(index + 3).Kind == DateTokenKind.Word && DateVocabulary.TryHalfDay(Text(Token(index + 3)), _hints.Language, out _))) return true;
        var before = Token(index - 1).IsMark('.') ? index - 2 : index - 1;
        return Token(before).Kind == DateTokenKind.Word && s_clockFillers.Contains(Text(Token(before)));
    }

    private int NextNumber(int from)
    {
        while (from < _tokens.Length && _tokens[from].Kind != DateTokenKind.Number) from++;
        return from;
    }

    /// <summary>Whether a word that could be half of a day opens a date: "am 15. April 2025" is no hour in the morning.</summary>
    private bool OpensDate(int index) => _tokens[index].Kind == DateTokenKind.Word && _tokens[index].Length == 2 && TryDate(index + 1, out _, out _);

    /// <summary>Adds the clock time that follows the date, or the one that stands just before it.</summary>
    private DateMatch Complete(in FoundDay day, int first, int next, Clock? earlier)
    {
        var start = _tokens[first].Start;
        var end = _tokens[next - 1].End;
        var clock = day.Clock;
        if (clock is null && TryClockAfter(next, out var after)) clock = after;
        if (clock is { } following)
        {
            end = Math.Max(end, _tokens[following.Next - 1].End);
        }
        else if (earlier is { } before && OnlyFillers(before.Next, first))
        {
            clock = before;
            start = _tokens[before.First].Start;
        }

        var time = clock is { } read
            ? new PublicationTime(day.Day.ToDateTime(new TimeOnly(read.Hour, read.Minute, read.Second)), read.Precision, read.Offset, day.IsInferred)
            : new PublicationTime(day.Day.ToDateTime(TimeOnly.MinValue), DatePrecision.Day, null, day.IsInferred);
        return new DateMatch(time, start, end) { OtherReading = day.OtherReading };
    }

    private bool TryClockAfter(int index, out Clock clock)
    {
        clock = default;
        // A full stop between hours and minutes is a clock only where a date has just ended: "30.7.2021 klo 9.20".
        for (var fillers = 0; fillers <= MaxFillers && index < _tokens.Length; fillers++, index++)
        {
            if (TryClock(index, allowDot: true, out clock)) return true;
            if (!IsFiller(index)) return false;
        }

        return false;
    }

    private bool OnlyFillers(int from, int to)
    {
        if (to - from > MaxFillers) return false;
        for (var i = from; i < to; i++)
        {
            if (!IsFiller(i)) return false;
        }

        return true;
    }

    private bool IsFiller(int index)
    {
        var token = Token(index);
        if (token.Kind == DateTokenKind.Mark) return (char)token.Value is ',' or '-' or '–' or '—' or '|' or '•' or '·' or '/' or '@' or '(' or ')' or '.' or ':' or '、' or '（' or '）' or '،' or '\'';
        if (token.Kind != DateTokenKind.Word) return false;
        return s_clockFillers.Contains(Text(token)) || DateVocabulary.TryWeekday(Text(token), _hints.Language, out _);
    }

    private DateToken Token(int index) => (uint)index < (uint)_tokens.Length ? _tokens[index] : default;

    private ReadOnlySpan<char> Text(in DateToken token) => _text.Slice(token.Start, token.Length);

    /// <summary>Whether a token follows the one before it without white space.</summary>
    private bool Touches(int index) => index > 0 && index < _tokens.Length && !_tokens[index].IsSpaced;

    private readonly record struct FoundDay(DateOnly Day)
    {
        public DateOnly? OtherReading { get; init; }

        public bool IsInferred { get; init; }

        /// <summary>A clock inside the date, as in "Jul 30 09:20:00 2021".</summary>
        public Clock? Clock { get; init; }
    }
}
