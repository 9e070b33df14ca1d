namespace NewsCorpus.Classification;

/// <summary>Chooses one role a block from the votes.</summary>
internal static class RoleResolver
{
    public static BlockDecision[] Resolve(ClassificationContext context)
    {
        var decisions = new BlockDecision[context.Content.Blocks.Length];
        Array.Fill(decisions, new BlockDecision(BlockRole.Undecided, "no-rule", 0));
        foreach (var vote in context.Votes)
        {
            if (vote.Weight > 0) decisions[vote.Block] = new BlockDecision(vote.Role, vote.Rule, 1 / (1 + MathF.Exp(-vote.Weight)));
        }

        return decisions;
    }
}
