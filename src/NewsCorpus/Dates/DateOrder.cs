namespace NewsCorpus.Dates;

/// <summary>The order of the numbers in a numeric date.</summary>
internal enum DateOrder : byte
{
    /// <summary>Not known: the language decides, and day-first where it does not.</summary>
    Unknown,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,

    /// <summary>Year, month, day.</summary>
    YearFirst,
}
