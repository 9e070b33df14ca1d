namespace NewsCorpus.Classification.Lines;

/// <summary>The role and rule of the lines around a dispatch or message.</summary>
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
        WireLine.Header => (BlockRole.Boilerplate, "message-header"),
        WireLine.Slug => (BlockRole.Boilerplate, "slug-line"),
        WireLine.Priority => (BlockRole.Boilerplate, "priority-line"),
        WireLine.Embargo => (BlockRole.Boilerplate, "embargo-line"),
        WireLine.WordCount => (BlockRole.Boilerplate, "word-count-line"),
        WireLine.EndMark => (BlockRole.Boilerplate, "end-mark"),
        WireLine.SignOff => (BlockRole.Boilerplate, "sign-off-line"),
        _ => (BlockRole.Undecided, ""),
    };
}
