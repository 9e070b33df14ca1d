namespace NewsCorpus.Metadata.Resolution;

/// <summary>Families of sources that do not copy each other; agreement within one counts once.</summary>
[Flags]
internal enum SourceFamilies
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>JSON-LD.</summary>
    JsonLd = 1,

    /// <summary>Meta elements.</summary>
    Meta = 2,

    /// <summary>The title element.</summary>
    Title = 4,

    /// <summary>Microdata and RDFa.</summary>
    Inline = 8,

    /// <summary>The address.</summary>
    Address = 16,

    /// <summary>What a reader sees.</summary>
    Visible = 32,
}
