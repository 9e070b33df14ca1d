using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The option that takes one part of a corpus.</summary>
internal static class ShardOption
{
    public static Option<Shard?> Create() => new("--shard")
    {
        HelpName = "K/N",
        Description = "Take part K of N of the documents, told apart by a hash of their ids; all of them when left out.",
        CustomParser = static result =>
        {
            if (Shard.TryParse(result.Tokens[0].Value, out var part)) return part;
            result.AddError("--shard needs K/N with K from 1 to N, such as 3/16.");
            return null;
        },
    };
}
