namespace NewsCorpus.Classification.Models;

/// <summary>What one feature adds to the score, as a function with steps: a value belongs to the step after all cuts below it.</summary>
/// <param name="Feature">The index of the feature.</param>
/// <param name="Cuts">The cuts in rising order.</param>
/// <param name="Addends">One addend a step: one more than there are cuts.</param>
internal sealed record StepTable(int Feature, float[] Cuts, float[] Addends);
