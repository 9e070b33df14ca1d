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
    HasAddress = 1 << 7,
    HasCopyright = 1 << 8,
    HasYear = 1 << 9,
    HasClock = 1 << 10,
    HasBar = 1 << 11,
    IsUnspaced = 1 << 12,
    HasQuestion = 1 << 13,
    HasNumericDate = 1 << 14,
}
