namespace NewsCorpus.Writing;

/// <summary>How much of a result a record carries.</summary>
public enum RecordDetail
{
    /// <summary>The article.</summary>
    Article,

    /// <summary>The article, what was removed, and all evidence.</summary>
    Explained,
}
