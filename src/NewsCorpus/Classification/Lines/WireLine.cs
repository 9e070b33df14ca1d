namespace NewsCorpus.Classification.Lines;

/// <summary>What a line of a message, a dispatch or a press database's record is, beside its text.</summary>
internal enum WireLine : byte
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>A header line with the headline: "Subject: …".</summary>
    Headline,

    /// <summary>A header line with the date.</summary>
    Date,

    /// <summary>A header line with the sender.</summary>
    Sender,

    /// <summary>A header line with the author.</summary>
    Author,

    /// <summary>A header line with the agency.</summary>
    Source,

    /// <summary>A header line with the publication.</summary>
    Publication,

    /// <summary>A header line with an abstract.</summary>
    Standfirst,

    /// <summary>A header line with the place.</summary>
    Dateline,

    /// <summary>A header line with the section.</summary>
    Section,

    /// <summary>A header line with keywords.</summary>
    Keywords,

    /// <summary>Another header line: receiver, page, language.</summary>
    Header,

    /// <summary>The name or number of the story in the wire: "POL-HARBOUR-FERRY", "ZLF4312 4 pol 0287 0612".</summary>
    Slug,

    /// <summary>How urgent it is: "URGENT", "Priority: 4".</summary>
    Priority,

    /// <summary>From when on it may be published.</summary>
    Embargo,

    /// <summary>"350 words".</summary>
    WordCount,

    /// <summary>The mark under the last paragraph of the article, or of a part of it: "END", "-30-", "(MORE)".</summary>
    EndMark,

    /// <summary>The initials of those who wrote and edited: "ah/jm".</summary>
    SignOff,

    /// <summary>A running header or footer of a printed page, or its number.</summary>
    PageEdge,
}
