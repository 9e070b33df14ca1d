namespace NewsCorpus.Training.Html;

/// <summary>What the gold says of a block.</summary>
internal enum BlockLabel
{
    Unknown,
    Other,
    Body,
    Standfirst,
}
