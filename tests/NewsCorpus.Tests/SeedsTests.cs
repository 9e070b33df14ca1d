using NewsCorpus.Classification;
using NewsCorpus.Quality.Gate;
using NewsCorpus.Quality.Sets;

namespace NewsCorpus.Tests;

/// <summary>The five documents that the library was asked for: every field and every line is right.</summary>
public sealed class SeedsTests
{
    [SkippableFact]
    [Trait("Category", "Evaluation")]
    public void Parse_Seeds_ArePerfect()
    {
        Skip.If(EvaluationData.Shared is null, EvaluationData.NotBeside);

        var evaluation = GoldSet.Evaluate("seeds", EvaluationData.Sets, LibraryRun.Read("seeds", EvaluationData.Sets));

        Assert.Empty(evaluation.Remarks);
        Assert.Contains(new("perfect", 5), evaluation.Figures);
    }

    [SkippableFact]
    [Trait("Category", "Evaluation")]
    public void Parse_Seeds_EveryRemovedLineHasARoleAndARule()
    {
        Skip.If(EvaluationData.Shared is null, EvaluationData.NotBeside);
        var folder = Path.Combine(EvaluationData.Shared, "seeds");

        var removed = Directory.EnumerateFiles(folder, "*.txt")
            .Select(file => Samples.NewParser().Parse(Samples.Read(file)))
            .SelectMany(result => result.Article?.Removed ?? []);

        Assert.All(removed, block => Assert.True(block.Role != BlockRole.Undecided && block.Rule.Length > 0, block.Text));
    }
}
