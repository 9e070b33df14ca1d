namespace NewsCorpus.Classification.Lines;

/// <summary>Yes-or-no facts about the text of a block.</summary>
[Flags]
internal enum LineTraits : ushort
{
    None = 0,
    EndsSentence = 1 << 0,
    EndsColon = 1 << 1,
    EndsEllipsis = 1 << 2,
    EndsQuote = 1 << 3,
    OpensLower = 1 << 4,
    OpensUpper = 1 << 5,
    OpensQuote = 1 << 6,
    OpensDigit = 1 << 7,
    HasAddress = 1 << 8,
    HasCopyright = 1 << 9,
    HasYear = 1 << 10,
    HasClock = 1 << 11,
    HasBar = 1 << 12,
    IsUnspaced = 1 << 13,
    HasQuestion = 1 << 14,
    HasNumericDate = 1 << 15,
}
