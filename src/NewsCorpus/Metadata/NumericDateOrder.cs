using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata;

/// <summary>
/// The order of the numbers in a page's dates, told by the page itself: "25/07/2021" can only be day first, and "07/05/2021" is month first where
/// the page declares 2021-07-05. English is written in both orders, and templates are translated without their date formats, so what the dates of
/// one page say together goes before what its language suggests. Known failure: a page that quotes dates of another country, which is outvoted.
/// </summary>
internal static class NumericDateOrder
{
    private const int MaxLineLength = 200;
    private const int MaxDates = 24;
    private const int MaxDeclared = 8;
    private const int LongestNumber = 2;

    /// <summary>The order that most of the page's unmistakable dates have; unknown when there are none, or as many of each.</summary>
    public static DateOrder Find(MetadataContext context)
    {
        Span<(int Month, int Day)> declared = stackalloc (int, int)[MaxDeclared];
        declared = declared[..ReadDeclared(context, declared)];
        var blocks = context.Content.Blocks;
        var (read, balance) = (0, 0);
        for (var i = 0; i < blocks.Length && read < MaxDates; i++)
        {
            if (blocks[i].TextLength is < 8 or > MaxLineLength) continue;
            var rest = context.Content.TextOf(i);
            while (read < MaxDates && TryNext(ref rest, out var first, out var second))
            {
                read++;
                balance += Vote(first, second, declared);
            }
        }

        return balance > 0 ? DateOrder.DayFirst : balance < 0 ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    /// <summary>1 for day first, -1 for month first, 0 where both are possible.</summary>
    private static int Vote(int first, int second, ReadOnlySpan<(int Month, int Day)> declared)
    {
        if (first == second || first is 0 or > 31 || second is 0 or > 31) return 0;
        if (first > 12) return second <= 12 ? 1 : 0;
        if (second > 12) return -1;
        foreach (var (month, day) in declared)
        {
            if (first == day && second == month) return 1;
            if (first == month && second == day) return -1;
        }

        return 0;
    }

    /// <summary>The next "d/d/yyyy" or "d-d-yyyy"; dots are day first everywhere, so they tell nothing.</summary>
    private static bool TryNext(ref ReadOnlySpan<char> rest, out int first, out int second)
    {
        (first, second) = (0, 0);
        while (rest.IndexOfAny('/', '-') is >= 0 and var mark)
        {
            var before = rest[..mark];
            var separator = rest[mark];
            var after = rest[(mark + 1)..];
            rest = after;
            var start = before.Length;
            while (start > 0 && char.IsAsciiDigit(before[start - 1])) start--;
            if (before.Length - start is 0 or > LongestNumber || (start > 0 && before[start - 1] is '/' or '-' or '.' or ':')) continue;
            var length = Digits(after);
            if (length is 0 or > LongestNumber || after.Length <= length || after[length] != separator) continue;
            var year = after[(length + 1)..];
            if (Digits(year) != 4 || year[0] is not ('1' or '2')) continue;
            first = Value(before[start..]);
            second = Value(after[..length]);
            rest = year[4..];
            return true;
        }

        return false;
    }

    private static int ReadDeclared(MetadataContext context, Span<(int Month, int Day)> declared)
    {
        var count = 0;
        foreach (var declaration in context.Declarations)
        {
            if (count == declared.Length) break;
            var isDate = declaration.Kind == DeclarationKind.Time || declaration.Key is "datePublished" or "dateModified" or "article:published_time" or "article:modified_time";
            if (!isDate || declaration.Value is not { Length: >= 10 } value || value[4] != '-' || value[7] != '-' || Digits(value.AsSpan(5)) != 2 || Digits(value.AsSpan(8)) < 2) continue;
            declared[count++] = (Value(value.AsSpan(5, 2)), Value(value.AsSpan(8, 2)));
        }

        return count;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length;
    }

    private static int Value(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
