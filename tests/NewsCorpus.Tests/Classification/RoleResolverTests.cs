using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification;

public sealed class RoleResolverTests
{
    [Fact]
    public void Resolve_NoVote_IsUndecided() => Assert.Equal(new BlockDecision(BlockRole.Undecided, "no-rule", 0), Resolve());

    [Fact]
    public void Resolve_VotesForOneRole_AddUp()
    {
        var decision = Resolve((BlockRole.Body, 1f, "weak"), (BlockRole.Body, 2f, "strong"), (BlockRole.Teaser, 2.5f, "other"));
        Assert.Equal(BlockRole.Body, decision.Role);
        Assert.Equal("strong", decision.Rule);
        Assert.Equal(MathF.Exp(3) / (1 + MathF.Exp(3) + MathF.Exp(2.5f)), decision.Confidence, 4);
    }

    [Fact]
    public void Resolve_OnlyAgainstBody_IsBoilerplateWithThatRule()
    {
        var decision = Resolve((BlockRole.Body, -3f, "repeated-template"));
        Assert.Equal(BlockRole.Boilerplate, decision.Role);
        Assert.Equal("repeated-template", decision.Rule);
    }

    [Fact]
    public void Resolve_EqualSums_FirstRoleWins() =>
        Assert.Equal(BlockRole.Byline, Resolve((BlockRole.Timestamp, 1f, "date"), (BlockRole.Byline, 1f, "name")).Role);

    [Fact]
    public void Resolve_HugeWeights_ConfidenceIsANumber() =>
        Assert.Equal(1f, Resolve((BlockRole.Body, 1e9f, "sure")).Confidence, 4);

    private static BlockDecision Resolve(params (BlockRole Role, float Weight, string Rule)[] votes)
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        builder.AppendText("text");
        builder.AddBlock(new Block { TextStart = 0, TextLength = 4, Span = new SourceSpan(0, 4) });
        using var content = builder.Build();
        var context = new ClassificationContext(content, "text".AsMemory(), SourceOrigin.Unknown, new LanguageGuess("en", 1), Focus.Balanced);
        foreach (var (role, weight, rule) in votes) context.Vote(0, role, weight, rule);
        return Assert.Single(RoleResolver.Resolve(context));
    }
}
