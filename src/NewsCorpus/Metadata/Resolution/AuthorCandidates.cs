namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for authors, one a name. That a strong source spoke and did not name somebody speaks against them.</summary>
internal static class AuthorCandidates
{
    public static List<Candidate> Collect(MetadataContext context)
    {
        var candidates = CandidateSet.Collect(context, MetadataField.Author, static (claim, buffer) => TextKey.Write(claim.Value, buffer));
        var headline = context.Outline.Headline >= 0 ? TextKey.Of(context.Content.TextOf(context.Outline.Headline)) : "";
        var spoken = SpokenBy(candidates);
        var strong = candidates.Count(static candidate => !IsWeak(candidate));
        foreach (var candidate in candidates)
        {
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            AddSilence(candidate, spoken);
            AddShape(candidate, context, headline);
            candidate.AddFeature(strong > 4, "#many-names");
            candidate.AddFeature(strong == 1, "#only-name");
            candidate.AddFeature(strong > 0 && IsWeak(candidate), "#weak-among-strong");
            AddContainment(candidate, candidates);
        }

        return candidates;
    }

    /// <summary>Whether nothing but its shape says that a line is a name.</summary>
    private static bool IsWeak(Candidate candidate)
    {
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is not ("bare-name" or "distant-name" or "name-with-date" or "author-box")) return false;
        }

        return true;
    }

    private static Silence SpokenBy(List<Candidate> candidates)
    {
        var spoken = Silence.None;
        foreach (var candidate in candidates)
        {
            if ((candidate.Cues & EvidenceCues.Organization) != EvidenceCues.None) continue;
            spoken |= NamedBy(candidate);
        }

        return spoken;
    }

    private static Silence NamedBy(Candidate candidate)
    {
        var named = Silence.None;
        foreach (var (rule, cues, _) in candidate.Rules)
        {
            var isHeader = (cues & EvidenceCues.Header) != EvidenceCues.None;
            if (rule is "json-ld-author" or "microdata-author") named |= Silence.Structured;
            else if (rule is "meta-author" or "twitter-data-author" or "meta-other-author") named |= Silence.Meta;
            else if (rule is "author-link" or "byline-link" && isHeader) named |= Silence.Link;
            else if (rule is "byline-role" or "byline-class" && isHeader) named |= Silence.Byline;
            else if (rule == "byline-cue" && isHeader) named |= Silence.Cue;
        }

        return named;
    }

    private static void AddSilence(Candidate candidate, Silence spoken)
    {
        var silent = spoken & ~NamedBy(candidate);
        candidate.AddFeature((silent & Silence.Structured) != Silence.None, "#not-structured");
        candidate.AddFeature((silent & Silence.Meta) != Silence.None, "#not-meta");
        candidate.AddFeature((silent & Silence.Link) != Silence.None, "#not-link");
        candidate.AddFeature((silent & Silence.Byline) != Silence.None, "#not-byline");
        candidate.AddFeature((silent & Silence.Cue) != Silence.None, "#not-cue");
        candidate.AddFeature(spoken == Silence.None, "#nobody-spoke");
    }

    private static void AddShape(Candidate candidate, MetadataContext context, string headline)
    {
        var words = candidate.Value.Count(static unit => unit == ' ') + 1;
        candidate.AddFeature(words switch { 1 when candidate.Value[0] < '\u2E80' => "#one-word", 1 => "#unspaced", 2 => "#two-words", 3 => "#three-words", _ => "#many-words" });
        candidate.AddFeature(context.Site.IsSite(candidate.Value), "#is-site");
        candidate.AddFeature((candidate.Cues & EvidenceCues.Organization) != EvidenceCues.None, "#organization");
        candidate.AddFeature((candidate.Cues & EvidenceCues.First) != EvidenceCues.None, "#first");
        candidate.AddFeature(char.IsLower(candidate.Value[0]), "#lower-case");
        candidate.AddFeature(candidate.Key.Length > 3 && headline.Contains(candidate.Key, StringComparison.Ordinal), "#in-headline");
        candidate.AddFeature(candidate.Value.Length > 3 && candidate.Value.Equals(candidate.Value.ToUpperInvariant(), StringComparison.Ordinal) && candidate.Value[0] < '\u0590', "#capitals");
    }

    private static void AddContainment(Candidate candidate, List<Candidate> candidates)
    {
        foreach (var other in candidates)
        {
            if (ReferenceEquals(other, candidate) || IsWeak(other)) continue;
            if (other.Key.Length > candidate.Key.Length && other.Key.Contains(candidate.Key, StringComparison.Ordinal))
            {
                candidate.AddFeature("#part-of-other");
                return;
            }
        }
    }

    [Flags]
    private enum Silence
    {
        None = 0,
        Structured = 1,
        Meta = 2,
        Link = 4,
        Byline = 8,
        Cue = 16,
    }
}
