namespace NewsCorpus.Metadata;

/// <summary>What is known about the place and the form of a claim, beside the rule that found it. Each cue has a fitted weight of its own.</summary>
[Flags]
internal enum EvidenceCues
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is the first one that its rule found on the page.</summary>
    First = 1 << 0,

    /// <summary>It stands between the headline and the body, or just above the headline.</summary>
    Header = 1 << 1,

    /// <summary>It stands behind the body.</summary>
    Foot = 1 << 2,

    /// <summary>It stands in the middle of the body.</summary>
    Inside = 1 << 3,

    /// <summary>It stands in comments, related articles, a sidebar or a footer.</summary>
    Foreign = 1 << 4,

    /// <summary>A word such as "By" or "Published" introduces it.</summary>
    Cue = 1 << 5,

    /// <summary>A word such as "Updated" introduces it.</summary>
    Updated = 1 << 6,

    /// <summary>It is a link, or holds one.</summary>
    Linked = 1 << 7,

    /// <summary>A part that names the site was cut from it.</summary>
    Cut = 1 << 8,

    /// <summary>It is the only one that its rule found on the page.</summary>
    Only = 1 << 9,

    /// <summary>It stands in an article element or a main element.</summary>
    InArticle = 1 << 10,

    /// <summary>The names of its element say what it is.</summary>
    Named = 1 << 11,

    /// <summary>It fills its line.</summary>
    Alone = 1 << 12,

    /// <summary>A date of two readings, one of which was chosen by the order of the language.</summary>
    Ambiguous = 1 << 13,

    /// <summary>It is an agency, a newsroom or an organisation.</summary>
    Organization = 1 << 14,

    /// <summary>It was stated relative to the time of fetching, or its year was inferred.</summary>
    Inferred = 1 << 15,

    /// <summary>It is a heading that holds a kicker or a subtitle beside the headline.</summary>
    Parted = 1 << 16,

    /// <summary>A word such as "Edited by" or "Fact checked by" introduces it.</summary>
    Helper = 1 << 17,
}
