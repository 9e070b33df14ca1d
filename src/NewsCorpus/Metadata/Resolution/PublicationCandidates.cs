namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for the publication: the brand that readers know rather than the legal name of the publisher.</summary>
internal static class PublicationCandidates
{
    private const int MaxNameLength = 60;

    public static List<Candidate> Collect(MetadataContext context)
    {
        var label = context.Site.Label;
        var candidates = CandidateSet.Collect(context, MetadataField.Publication, static (claim, buffer) => claim.Value.Length > MaxNameLength ? default : KeyOf(claim.Value, buffer));
        foreach (var candidate in candidates)
        {
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            candidate.AddFeature(label.Length > 0 && candidate.Key == TextKey.Of(label), "#is-label");
            candidate.AddFeature(label.Length > 3 && candidate.Key.Length > label.Length && candidate.Key.Contains(TextKey.Of(label), StringComparison.Ordinal), "#holds-label");
            candidate.AddFeature(candidate.Key.Length > 2 && candidate.Key.Length < label.Length && label.Contains(candidate.Key, StringComparison.OrdinalIgnoreCase), "#part-of-label");
            candidate.AddFeature(IsInitials(candidate.Value, label), "#initials-are-label");
            candidate.AddFeature(IsHostLike(candidate.Value), "#host-like");
            candidate.AddFeature(HasLegalForm(candidate.Value), "#legal-form");
            candidate.AddFeature(candidate.Value.Length > 25, "#long");
            candidate.AddFeature(candidate.Value.Equals(candidate.Value.ToLowerInvariant(), StringComparison.Ordinal), "#no-capital");
            Display(candidate, context.Evidence);
        }

        return candidates;
    }

    private static ReadOnlySpan<char> KeyOf(string name, Span<char> buffer)
    {
        var key = TextKey.Write(name, buffer);
        return key.Length > 6 && key.StartsWith("the", StringComparison.Ordinal) && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? key[3..] : key;
    }

    /// <summary>Prefers, among the forms of one name, the one with spaces and capitals: "Lake Post" over "lakepost".</summary>
    private static void Display(Candidate candidate, IReadOnlyList<Evidence> evidence)
    {
        Span<char> buffer = stackalloc char[CandidateSet.MaxKeyLength];
        for (var i = 0; i < evidence.Count; i++)
        {
            var claim = evidence[i];
            if (claim.Field != MetadataField.Publication || claim.Rule == "address-host" || !KeyOf(claim.Value, buffer).SequenceEqual(candidate.Key)) continue;
            candidate.Value = claim.Value;
            return;
        }
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

    private static bool HasLegalForm(string name)
    {
        foreach (var form in (ReadOnlySpan<string>)[" GmbH", " AG", " S.L.", " S.A.", " SA", " Ltd", " Limited", " Inc", " LLC", " Verlag", " KG", " Corp", " S.p.A", " B.V.", " AB", " AS", " A/S", " Oy", " plc", " Group", " Media", " Publishing"])
        {
            if (name.Contains(form, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
