namespace NewsCorpus.Metadata;

/// <summary>Refuses dates that cannot be those of the page.</summary>
internal static class DateGuard
{
    /// <summary>Whether a date lies after the time of fetching, or after the latest day that the options allow. A day of grace allows for time zones.</summary>
    public static bool IsAfterFetch(PublicationTime time, MetadataContext context)
    {
        var limit = context.FetchedAt ?? context.Options.LatestDate;
        if (limit is not { } latest) return false;
        // In ticks and days, which go beyond the calendar: a page may state the last instant of the year 9999.
        if (time is { Offset: { } offset, Precision: not DatePrecision.Day }) return time.Local.Ticks - offset.Ticks > latest.UtcTicks + TimeSpan.TicksPerHour;
        return time.Day.DayNumber > DateOnly.FromDateTime(latest.UtcDateTime).DayNumber + 1;
    }

    /// <summary>Whether a declared value has the shape of a date but names no day, as "0000-00-00" does.</summary>
    public static bool IsNonsense(string value) => value.Length >= 8 && char.IsAsciiDigit(value[0]) && value.AsSpan(0, 8).IndexOfAny("-/.") > 0;
}
