namespace NewsCorpus.Metadata.Names;

/// <summary>What a word or phrase means in a byline; it may mean several things.</summary>
[Flags]
internal enum BylineWordKinds
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>It opens a byline: "By", "Von", "Propos recueillis par".</summary>
    Cue = 1,

    /// <summary>It opens the credit of somebody who did not write the article.</summary>
    Photo = 2,

    /// <summary>It stands between two names.</summary>
    Joiner = 4,

    /// <summary>It opens a place or a medium behind a name.</summary>
    Preposition = 8,

    /// <summary>An article, which opens no name: "Ein Kommentar von".</summary>
    Article = 16,

    /// <summary>A small word inside names: "van", "bin".</summary>
    Particle = 32,

    /// <summary>A degree or licence behind a name.</summary>
    Credential = 64,

    /// <summary>A suffix that belongs to a name: "Jr.".</summary>
    Suffix = 128,

    /// <summary>What somebody does.</summary>
    Role = 256,

    /// <summary>A desk or a newsroom.</summary>
    Organization = 512,

    /// <summary>A news agency.</summary>
    Agency = 1024,

    /// <summary>A word of the page's interface, a section, or another word that is no name.</summary>
    Stop = 2048,

    /// <summary>It opens the credit of somebody who edited, checked or helped with what another one wrote.</summary>
    Helper = 4096,

    /// <summary>What a role is about or how high it is: "Parliamentary editor".</summary>
    Beat = 8192,

    /// <summary>What readers may press behind a name: "Ann Lee Follow".</summary>
    Button = 16384,

    /// <summary>It opens or ends the name of a news agency: "Agencia", "News Agency".</summary>
    AgencyWord = 32768,

    /// <summary>Any of these: nothing is known of the word.</summary>
    All = (AgencyWord << 1) - 1,
}
