namespace NewsCorpus.Languages;

/// <summary>Which of the two standards of Chinese writing a text follows.</summary>
internal enum HanVariant : byte
{
    /// <summary>No character tells.</summary>
    Unknown,
    Simplified,
    Traditional,
}
