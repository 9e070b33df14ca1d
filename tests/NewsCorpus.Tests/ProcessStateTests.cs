namespace NewsCorpus.Tests;

/// <summary>Tests that change the state of the process, such as its time zone, run alone.</summary>
[CollectionDefinition(nameof(ProcessStateTests), DisableParallelization = true)]
public static class ProcessStateTests;
