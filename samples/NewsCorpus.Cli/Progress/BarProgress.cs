using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsCorpus.Cli.Progress;

/// <summary>A bar that moves, for people.</summary>
/// <param name="terminal">The terminal behind standard error.</param>
internal sealed class BarProgress(IAnsiConsole terminal) : IRunProgress
{
    private const double Full = 1;

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(100);

    public Task ShowAsync(RunTally tally, Func<Task> work) => terminal.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TallyColumn(tally))
        .StartAsync(async context =>
        {
            var bar = context.AddTask("parsing", maxValue: Full);
            var running = work();
            while (await Task.WhenAny(running, Task.Delay(s_refresh)) != running) bar.Value = tally.Progress;
            bar.Value = Full;
            await running;
        });

    /// <summary>Rate, remaining time and counts in one column.</summary>
    private sealed class TallyColumn(RunTally tally) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var remaining = tally.Remaining is { } time ? $", {LineProgress.Duration(time)} left" : "";
            return new Markup($"[grey]{RunTally.Number(tally.Rate)}/s{remaining}[/]  {Markup.Escape(tally.Describe())}");
        }
    }
}
