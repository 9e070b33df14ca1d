using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsCorpus.Classification;

/// <summary>
/// Chooses one role a block from the votes: log-odds add up role by role, the largest positive sum wins, and the strongest vote for it names
/// the rule. The confidence is the winner's share among all roles and "none of them". Ties go to the role that is declared first.
/// </summary>
internal static class RoleResolver
{
    private const int RoleCount = (int)BlockRole.Boilerplate + 1;

    // Sums beyond this many log-odds say nothing more, and their exponentials would overflow.
    private const float MaxLogOdds = 40;

    /// <summary>Decides on each block.</summary>
    /// <param name="context">Holds the votes, and the decisions until its buffers are returned.</param>
    public static ArraySegment<BlockDecision> Resolve(ClassificationContext context)
    {
        var rented = context.RentDecisions();
        var decisions = rented.AsSpan();
        var sums = ArrayPool<float>.Shared.Rent(Math.Max(1, decisions.Length * RoleCount));
        try
        {
            sums.AsSpan(0, decisions.Length * RoleCount).Clear();
            foreach (ref readonly var vote in context.VoteSpan) sums[vote.Block * RoleCount + (int)vote.Role] += vote.Weight;
            for (var i = 0; i < decisions.Length; i++) decisions[i] = Choose(sums.AsSpan(i * RoleCount, RoleCount));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(sums);
        }

        NameRules(context.VoteSpan, decisions);
        return rented;
    }

    private static BlockDecision Choose(ReadOnlySpan<float> sums)
    {
        var winner = BlockRole.Undecided;
        var (best, bestOdds) = (0f, 1f);
        var total = 1f;
        // Few roles have votes on any one block.
        for (var role = NextVoted(sums, 1); role < RoleCount; role = NextVoted(sums, role + 1))
        {
            var odds = MathF.Exp(Math.Clamp(sums[role], -MaxLogOdds, MaxLogOdds));
            total += odds;
            if (sums[role] <= best) continue;
            (best, bestOdds) = (sums[role], odds);
            winner = (BlockRole)role;
        }

        // Voted down as body and for nothing else: text of the page. The rule that spoke against it is the reason.
        if (winner == BlockRole.Undecided && sums[(int)BlockRole.Body] < 0) winner = BlockRole.Boilerplate;
        return new BlockDecision(winner, "no-rule", winner == BlockRole.Undecided ? 0 : bestOdds / total);
    }

    private static int NextVoted(ReadOnlySpan<float> sums, int from)
    {
        var step = MemoryMarshal.Cast<float, int>(sums[from..]).IndexOfAnyExcept(0);
        return step < 0 ? RoleCount : from + step;
    }

    private static void NameRules(ReadOnlySpan<Vote> votes, Span<BlockDecision> decisions)
    {
        var strongest = ArrayPool<float>.Shared.Rent(Math.Max(1, decisions.Length));
        try
        {
            strongest.AsSpan(0, decisions.Length).Clear();
            foreach (ref readonly var vote in votes)
            {
                ref var decision = ref decisions[vote.Block];
                var strength = vote.Role == decision.Role ? vote.Weight
                    : decision.Role == BlockRole.Boilerplate && vote.Role == BlockRole.Body ? -vote.Weight
                    : 0;
                if (strength <= strongest[vote.Block]) continue;
                strongest[vote.Block] = strength;
                decision = decision with { Rule = vote.Rule };
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(strongest);
        }
    }
}
