using NewsCorpus.Cli.Output;
using Spectre.Console;

namespace NewsCorpus.Cli.Progress;

/// <summary>What a run tells at its end, on standard error.</summary>
/// <param name="console">The streams.</param>
internal sealed class RunSummary(CliConsole console)
{
    private const int ChartWidth = 60;

    /// <summary>Writes counts, time, place and the first sources that gave no article.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="place">Where the records are.</param>
    /// <param name="skipped">What was passed over; null when nothing was.</param>
    public void Write(RunTally tally, string place, string? skipped)
    {
        var records = tally.Total == 1 ? "1 record" : RunTally.Number(tally.Total) + " records";
        var head = TerminalText.Clean($"{records} {place} in {LineProgress.Duration(tally.Elapsed)} ({RunTally.Number(tally.Rate)} a second)");
        if (console.ErrorIsTerminal) WriteColoured(tally, head);
        else WritePlain(tally, head);
        if (skipped is not null) console.Error.WriteLine("  " + skipped);
    }

    private void WritePlain(RunTally tally, string head)
    {
        console.Error.WriteLine($"{head}: {tally.Describe()}");
        foreach (var line in ProblemsOf(tally)) console.Error.WriteLine("  " + line);
    }

    private void WriteColoured(RunTally tally, string head)
    {
        var terminal = console.OpenTerminal();
        terminal.MarkupLine($"[bold]{Markup.Escape(head)}[/]");
        var chart = new BreakdownChart().Width(ChartWidth);
        foreach (var (outcome, count) in tally.Outcomes()) chart.AddItem(RunTally.NameOf(outcome, count), count, ColourOf(outcome));
        if (tally.Total > 0) terminal.Write(chart);
        foreach (var line in ProblemsOf(tally)) terminal.MarkupLine($"  [grey]{Markup.Escape(line)}[/]");
    }

    private static IEnumerable<string> ProblemsOf(RunTally tally)
    {
        foreach (var problem in tally.Problems) yield return TerminalText.Clean(LineOf(problem));
        var more = tally.Failed - tally.Problems.Count;
        if (more > 0) yield return $"and {RunTally.Number(more)} more; the records say why";
    }

    private static string LineOf(RenderedRecord problem)
    {
        var reason = problem.Reason is { } diagnostic ? $" ({diagnostic.Code}: {diagnostic.Message})" : "";
        return $"{problem.Id}: {RunTally.NameOf(problem.Outcome, 1)}{reason}";
    }

    private static Color ColourOf(ParseOutcome outcome) => outcome switch
    {
        ParseOutcome.Article => Color.Green,
        ParseOutcome.NotAnArticle => Color.Yellow,
        ParseOutcome.Empty => Color.Grey,
        _ => Color.Red,
    };
}
