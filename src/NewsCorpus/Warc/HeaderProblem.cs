namespace NewsCorpus.Warc;

/// <summary>Why a header cannot be used.</summary>
internal enum HeaderProblem
{
    None,

    /// <summary>It does not say what it must: the length of a record, the status of an answer.</summary>
    Malformed,

    /// <summary>It is longer, or has more fields, than the options allow.</summary>
    TooLarge,

    /// <summary>The segment ends before its blank line.</summary>
    BrokenOff,
}
