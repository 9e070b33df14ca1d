using System.Collections.Immutable;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Keeps, while the fields are resolved, what became of each claim.</summary>
internal sealed class ChosenClaims(IReadOnlyList<Evidence> evidence)
{
    private readonly float[] _probabilities = new float[evidence.Count];
    private readonly bool[] _chosen = new bool[evidence.Count];

    /// <summary>Records the probability of a candidate with all its claims, and whether it was chosen.</summary>
    public void Record(Candidate candidate, bool isChosen)
    {
        foreach (var claim in candidate.Claims) Record(claim, candidate.Probability, isChosen);
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

    /// <summary>All claims with their probabilities, by field and then the most probable first.</summary>
    public ImmutableArray<Evidence> ToEvidence()
    {
        var order = new int[evidence.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (x, y) =>
        {
            var byField = evidence[x].Field.CompareTo(evidence[y].Field);
            if (byField == 0) byField = _chosen[y].CompareTo(_chosen[x]);
            if (byField == 0) byField = _probabilities[y].CompareTo(_probabilities[x]);
            return byField == 0 ? x.CompareTo(y) : byField;
        });
        var claims = ImmutableArray.CreateBuilder<Evidence>(order.Length);
        foreach (var index in order) claims.Add(evidence[index] with { Weight = _probabilities[index], IsChosen = _chosen[index] });
        return claims.MoveToImmutable();
    }
}
