namespace NewsCorpus.Dates;

/// <summary>The kind of a token of a date.</summary>
internal enum DateTokenKind : byte
{
    /// <summary>Past the end of the text.</summary>
    None,

    /// <summary>A run of decimal digits of any script.</summary>
    Number,

    /// <summary>A run of letters and their marks; abbreviations such as "a.m" are one word.</summary>
    Word,

    /// <summary>Any other single unit.</summary>
    Mark,
}
