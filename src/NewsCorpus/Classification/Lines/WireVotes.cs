namespace NewsCorpus.Classification.Lines;

/// <summary>The role and rule of the lines around a message, a dispatch or a press database's record.</summary>
internal static class WireVotes
{
    public static (BlockRole Role, string Rule) Find(WireLine kind) => kind switch
    {
        WireLine.Headline => (BlockRole.Headline, "headline-header"),
        WireLine.Date => (BlockRole.Timestamp, "date-header"),
        WireLine.Sender => (BlockRole.Byline, "sender-header"),
        WireLine.Author => (BlockRole.Byline, "author-header"),
        WireLine.Source => (BlockRole.Masthead, "source-header"),
        WireLine.Publication => (BlockRole.Masthead, "publication-header"),
        WireLine.Standfirst => (BlockRole.Standfirst, "standfirst-header"),
        WireLine.Dateline => (BlockRole.Dateline, "dateline-header"),
        WireLine.Section => (BlockRole.Boilerplate, "section-header"),
        WireLine.Keywords => (BlockRole.Keywords, "keywords-header"),
        WireLine.Header => (BlockRole.Boilerplate, "message-header"),
        WireLine.Slug => (BlockRole.Boilerplate, "slug-line"),
        WireLine.Priority => (BlockRole.Boilerplate, "priority-line"),
        WireLine.Embargo => (BlockRole.Boilerplate, "embargo-line"),
        WireLine.WordCount => (BlockRole.Boilerplate, "word-count-line"),
        WireLine.EndMark => (BlockRole.Boilerplate, "end-mark"),
        WireLine.SignOff => (BlockRole.Boilerplate, "sign-off-line"),
        WireLine.PageEdge => (BlockRole.Boilerplate, "page-edge"),
        _ => (BlockRole.Undecided, ""),
    };

    /// <summary>Whether a rule is that of a header line with a key. No other rule is: classifiers of others may end theirs alike.</summary>
    public static bool IsHeader(string rule) => rule is "headline-header" or "date-header" or "sender-header" or "author-header" or "source-header" or "publication-header"
        or "standfirst-header" or "dateline-header" or "section-header" or "keywords-header" or "message-header";
}
