using System.Runtime.InteropServices;

namespace NewsCorpus.Dates;

/// <summary>What is known before a date is read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateHints
{
    /// <summary>
    /// The last day that a date without a year can fall on when nobody says when the source was fetched: the end of the year in which
    /// this version was released. A constant, so that an answer never depends on the day of parsing.
    /// </summary>
    public static readonly DateOnly ReleaseHorizon = new(2026, 12, 31);

    /// <summary>The language of the text (BCP 47), which decides ambiguous words and numeric orders; null when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The order of numeric dates where it is known from elsewhere, such as the other dates of the page.</summary>
    public DateOrder Order { get; init; }

    /// <summary>When the source was fetched: relative dates are resolved against it, and dates without a year never lie after it.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The last day that an inferred date may have, where only that is known.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Whether the text is a machine-readable value, in which digits may stand without separators.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The last day that an inferred date may have.</summary>
    public DateOnly Horizon => FetchedAt is { } fetched ? DateOnly.FromDateTime(fetched.DateTime) : Latest ?? ReleaseHorizon;
}
