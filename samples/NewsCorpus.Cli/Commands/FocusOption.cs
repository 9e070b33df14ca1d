using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The option that says which mistake is worse.</summary>
internal static class FocusOption
{
    public static Option<Focus> Create()
    {
        var focus = new Option<Focus>("--focus") { Description = "Which mistake is worse: precision leaves doubtful text out, recall keeps it. Balanced when left out." };
        focus.AcceptOnlyFromAmong("balanced", "precision", "recall");
        return focus;
    }
}
