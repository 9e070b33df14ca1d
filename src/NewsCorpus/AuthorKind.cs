namespace NewsCorpus;

/// <summary>What an author is.</summary>
public enum AuthorKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A desk, a newsroom or the publication itself.</summary>
    Organization,
}
