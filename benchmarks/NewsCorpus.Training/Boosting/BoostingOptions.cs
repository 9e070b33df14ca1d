namespace NewsCorpus.Training.Boosting;

/// <summary>How a model is fitted. The defaults are those that served the block models best.</summary>
internal sealed record BoostingOptions
{
    /// <summary>1 for stumps (one feature a tree), 2 for pairs.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>The number of trees.</summary>
    public int Rounds { get; init; } = 150;

    /// <summary>The share of each tree that is taken.</summary>
    public double Rate { get; init; } = 0.15;

    /// <summary>Added to the curvature of a leaf; row weights are scaled to a mean of 1 first.</summary>
    public double L2 { get; init; } = 5;

    /// <summary>The least number of rows in a leaf.</summary>
    public int MinLeafRows { get; init; } = 40;

    /// <summary>The features that may be used; null allows all.</summary>
    public Func<string, bool>? UseFeature { get; init; }

    /// <summary>
    /// The share of the features that each tree may choose from, drawn by a hash of tree and feature, so that trees differ more and what several
    /// features say is learnt from all of them (Friedman, "Stochastic Gradient Boosting", draws rows to the same end); 1 allows all.
    /// </summary>
    public double FeatureShare { get; init; } = 1;

    /// <summary>What is learnt: whether each row is right, or which row of a list.</summary>
    public BoostingLoss Loss { get; init; }

    /// <summary>The number of threads; the result is the same for any number.</summary>
    public int Threads { get; init; } = 1;
}
