using System.Numerics;

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
        var beside = NamesBeside(candidates, label);
        foreach (var candidate in candidates)
        {
            Display(candidate, context.ClaimsSoFar, label);
            var isLabel = candidate.Key == label;
            candidate.AddFeature(SourceFamily.Feature(candidate.Families & ~SourceFamilies.Address));
            candidate.AddFeature(label.Length > 0 && isLabel, "#is-label");
            candidate.AddFeature(isLabel && label.Length <= 4, "#short-label");
            if (isLabel && IsHostForm(candidate, context.ClaimsSoFar)) candidate.AddFeature(beside);
            candidate.AddFeature(label.Length > 3 && candidate.Key.Length > label.Length && candidate.Key.Contains(label, StringComparison.Ordinal), "#holds-label");
            candidate.AddFeature(candidate.Key.Length > 2 && candidate.Key.Length < label.Length && label.Contains(candidate.Key, StringComparison.Ordinal), "#part-of-label");
            candidate.AddFeature(IsInitials(candidate.Value, label), "#initials-are-label");
            candidate.AddFeature(isInitialised && !IsInitials(candidate.Value, label), "#beside-initials");
            candidate.AddFeature(label.Length > 0 && IsForeign(candidate.Value), "#foreign-script");
            candidate.AddFeature(!IsOnlyHost(candidate) && context.Content.Text.Contains(candidate.Value, StringComparison.Ordinal), "#printed");
        }

        return candidates;
    }

    /// <summary>
    /// Whether a page declares a name as that of its site or its publisher, and gives it in a second way that is no copy of the first. Publishers are
    /// often companies and mastheads are guesses: a declaration alone, or with something printed, is no match for a host of another name.
    /// </summary>
    public static bool IsAgreedOn(Candidate candidate)
    {
        if (BitOperations.PopCount((uint)(candidate.Families & ~(SourceFamilies.Address | SourceFamilies.Visible))) < 2) return false;
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is "og-site-name" or "application-name" or "json-ld-publisher" or "json-ld-site-name" or "json-ld-organization" or "microdata-publisher" or "rdfa-publisher" or "meta-publisher") return true;
        }

        return false;
    }

    /// <summary>Whether nothing but the host and the accounts made from it gives the name.</summary>
    public static bool IsOnlyHost(Candidate candidate)
    {
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is not ("address-host" or "account-name")) return false;
        }

        return true;
    }

    /// <summary>Takes, among the forms of one name, the one a reader would print: "Lake Post" before "lakepost.com" and "Lakepost", without the legal form.</summary>
    private static void Display(Candidate candidate, List<Evidence> evidence, string label)
    {
        var best = -1;
        foreach (var claim in candidate.Claims)
        {
            var (value, rule) = (PublicationName.WithoutLegalForm(PublicationName.WithoutSlogan(evidence[claim.Claim].Value, label)), evidence[claim.Claim].Rule);
            var score = rule == "address-host" || (rule == "account-name" && char.IsLower(value[0])) ? 0 : rule == "account-name" ? 1 : PublicationName.IsHostLike(value) ? 1 : value.Equals(value.ToLowerInvariant(), StringComparison.Ordinal) ? 2 : 3;
            if (score <= best) continue;
            best = score;
            candidate.Value = value;
        }
    }

    /// <summary>The feature of a name that stands in the host alone: whether the page states another one, and in which script.</summary>
    private static string NamesBeside(List<Candidate> candidates, string label)
    {
        var feature = "#label-alone";
        foreach (var candidate in candidates)
        {
            if (candidate.Key == label || !IsStatedTwice(candidate)) continue;
            if (!IsForeign(candidate.Value)) return "#label-beside-name";
            feature = "#label-beside-foreign";
        }

        return feature;
    }

    private static bool IsStatedTwice(Candidate candidate)
    {
        var times = 0;
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is "og-site-name" or "json-ld-publisher" or "json-ld-site-name" or "json-ld-part-of" or "application-name" or "title-last-part") times++;
        }

        return times > 1;
    }

    /// <summary>Whether a name is written in other letters than Latin ones, as hosts are.</summary>
    private static bool IsForeign(string name)
    {
        foreach (var unit in name)
        {
            if (char.IsLetter(unit)) return unit >= '\u0370' && unit is not (>= '\u1E00' and <= '\u1EFF');
        }

        return false;
    }

    /// <summary>Whether nobody calls the site by a name that is not a form of its host.</summary>
    private static bool IsHostForm(Candidate candidate, List<Evidence> evidence)
    {
        foreach (var claim in candidate.Claims)
        {
            if (evidence[claim.Claim].Rule is not ("address-host" or "account-name") && !PublicationName.IsHostLike(evidence[claim.Claim].Value)) return false;
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
}
