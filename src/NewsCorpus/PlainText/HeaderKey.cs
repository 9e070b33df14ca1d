namespace NewsCorpus.PlainText;

/// <summary>What a header line of mail, of an archive or of a wire states.</summary>
internal enum HeaderKey : byte
{
    /// <summary>It is no header line.</summary>
    None,

    /// <summary>The headline, or the subject of a message.</summary>
    Headline,

    /// <summary>The day of sending or publishing.</summary>
    Date,

    /// <summary>Who sent the message: a person or a newsroom.</summary>
    Sender,

    /// <summary>Who wrote the article.</summary>
    Author,

    /// <summary>The agency or office it was taken from.</summary>
    Source,

    /// <summary>The publication in which it appeared.</summary>
    Publication,

    /// <summary>Receivers, slugs, priorities, word counts.</summary>
    Other,
}
