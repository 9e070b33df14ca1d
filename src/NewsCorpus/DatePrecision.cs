namespace NewsCorpus;

/// <summary>How exactly a source states a date.</summary>
public enum DatePrecision
{
    /// <summary>The day is stated.</summary>
    Day,

    /// <summary>Hour and minute are stated.</summary>
    Minute,

    /// <summary>The second is stated.</summary>
    Second,
}
