namespace NewsCorpus.Text;

/// <summary>What a UTF-16 unit is, as far as words are concerned.</summary>
[Flags]
internal enum UnitTraits : byte
{
    /// <summary>A blank, punctuation, a sign.</summary>
    None = 0,

    /// <summary>A letter of any script.</summary>
    Letter = 1 << 0,

    /// <summary>A decimal digit of any script.</summary>
    Digit = 1 << 1,

    /// <summary>A capital letter.</summary>
    Capital = 1 << 2,

    /// <summary>A small letter.</summary>
    Small = 1 << 3,

    /// <summary>A unit of a script that is written without spaces between words.</summary>
    Unspaced = 1 << 4,

    /// <summary>A combining mark.</summary>
    Mark = 1 << 5,

    /// <summary>Half of a pair.</summary>
    Surrogate = 1 << 6,

    /// <summary>A unit whose lower case is another unit.</summary>
    Folds = 1 << 7,
}
