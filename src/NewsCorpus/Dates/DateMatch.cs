using System.Runtime.InteropServices;

namespace NewsCorpus.Dates;

/// <summary>A date that was found in a text.</summary>
/// <param name="Time">The date at its stated precision.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text; a clock time that belongs to it lies inside.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMatch(PublicationTime Time, int Start, int End)
{
    /// <summary>The day that the other order of day and month would give; null when only one order is possible.</summary>
    public DateOnly? OtherReading { get; init; }

    /// <summary>Whether it was stated relative to the time of fetching, as in "2 hours ago".</summary>
    public bool IsRelative { get; init; }
}
