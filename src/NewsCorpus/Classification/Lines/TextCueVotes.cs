using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>The role and rule that the phrases of a line speak for.</summary>
internal static class TextCueVotes
{
    private static readonly (TextCueRoles Cue, bool IsWhole, BlockRole Role, string Rule)[] s_votes =
    [
        (TextCueRoles.Report, false, BlockRole.Interface, "report-phrase"),
        (TextCueRoles.SourceLink, false, BlockRole.SourceLink, "source-link-phrase"),
        (TextCueRoles.RelatedSection, true, BlockRole.RelatedLink, "related-heading-phrase"),
        (TextCueRoles.Comments, true, BlockRole.Interface, "comments-phrase"),
        (TextCueRoles.AuthorSection, true, BlockRole.Boilerplate, "author-phrase"),
        (TextCueRoles.EmailField, true, BlockRole.Interface, "email-field-phrase"),
        (TextCueRoles.Interface, true, BlockRole.Interface, "interface-phrase"),
        (TextCueRoles.RelatedInline, false, BlockRole.RelatedLink, "read-also-phrase"),
        (TextCueRoles.Keywords, false, BlockRole.Keywords, "keywords-phrase"),
        (TextCueRoles.Notice, false, BlockRole.Boilerplate, "notice-phrase"),
        (TextCueRoles.Paywall, false, BlockRole.Boilerplate, "paywall-phrase"),
        (TextCueRoles.Legal, false, BlockRole.Boilerplate, "legal-phrase"),
        (TextCueRoles.Photo, false, BlockRole.Caption, "picture-phrase"),
        (TextCueRoles.PublishedIn, false, BlockRole.Masthead, "published-in-phrase"),
        (TextCueRoles.Byline, false, BlockRole.Byline, "byline-phrase"),
        (TextCueRoles.Published | TextCueRoles.Updated, false, BlockRole.Timestamp, "date-phrase"),
    ];

    /// <summary>The first phrase that speaks, in the order of their certainty; <see cref="BlockRole.Undecided"/> when none does.</summary>
    public static (BlockRole Role, string Rule) Find(in LineFacts facts)
    {
        if (facts.Cues.All == TextCueRoles.None) return (BlockRole.Undecided, "");
        foreach (var (cue, isWhole, role, rule) in s_votes)
        {
            var found = isWhole ? facts.Cues.Whole : facts.Cues.All;
            if ((found & cue) != TextCueRoles.None) return (role, rule);
        }

        return (BlockRole.Undecided, "");
    }
}
