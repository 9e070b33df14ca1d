namespace NewsCorpus.Classification.Models;

/// <summary>What two features add to the score together, as a grid over the steps of both.</summary>
/// <param name="First">The index of the first feature.</param>
/// <param name="Second">The index of the second feature.</param>
/// <param name="FirstCuts">The cuts of the first feature in rising order.</param>
/// <param name="SecondCuts">The cuts of the second feature in rising order.</param>
/// <param name="Addends">One addend a cell, row by row: the rows are the steps of the first feature.</param>
internal sealed record PairTable(int First, int Second, float[] FirstCuts, float[] SecondCuts, float[] Addends);
