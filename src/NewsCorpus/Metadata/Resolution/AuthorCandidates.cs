using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for authors, one a name. That a strong source spoke and did not name somebody speaks against them.</summary>
internal static class AuthorCandidates
{
    private const int LeastHeld = 7;

    public static List<Candidate> Collect(MetadataContext context)
    {
        var candidates = CandidateSet.Collect(context, MetadataField.Author, static (claim, buffer) => TextKey.Write(PersonTitles.Cut(claim.Value), buffer));
        DropHelpers(candidates, context.ClaimsSoFar);
        DropSite(candidates, context.Site);
        var headline = context.Outline.Headline >= 0 ? TextKey.Of(context.Content.TextOf(context.Outline.Headline)) : "";
        var (spoken, siteSpoken) = SpokenBy(candidates, context.Site);
        var strong = candidates.Count(static candidate => !IsWeak(candidate));
        foreach (var candidate in candidates)
        {
            Display(candidate, context.ClaimsSoFar);
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            AddSilence(candidate, spoken);
            AddShape(candidate, context, headline);
            candidate.AddFeature(siteSpoken != Silence.None, "#site-spoke");
            candidate.AddFeature(strong > 4, "#many-names");
            candidate.AddFeature(strong == 1, "#only-name");
            candidate.AddFeature(strong > 0 && IsWeak(candidate), "#weak-among-strong");
            AddContainment(candidate, candidates);
            candidate.AddFeature((candidate.Cues & (EvidenceCues.Header | EvidenceCues.Foreign | EvidenceCues.Foot | EvidenceCues.Inside)) == EvidenceCues.Foot && !IsWeak(candidate), "#only-at-foot");
            candidate.AddFeature((candidate.Cues & EvidenceCues.Header) != EvidenceCues.None, "#in-header");
        }

        return candidates;
    }

