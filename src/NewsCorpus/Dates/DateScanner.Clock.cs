using System.Runtime.InteropServices;

namespace NewsCorpus.Dates;

/// <content>Clock times and their zones.</content>
internal readonly ref partial struct DateScanner
{
    /// <summary>"09:20", "09:20:31.123+02:00", "9.20", "09h20", "9 Uhr", "9:20 p.m. EST", "오후 3시 20분", "T092000Z".</summary>
    private bool TryClock(int index, bool allowDot, out Clock clock)
    {
        clock = default;
        var at = index;
        var half = -1;
        if (Token(at).Kind == DateTokenKind.Word)
        {
            if (Text(_tokens[at]) is "T" or "t") at++;
            else if (Token(at + 1).Kind == DateTokenKind.Number && DateVocabulary.TryHalfDay(Text(_tokens[at]), _hints.Language, out half)) at++;
            else return false;
        }

        var isIso = at > index && half < 0;
        if (isIso && Token(at).Length is 4 or 6) return TryCompactClock(index, at, out clock);
        var hourToken = Token(at);
        if (hourToken.Length > 2 || !hourToken.IsNumber(0, 24)) return false;
        var (minute, second, precision) = (0L, 0L, DatePrecision.Minute);
        var next = at + 1;
        var complete = true;
        if (Token(next).IsMark(':') || (allowDot && Token(next).IsMark('.') && Touches(next)))
        {
            if (Token(next + 1).Length != 2 || !Token(next + 1).IsNumber(0, 59) || (Token(next).IsMark('.') && IsDottedNumber(next + 2) && !IsDottedSecond(index, next + 2))) return false;
            minute = Token(next + 1).Value;
            var separator = (char)Token(next).Value;
            next += 2;
            ReadSeconds(separator, ref next, ref second, ref precision);
        }
        else if (!TryHourWord(ref next, ref minute))
        {
            complete = false;
        }

        var hour = hourToken.Value;
        if (half < 0) TryHalfDayAfter(ref next, ref half);
        // "am 3 / 06 / 2021" is German for "on the third", not three in the morning.
        if (!complete && (half < 0 || (at > index && TryNumeric(at, out _, out _)))) return false;
        if (half >= 0 && hour <= 12) hour = (hour % 12) + half;
        if (hour > 23) return false;
        if (IsHourName(next)) next++;
        var offset = ReadZone(ref next, isIso || allowDot);
        clock = new Clock(index, next, (int)hour, (int)minute, (int)second, precision, offset);
        return true;
    }

    private bool IsDottedNumber(int index) => Token(index).IsMark('.') && Touches(index) && Token(index + 1).Kind == DateTokenKind.Number && Touches(index + 1);

    /// <summary>"14. marts 2026 08.05.00": three numbers between full stops are a clock, but for a short year behind a dash: "14.03.2026 – 15.03.26".</summary>
    private bool IsDottedSecond(int clock, int index) =>
        Token(index + 1).Length == 2 && Token(index + 1).IsNumber(0, 59) && !IsDottedNumber(index + 2)
        && !(Token(clock - 1) is { Kind: DateTokenKind.Mark } mark && (char)mark.Value is '-' or '–' or '—' or '/');

    private bool TryCompactClock(int index, int at, out Clock clock)
    {
        var token = Token(at);
        var time = token.Length == 4 ? token.Value * 100 : token.Value;
        var next = at + 1;
        clock = default;
        if (time / 10_000 > 23 || time / 100 % 100 > 59 || time % 100 > 59) return false;
        var offset = ReadZone(ref next, isIso: true);
        clock = new Clock(index, next, (int)(time / 10_000), (int)(time / 100 % 100), (int)(time % 100), token.Length == 4 ? DatePrecision.Minute : DatePrecision.Second, offset);
        return true;
    }

    private void ReadSeconds(char separator, ref int next, ref long second, ref DatePrecision precision)
    {
        if (!Token(next).IsMark(separator) || !Touches(next) || Token(next + 1).Length != 2 || !Token(next + 1).IsNumber(0, 59)) return;
        second = Token(next + 1).Value;
        precision = DatePrecision.Second;
        next += 2;
        if ((Token(next).IsMark('.') || Token(next).IsMark(',')) && Touches(next) && Touches(next + 1) && Token(next + 1).Kind == DateTokenKind.Number) next += 2;
    }

    private bool TryHourWord(ref int next, ref long minute)
    {
        if (StartsWith(next, '时', '時', '点', '點') || StartsWith(next, '시'))
        {
            next++;
            if (Token(next).IsNumber(0, 59) && StartsWith(next + 1, '分', '분'))
            {
                minute = Token(next).Value;
                next += 2;
            }

            return true;
        }

        if (!IsHourName(next)) return false;
        next++;
        if (Token(next).Length == 2 && Token(next).IsNumber(0, 59))
        {
            minute = Token(next).Value;
            next++;
        }

        return true;
    }

    private bool StartsWith(int index, char first) => StartsWith(index, first, first);

    private bool IsHourName(int index) => Token(index).Kind == DateTokenKind.Word && s_hourWords.Contains(Text(_tokens[index]));

    private void TryHalfDayAfter(ref int next, ref int half)
    {
        var token = Token(next);
        if (token.Kind != DateTokenKind.Word) return;
        if (DateVocabulary.TryHalfDay(Text(token), _hints.Language, out var hours))
        {
            half = hours;
            next += Token(next + 1).IsMark('.') ? 2 : 1;
            return;
        }

        // "a. m." with a space, as Spanish prints it.
        if (token.Length == 1 && Token(next + 1).IsMark('.') && Token(next + 2).Length == 1 && char.ToLowerInvariant(_text[Token(next + 2).Start]) == 'm')
        {
            var letter = char.ToLowerInvariant(_text[token.Start]);
            if (letter is not ('a' or 'p')) return;
            half = letter == 'a' ? 0 : 12;
            next += Token(next + 3).IsMark('.') ? 4 : 3;
        }
    }

    /// <summary>A zone that is certain: "Z", "UTC", "GMT+2", "+02:00", "-0400", "EST", also in brackets.</summary>
    private TimeSpan? ReadZone(ref int next, bool isIso)
    {
        var at = Token(next).IsMark('(') ? next + 1 : next;
        TimeSpan? offset = null;
        if (Token(at).Kind == DateTokenKind.Word && s_zones.TryGetValue(Text(_tokens[at]), out var minutes))
        {
            offset = TimeSpan.FromMinutes(minutes);
            at++;
            if (minutes == 0 && TryOffset(at, isBehindZone: true, out var added, out var afterOffset)) (offset, at) = (added, afterOffset);
        }
        else if (isIso && TryOffset(at, isBehindZone: false, out var stated, out var afterStated))
        {
            (offset, at) = (stated, afterStated);
        }

        if (offset is not null) next = Token(at).IsMark(')') && Token(next).IsMark('(') ? at + 1 : at;
        return offset;
    }

    private bool TryOffset(int at, bool isBehindZone, out TimeSpan offset, out int next)
    {
        offset = default;
        next = at;
        var sign = Token(at);
        if (sign.Kind != DateTokenKind.Mark || (char)sign.Value is not ('+' or '-' or '−') || !Touches(at + 1) || Token(at + 1).Kind != DateTokenKind.Number) return false;
        var number = Token(at + 1);
        // A spaced hyphen is a dash between two things unless it stands behind a zone or four digits follow: "09:20 -10:30", but "09:20 UTC -03:00" and "09:20:00 -0400".
        if (sign.IsSpaced && number.Length != 4 && !isBehindZone) return false;
        next = at + 2;
        var (hours, minutes) = number.Length == 4 ? (number.Value / 100, number.Value % 100) : (number.Value, 0);
        if (number.Length > 4) return false;
        if (number.Length <= 2 && Token(next).IsMark(':') && Touches(next) && Token(next + 1).IsNumber(0, 59))
        {
            minutes = Token(next + 1).Value;
            next += 2;
        }

        if (hours > 14 || minutes > 59) return false;
        var total = (int)((hours * 60) + minutes);
        offset = TimeSpan.FromMinutes(sign.IsMark('+') ? total : -total);
        return true;
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Clock(int First, int Next, int Hour, int Minute, int Second, DatePrecision Precision, TimeSpan? Offset);
}
