namespace NewsCorpus.Cli.Progress;

/// <summary>Shows how far a run is while it goes on.</summary>
internal interface IRunProgress
{
    /// <summary>Runs the work and shows its tally meanwhile.</summary>
    Task ShowAsync(RunTally tally, Func<Task> work);
}