    /// <summary>Whether nothing but its shape says that a line is a name.</summary>
    private static bool IsWeak(Candidate candidate)
    {
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is not ("bare-name" or "distant-name" or "name-with-date" or "author-box" or "site-owner")) return false;
        }

        return true;
    }

    /// <summary>Which strong sources name persons, and which name the site or an organisation: the silence of those says nothing about a person.</summary>
    private static (Silence Persons, Silence Site) SpokenBy(List<Candidate> candidates, SiteNames site)
    {
        var (persons, others) = (Silence.None, Silence.None);
        foreach (var candidate in candidates)
        {
            if ((candidate.Cues & EvidenceCues.Organization) != EvidenceCues.None || site.IsSite(candidate.Value)) others |= NamedBy(candidate);
            else if (IsPlausible(candidate.Value)) persons |= NamedBy(candidate);
        }

        return (persons, others);
    }

    /// <summary>A single word that nobody is called by, such as "Startpage", is no name that a source could have stated instead of another.</summary>
    private static bool IsPlausible(string name) => name[0] >= '\u0590' || name.Contains(' ', StringComparison.Ordinal) || GivenNames.Opens(name);

    private static bool IsPerson(Candidate candidate, SiteNames site) =>
        (candidate.Cues & EvidenceCues.Organization) == EvidenceCues.None && GivenNames.Opens(candidate.Value) && candidate.Value.Contains(' ', StringComparison.Ordinal) && !site.IsSite(candidate.Value);

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
        AddGivenName(candidate, words);
        candidate.AddFeature(context.Site.IsSite(candidate.Value), "#is-site");
        candidate.AddFeature((candidate.Cues & EvidenceCues.Organization) != EvidenceCues.None, "#organization");
        candidate.AddFeature((candidate.Cues & EvidenceCues.First) != EvidenceCues.None, "#first");
        candidate.AddFeature(char.IsLower(candidate.Value[0]), "#lower-case");
        candidate.AddFeature(candidate.Key.Length > 3 && headline.Contains(candidate.Key, StringComparison.Ordinal), "#in-headline");
        candidate.AddFeature(candidate.Value.Length > 3 && LetterCase.IsUpper(candidate.Value) && candidate.Value[0] < '\u0590', "#capitals");
    }

    /// <summary>Whether a known given name opens the name, or stands in it; in scripts without capitals the table says little.</summary>
    private static void AddGivenName(Candidate candidate, int words)
    {
        if (candidate.Value[0] >= '\u0590') return;
        var (form, weak, single) = GivenNames.Opens(candidate.Value) ? ("#given-name", "#weak-given-name", "#one-word-given-name")
            : GivenNames.Holds(candidate.Value) ? ("#inner-given-name", "#weak-inner-given-name", "#one-word-inner-given-name")
            : ("#no-given-name", "#weak-no-given-name", "#one-word-no-given-name");
        candidate.AddFeature(form);
        candidate.AddFeature(IsWeak(candidate), weak);
        candidate.AddFeature(words == 1, single);
    }

    /// <summary>The site is no author beside a person whom the header of the article names.</summary>
    private static void DropSite(List<Candidate> candidates, SiteNames site)
    {
        if (candidates.Exists(candidate => !IsWeak(candidate) && (candidate.Cues & EvidenceCues.Header) != EvidenceCues.None && IsPerson(candidate, site))) candidates.RemoveAll(candidate => site.IsSite(candidate.Value) && !GivenNames.Opens(candidate.Value));
    }

    /// <summary>Whoever edited, checked or helped is no author beside one who wrote.</summary>
    private static void DropHelpers(List<Candidate> candidates, List<Evidence> evidence)
    {
        if (candidates.Exists(candidate => !IsWeak(candidate) && !OnlyHelped(candidate, evidence))) candidates.RemoveAll(candidate => OnlyHelped(candidate, evidence));
    }

    /// <summary>Whether a claim is about having edited, checked or helped, and none but one at the foot is about anything else.</summary>
    private static bool OnlyHelped(Candidate candidate, List<Evidence> evidence)
    {
        if ((candidate.Cues & EvidenceCues.Helper) == EvidenceCues.None) return false;
        foreach (var claim in candidate.Claims)
        {
            if ((evidence[claim.Claim].Cues & (EvidenceCues.Helper | EvidenceCues.Foot)) == EvidenceCues.None) return false;
        }

        return true;
    }

    private static void AddContainment(Candidate candidate, List<Candidate> candidates)
    {
        var (isPart, closes, holds) = (false, false, false);
        foreach (var other in candidates)
        {
            if (ReferenceEquals(other, candidate) || IsWeak(other)) continue;
            if (other.Key.Length > candidate.Key.Length)
            {
                isPart |= other.Key.Contains(candidate.Key, StringComparison.Ordinal);
                closes |= other.Key.EndsWith(candidate.Key, StringComparison.Ordinal);
            }
            else
            {
                holds |= other.Key.Length > LeastHeld && other.Key.Length < candidate.Key.Length && candidate.Key.EndsWith(other.Key, StringComparison.Ordinal);
            }
        }

        candidate.AddFeature(isPart, "#part-of-other");
        candidate.AddFeature(closes, "#closes-other");
        candidate.AddFeature(holds, "#ends-in-other");
    }

    /// <summary>Takes, among the forms of one name, the one a reader would print: "Ann Lee" before "annlee" and "ANN LEE"; the first of equals.</summary>
    private static void Display(Candidate candidate, List<Evidence> evidence)
    {
        var best = -1;
        foreach (var claim in candidate.Claims)
        {
            var value = evidence[claim.Claim].Value;
            var isOneCase = LetterCase.IsUpper(value) || LetterCase.IsLower(value);
            var score = (value.Contains(' ', StringComparison.Ordinal) ? 2 : 0) + (isOneCase ? 0 : 1);
            if (score <= best) continue;
            best = score;
            candidate.Value = value;
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
