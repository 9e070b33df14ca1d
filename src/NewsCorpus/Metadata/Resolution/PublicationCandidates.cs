namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for the publication: the brand that readers know rather than the legal name of the publisher.</summary>
internal static class PublicationCandidates
{
    private const int MaxNameLength = 60;

    public static List<Candidate> Collect(MetadataContext context)
    {
        var label = PublicationName.KeyOf(context.Site.Label, "");
        var candidates = CandidateSet.Collect(context, MetadataField.Publication, (claim, _) => claim.Value.Length > MaxNameLength ? default : PublicationName.KeyOf(claim.Value, label));
        var isInitialised = false;
        foreach (var candidate in candidates) isInitialised |= IsInitials(candidate.Value, label);
        foreach (var candidate in candidates)
        {
            Display(candidate, context.Evidence);
            var isLabel = candidate.Key == label;
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            candidate.AddFeature(label.Length > 0 && isLabel, "#is-label");
            candidate.AddFeature(isLabel && label.Length <= 4, "#short-label");
            candidate.AddFeature(isLabel && IsOnlyHost(candidate), "#only-label");
            candidate.AddFeature(label.Length > 3 && candidate.Key.Length > label.Length && candidate.Key.Contains(label, StringComparison.Ordinal), "#holds-label");
            candidate.AddFeature(candidate.Key.Length > 2 && candidate.Key.Length < label.Length && label.Contains(candidate.Key, StringComparison.Ordinal), "#part-of-label");
            candidate.AddFeature(IsInitials(candidate.Value, label), "#initials-are-label");
            candidate.AddFeature(isInitialised && !IsInitials(candidate.Value, label), "#beside-initials");
            candidate.AddFeature(IsHostLike(candidate.Value), "#host-like");
            candidate.AddFeature(candidate.Value.Length > 25, "#long");
            candidate.AddFeature(candidate.Value.Equals(candidate.Value.ToLowerInvariant(), StringComparison.Ordinal), "#no-capital");
            candidate.AddFeature(candidate.Value[0] >= '\u2E80', "#unspaced");
        }

        return candidates;
    }

    /// <summary>Takes, among the forms of one name, the one a reader would print: "Lake Post" before "lakepost.com" and "Lakepost", without the legal form.</summary>
    private static void Display(Candidate candidate, IReadOnlyList<Evidence> evidence)
    {
        var best = -1;
        foreach (var claim in candidate.Claims)
        {
            var (value, rule) = (PublicationName.WithoutLegalForm(evidence[claim.Claim].Value), evidence[claim.Claim].Rule);
            var score = rule == "address-host" ? 0 : IsHostLike(value) ? 1 : value.Equals(value.ToLowerInvariant(), StringComparison.Ordinal) ? 2 : 3;
            if (score <= best) continue;
            best = score;
            candidate.Value = value;
        }
    }

    private static bool IsOnlyHost(Candidate candidate)
    {
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule != "address-host") return false;
        }

        return true;
    }

    private static bool IsInitials(string name, string label)
    {
        if (label.Length is < 2 or > 6) return false;
        var at = 0;
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range);
            if (word.IsEmpty) continue;
            if (at >= label.Length || char.ToLowerInvariant(word[0]) != label[at]) return false;
            at++;
        }

        return at == label.Length;
    }

    private static bool IsHostLike(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal);
    }
}
