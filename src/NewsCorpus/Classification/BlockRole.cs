namespace NewsCorpus.Classification;

/// <summary>What a block is in the article.</summary>
public enum BlockRole : byte
{
    /// <summary>No rule spoke; the block is not kept.</summary>
    Undecided,

    /// <summary>Running text of the article.</summary>
    Body,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>The headline, or a copy of it.</summary>
    Headline,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>The label above the headline.</summary>
    Kicker,

    /// <summary>The printed credit line.</summary>
    Byline,

    /// <summary>Place and date that open the body.</summary>
    Dateline,

    /// <summary>A line with the date of publication or change.</summary>
    Timestamp,

    /// <summary>Text belonging to a picture or table.</summary>
    Caption,

    /// <summary>Body text repeated as display.</summary>
    PullQuote,

    /// <summary>A note that the text was changed.</summary>
    Correction,

    /// <summary>The block that names the publication.</summary>
    Masthead,

    /// <summary>Key points, facts, an explanatory box.</summary>
    Box,

    /// <summary>A reader's comment.</summary>
    Comment,

    /// <summary>Text promoting another article.</summary>
    Teaser,

    /// <summary>A link to another article, or the heading over such links.</summary>
    RelatedLink,

    /// <summary>The line of keywords.</summary>
    Keywords,

    /// <summary>A pointer to the page that the text was taken from.</summary>
    SourceLink,

    /// <summary>Buttons, dialogs, forms, menus.</summary>
    Interface,

    /// <summary>Other text of the page rather than of the article.</summary>
    Boilerplate,
}
