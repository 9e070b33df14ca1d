namespace NewsCorpus.Cli.Progress;

/// <summary>Shows nothing: where the records themselves go to the screen.</summary>
internal sealed class QuietProgress : IRunProgress
{
    public Task ShowAsync(RunTally tally, Func<Task> work) => work();
}
