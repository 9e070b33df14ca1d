namespace NewsCorpus;

/// <summary>How parsing one source ended.</summary>
public enum ParseOutcome
{
    /// <summary>There is no article in it: a front page, a list, a form, an error page.</summary>
    NotAnArticle,

    /// <summary>There is an article.</summary>
    Article,

    /// <summary>The source holds no text.</summary>
    Empty,

    /// <summary>The bytes could not be turned into text, or their format cannot be read.</summary>
    Undecodable,

    /// <summary>The document is damaged or encrypted so that nothing could be read.</summary>
    Malformed,

    /// <summary>The source is beyond a limit of <see cref="Sources.ReadLimits"/> and was not read.</summary>
    LimitExceeded,

    /// <summary>The source could not be read from its file or stream.</summary>
    Unreadable,
}
