using System.CommandLine;
using System.Globalization;

namespace NewsCorpus.Cli.Commands;

/// <summary>The option that says how many documents are parsed at once.</summary>
internal static class ThreadsOption
{
    public static Option<int> Create()
    {
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "Documents parsed at once; 0, as when left out, takes one a processor, and more than 1,024 count as 1,024. The output does not depend on it." };
        threads.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number >= 0))
            {
                result.AddError("--threads needs a whole number, 0 or more.");
            }
        });
        return threads;
    }
}
