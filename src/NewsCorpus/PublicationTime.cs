using System.Globalization;

namespace NewsCorpus;

/// <summary>An editorial instant at the precision that the source states. Nothing in it was ever filled in from a clock.</summary>
/// <param name="Local">The publisher's local date and time as written; parts beyond the precision are 0.</param>
/// <param name="Precision">How much of <paramref name="Local"/> is stated.</param>
/// <param name="Offset">The offset from UTC, when it is stated; null otherwise.</param>
/// <param name="IsInferred">Whether the year was inferred from the weekday because the source states none.</param>
public sealed record PublicationTime(DateTime Local, DatePrecision Precision, TimeSpan? Offset = null, bool IsInferred = false)
{
    /// <summary>The local day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Local);

    /// <summary>ISO 8601 at the stated precision, such as 2021-07-30 or 2021-07-30T09:20+02:00.</summary>
    public override string ToString()
    {
        var text = Local.ToString(
            Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Minute => "yyyy-MM-dd'T'HH:mm", _ => "yyyy-MM-dd'T'HH:mm:ss" },
            CultureInfo.InvariantCulture);
        if (Precision == DatePrecision.Day || Offset is not { } offset) return text;
        if (offset == TimeSpan.Zero) return text + "Z";
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return text + sign + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }
}
