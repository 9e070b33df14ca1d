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

    /// <summary>What stands under the headline: an abstract, a highlight.</summary>
    Standfirst,

    /// <summary>Where the article was written.</summary>
    Dateline,

    /// <summary>The part of the publication, often with the page.</summary>
    Section,

    /// <summary>What it is about.</summary>
    Keywords,

    /// <summary>How many words it has.</summary>
    Length,

    /// <summary>The text itself begins behind the key.</summary>
    Text,

    /// <summary>What press databases alone state: the day of loading, the type of the publication.</summary>
    Record,

    /// <summary>Receivers, slugs, priorities.</summary>
    Other,
}
