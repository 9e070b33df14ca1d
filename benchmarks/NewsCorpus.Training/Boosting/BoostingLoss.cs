namespace NewsCorpus.Training.Boosting;

/// <summary>What a fit learns.</summary>
internal enum BoostingLoss
{
    /// <summary>Whether a row is right, each for itself: the logistic loss.</summary>
    Single,

    /// <summary>
    /// Which row of a list is right: the loss of a softmax over the list, in which any labelled row will do. After Cao and others, "Learning to Rank: From
    /// Pairwise Approach to Listwise Approach" (2007). Scores compare within a list only.
    /// </summary>
    Choice,

    /// <summary>Which row of a list is right, or that none is: a conditional logit with an outside option, whose score is 0.</summary>
    ChoiceOrNone,
}
