namespace NewsCorpus.Classification.Cues;

/// <summary>What a phrase says about the line it stands on.</summary>
[Flags]
internal enum TextCueRoles : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It points to another article in the middle of the body: "Read also".</summary>
    RelatedInline = 1 << 0,

    /// <summary>It is the heading over other articles: "Most read".</summary>
    RelatedSection = 1 << 1,

    /// <summary>Names of authors follow.</summary>
    Byline = 1 << 2,

    /// <summary>The day of publication follows.</summary>
    Published = 1 << 3,

    /// <summary>The day of the last change follows.</summary>
    Updated = 1 << 4,

    /// <summary>The name of the publication follows.</summary>
    PublishedIn = 1 << 5,

    /// <summary>Keywords follow.</summary>
    Keywords = 1 << 6,

    /// <summary>It points to the page the text was taken from.</summary>
    SourceLink = 1 << 7,

    /// <summary>It is a button, a menu entry, a form.</summary>
    Interface = 1 << 8,

    /// <summary>The rest is for subscribers.</summary>
    Paywall = 1 << 9,

    /// <summary>Rights, terms, privacy.</summary>
    Legal = 1 << 10,

    /// <summary>It credits or describes a picture.</summary>
    Photo = 1 << 11,

    /// <summary>It belongs to a form for reporting abuse or errors.</summary>
    Report = 1 << 12,

    /// <summary>It is the heading over readers' comments.</summary>
    Comments = 1 << 13,

    /// <summary>It says on what terms the text is read, for subscribers alone, with links that earn money, translated by a machine, or where else the publication is read: "Follow us on".</summary>
    Notice = 1 << 14,

    /// <summary>It is the heading over what is said of the author: "About the author".</summary>
    AuthorSection = 1 << 15,

    /// <summary>It is the field of a form that asks for the address of the reader: "Enter your email".</summary>
    EmailField = 1 << 16,
}
