using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Groups the claims for one field by what they say.</summary>
internal static class CandidateSet
{
    /// <summary>Gives what makes two claims the same, written into a buffer of <see cref="TextKey.MaxLength"/> or standing elsewhere; an empty key leaves a claim out.</summary>
    public delegate ReadOnlySpan<char> KeyReader(Evidence claim, Span<char> buffer);

    /// <summary>The candidates in the order of their first claims.</summary>
    /// <param name="context">The page with all claims.</param>
    /// <param name="field">The field.</param>
    /// <param name="keyOf">What makes two claims the same.</param>
    [SkipLocalsInit]
    public static List<Candidate> Collect(MetadataContext context, MetadataField field, KeyReader keyOf)
    {
        var candidates = new List<Candidate>();
        var evidence = context.ClaimsSoFar;
        // A key is made a string only where it is new; of a page's claims for a headline five in six repeat another.
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        for (var i = 0; i < evidence.Count; i++)
        {
            var claim = evidence[i];
            if (claim.Field != field) continue;
            var key = keyOf(claim, buffer);
            if (key.IsEmpty) continue;
            var candidate = Find(candidates, key);
            if (candidate is null) candidates.Add(candidate = new Candidate(claim.Value, key.SequenceEqual(claim.Value) ? claim.Value : key.ToString(), context.Notes) { Time = claim.Time });
            candidate.Add(claim, i);
        }

        return candidates;
    }

    /// <summary>The candidate with the highest probability; the earlier one of equals; null when there is none.</summary>
    public static Candidate? Best(List<Candidate> candidates)
    {
        Candidate? best = null;
        foreach (var candidate in candidates)
        {
            if (best is null || candidate.Probability > best.Probability) best = candidate;
        }

        return best;
    }

    /// <summary>A walk: claims are limited to a few hundred a page, and keys of different lengths are told apart at once.</summary>
    private static Candidate? Find(List<Candidate> candidates, ReadOnlySpan<char> key)
    {
        foreach (var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            if (key.SequenceEqual(candidate.Key)) return candidate;
        }

        return null;
    }
}
