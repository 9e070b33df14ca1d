namespace NewsCorpus;

/// <summary>Which mistake a user minds more.</summary>
public enum Focus
{
    /// <summary>Both alike.</summary>
    Balanced,

    /// <summary>Text or names that do not belong to the article: doubtful ones are left out.</summary>
    Precision,

    /// <summary>Text or names that are missing: doubtful ones are kept.</summary>
    Recall,
}
