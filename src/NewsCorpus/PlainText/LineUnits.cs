namespace NewsCorpus.PlainText;

/// <summary>What stands in a line, as far as later steps ask of every line.</summary>
[Flags]
internal enum LineUnits : byte
{
    None = 0,

    /// <summary>A plain space.</summary>
    Blank = 1 << 0,

    /// <summary>Anything invisible but single plain spaces.</summary>
    Uneven = 1 << 1,

    /// <summary>A bar or bullet, which could separate the items of a ticker.</summary>
    Mark = 1 << 2,

    /// <summary>A colon.</summary>
    Colon = 1 << 3,
}
