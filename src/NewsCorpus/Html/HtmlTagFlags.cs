namespace NewsCorpus.Html;

/// <summary>How the tree builder and the walkers treat an element.</summary>
[Flags]
internal enum HtmlTagFlags
{
    None = 0,

    /// <summary>It has no content and no end tag.</summary>
    Void = 1 << 0,

    /// <summary>Its content is text without references, up to its own end tag.</summary>
    RawText = 1 << 1,

    /// <summary>Its content is text with references, up to its own end tag.</summary>
    EscapableText = 1 << 2,

    /// <summary>It begins and ends a line of layout: text on both sides is never one block.</summary>
    Block = 1 << 3,

    /// <summary>Its start tag ends an open paragraph.</summary>
    EndsParagraph = 1 << 4,

    /// <summary>One of the standard's formatting elements, which may overlap with others.</summary>
    Formatting = 1 << 5,

    /// <summary>One of the standard's special elements, at which a search for an end tag's partner ends.</summary>
    Special = 1 << 6,

    /// <summary>A border that scopes do not reach across.</summary>
    Scope = 1 << 7,

    /// <summary>It may stand in a head.</summary>
    HeadContent = 1 << 8,

    /// <summary>Nothing inside is shown as text.</summary>
    Unseen = 1 << 9,

    /// <summary>A heading, h1 to h6.</summary>
    Heading = 1 << 10,

    /// <summary>It belongs to the skeleton of a table.</summary>
    TablePart = 1 << 11,

    /// <summary>Its start tag ends svg or math.</summary>
    LeavesForeign = 1 << 12,
}
