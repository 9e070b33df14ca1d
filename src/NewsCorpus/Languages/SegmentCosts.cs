namespace NewsCorpus.Languages;

/// <summary>What a change of language costs, in nats of evidence.</summary>
internal sealed record SegmentCosts
{
    /// <summary>The costs that were best on mixed documents made of sentences that the model had not seen.</summary>
    public static SegmentCosts Default { get; } = new();

    /// <summary>The cost of a change where a line ends.</summary>
    public float ParagraphChange { get; init; } = 3;

    /// <summary>The cost of a change inside a line.</summary>
    public float SentenceChange { get; init; } = 4.5f;

    /// <summary>The least evidence that one sentence may give: names, quotations of names and foreign words must not veto a language.</summary>
    public float LeastEvidence { get; init; } = -12;

    /// <summary>The evidence that a sentence gives for a class.</summary>
    public float Emission(SentenceScores sentences, int index, int state)
    {
        var sentence = sentences[index];
        if (sentence.ScoreCount == 0) return 0;
        var place = state - sentence.FirstClass;
        return (uint)place < (uint)sentence.ScoreCount ? MathF.Max(LeastEvidence, sentences.Of(sentence)[place]) : LeastEvidence;
    }
}
