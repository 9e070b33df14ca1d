using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Text;

namespace NewsCorpus.Sites;

/// <summary>
/// Speaks against blocks that stand in other documents of the same site. Thread-safe. It is one vote among others and never a cut:
/// of two scraped pages of one site 62 % of the other lines repeat, but so do 1.5 % of the body's. Copies of the document and passages of more than 200 units
/// do not count.
/// </summary>
/// <param name="profile">What was learned of the sites.</param>
/// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
public sealed class SiteRepetitionClassifier(SiteProfile profile) : IBlockClassifier
{
    // The log-odds ratio of the two shares above is 3.7; a little less is used because other features already see part of it.
    private const float RepeatedWeight = 3f;

    // Between paragraphs of the article a short line that repeats is a standing heading ("Pros", "Key takeaways", "What we like") about as often as furniture.
    private const float InsideWeight = 1f;
    private const int MaxHeadingWords = 8;
    private const int NearBlocks = 2;

    // A line that stands in one of a hundred documents was quoted, not placed by a template.
    private const float MinShare = 0.02f;

    private readonly SiteProfile _profile = profile ?? throw new ArgumentNullException(nameof(profile));

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SiteProfile.SiteOf(context.Origin) is not { } site || _profile.DocumentCount(site) == 0) return;
        var count = context.Content.Blocks.Length;
        var hashes = ArrayPool<uint>.Shared.Rent(count);
        var shares = ArrayPool<float>.Shared.Rent(count);
        var isRepeated = ArrayPool<bool>.Shared.Rent(count);
        try
        {
            SiteLines.Hash(context.Content, hashes.AsSpan(0, count));
            if (_profile.Measure(site, hashes.AsSpan(0, count), shares.AsSpan(0, count)) == 0) return;
            for (var i = 0; i < count; i++) isRepeated[i] = shares[i] >= MinShare;
            var decisions = RoleResolver.Resolve(context);
            for (var i = 0; i < count; i++)
            {
                if (!isRepeated[i] || !SiteLines.IsLine(hashes[i])) continue;
                var weight = IsInside(context.Content, decisions, isRepeated.AsSpan(0, count), i) ? InsideWeight : RepeatedWeight;
                context.VoteAgainstText(i, weight, "repeats-on-site");
            }
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(hashes);
            ArrayPool<float>.Shared.Return(shares);
            ArrayPool<bool>.Shared.Return(isRepeated);
        }
    }

    /// <summary>Whether a short block stands between kept ones that do not repeat.</summary>
    private static bool IsInside(DocumentContent content, ReadOnlySpan<BlockDecision> decisions, ReadOnlySpan<bool> isRepeated, int block)
    {
        if (WordCounter.Count(content.TextOf(block)) > MaxHeadingWords) return false;
        bool above = false, below = false;
        for (var near = 1; near <= NearBlocks; near++)
        {
            above |= block >= near && !isRepeated[block - near] && IsBody(decisions[block - near]);
            below |= block + near < isRepeated.Length && !isRepeated[block + near] && IsBody(decisions[block + near]);
        }

        return above && below;
    }

    private static bool IsBody(in BlockDecision decision) => decision.Role is BlockRole.Body or BlockRole.Subheading;
}
