using System.Buffers;
using NewsCorpus.Classification;

namespace NewsCorpus.Sites;

/// <summary>What the votes before have said of each block: whether it is kept, and how much it takes to change that. Pooled; not thread-safe.</summary>
internal sealed class SiteVotes : IDisposable
{
    // A decision that is turned around is as sure as a block that just passed the bar of a model.
    private const float Margin = 1;

    private readonly ClassificationContext _context;
    private readonly ArraySegment<BlockDecision> _decisions;

    /// <summary>The log-odds of body, of subheading, and of everything else taken together, three a block.</summary>
    private readonly float[] _sums;

    public SiteVotes(ClassificationContext context)
    {
        _context = context;
        _decisions = RoleResolver.Resolve(context);
        _sums = ArrayPool<float>.Shared.Rent(3 * _decisions.Count);
        _sums.AsSpan(0, 3 * _decisions.Count).Clear();
        foreach (ref readonly var vote in context.VoteSpan)
        {
            var column = vote.Role switch { BlockRole.Body => 0, BlockRole.Subheading => 1, _ => 2 };
            _sums[3 * vote.Block + column] += column == 2 ? MathF.Max(0, vote.Weight) : vote.Weight;
        }
    }

    /// <summary>The role of a block.</summary>
    public BlockRole RoleOf(int block) => _decisions[block].Role;

    /// <summary>Whether a block is kept.</summary>
    public bool IsKept(int block) => RoleOf(block) is BlockRole.Body or BlockRole.Subheading;

    /// <summary>Turns a block into text of the article.</summary>
    public void Take(int block, BlockRole role, string rule)
    {
        var own = _sums[3 * block + (role == BlockRole.Body ? 0 : 1)];
        _context.Vote(block, role, MathF.Max(0, -own) + _sums[3 * block + 2] + Margin, rule);
    }

    /// <summary>Turns a block into text of the page.</summary>
    public void Drop(int block, string rule)
    {
        for (var column = 0; column < 2; column++)
            _context.Vote(block, column == 0 ? BlockRole.Body : BlockRole.Subheading, -MathF.Max(0, _sums[3 * block + column]) - Margin, rule);
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_sums);
}
