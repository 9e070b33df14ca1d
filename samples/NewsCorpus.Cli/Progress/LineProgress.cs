using System.Globalization;

namespace NewsCorpus.Cli.Progress;

/// <summary>A line now and then, for log files and batch systems.</summary>
/// <param name="error">Where to write.</param>
/// <param name="interval">The time between two lines.</param>
internal sealed class LineProgress(TextWriter error, TimeSpan interval) : IRunProgress
{
    public async Task ShowAsync(RunTally tally, Func<Task> work)
    {
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(interval)) != running) error.WriteLine(LineOf(tally));
        await running;
    }

    /// <summary>A time in the two largest units that matter.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
        { TotalMinutes: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s"),
        { TotalSeconds: >= 10 } => string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
    };

    private static string LineOf(RunTally tally)
    {
        var remaining = tally.Remaining is { } time ? $", {Duration(time)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{100 * tally.Progress:0} %, {RunTally.Number(tally.Rate)} a second{remaining}: {tally.Describe()}");
    }
}
