using System.Buffers;
using System.Collections.Immutable;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Keeps, while the fields are resolved, what became of each claim.</summary>
internal sealed class ChosenClaims(List<Evidence> evidence)
{
    private const int MaxClaims = (1 << 24) - 1;

    private readonly float[] _probabilities = new float[evidence.Count];
    private readonly bool[] _chosen = new bool[evidence.Count];

    /// <summary>Records the probability of a candidate with all its claims, and whether it was chosen.</summary>
    public void Record(Candidate candidate, bool isChosen)
    {
        foreach (var claim in candidate.Claims) Record(claim.Claim, candidate.Probability, isChosen);
    }

    /// <summary>Records the probabilities of candidates, of which none or one was chosen.</summary>
    public void Record(List<Candidate> candidates, Candidate? chosen)
    {
        foreach (var candidate in candidates) Record(candidate, ReferenceEquals(candidate, chosen));
    }

    /// <summary>Records the probability of one claim.</summary>
    public void Record(int claim, float probability, bool isChosen)
    {
        _probabilities[claim] = probability;
        _chosen[claim] = isChosen;
    }

    /// <summary>The probability that was recorded of a claim.</summary>
    public float ProbabilityOf(int claim) => _probabilities[claim];

    /// <summary>All claims with their probabilities, by field and then the most probable first.</summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        var order = ArrayPool<ulong>.Shared.Rent(evidence.Count);
        for (var i = 0; i < evidence.Count; i++) order[i] = SortKey(i);
        order.AsSpan(0, evidence.Count).Sort();
        var claims = ImmutableArray.CreateBuilder<Evidence>(evidence.Count);
        for (var i = 0; i < evidence.Count; i++)
        {
            var index = (int)(order[i] & MaxClaims);
            claims.Add(evidence[index].Settle(_probabilities[index], _chosen[index]));
        }

        ArrayPool<ulong>.Shared.Return(order);
        return claims.MoveToImmutable();
    }

    /// <summary>Field, chosen first, probability falling, place: one number, because comparing enumeration values one by one boxes each. The bits of floats that are not negative order as they do.</summary>
    private ulong SortKey(int claim) => ((ulong)evidence[claim].Field << 56) | (_chosen[claim] ? 0 : 1UL << 55)
        | ((ulong)(int.MaxValue - BitConverter.SingleToInt32Bits(_probabilities[claim])) << 24) | (uint)claim;
}
