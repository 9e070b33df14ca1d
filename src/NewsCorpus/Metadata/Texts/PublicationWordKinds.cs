namespace NewsCorpus.Metadata.Texts;

/// <summary>What a word means where a page names its publication; it may mean several things.</summary>
[Flags]
internal enum PublicationWordKinds : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Media call themselves by it: "Courier".</summary>
    Title = 1,

    /// <summary>It names a company: "Verlag".</summary>
    Company = 2,

    /// <summary>A page speaks of itself behind it: "about".</summary>
    Introducing = 4,

    /// <summary>An article, as names may open with.</summary>
    Article = 8,

    /// <summary>It names a section or service of a page: "Sport", "Login".</summary>
    Section = 16,
}
