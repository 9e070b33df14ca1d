namespace NewsCorpus.Metadata.Structured;

/// <summary>What a structured item is, told by the endings of its types; it may be several things.</summary>
[Flags]
internal enum ItemTypes : byte
{
    /// <summary>Something else, such as an article or an address.</summary>
    None = 0,

    /// <summary>A page.</summary>
    Page = 1,

    /// <summary>A video.</summary>
    Video = 2,

    /// <summary>A site.</summary>
    Site = 4,

    /// <summary>An organization or a newspaper.</summary>
    Organization = 8,

    /// <summary>A person.</summary>
    Person = 16,
}
