using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// The candidates for the headline. The right one is among the top two on .96 of news pages; which of the visible and the declared one a
/// newsroom means is a coin flip by site where they differ, so pages that declare a news article lean to what they declare.
/// </summary>
internal static class HeadlineCandidates
{
    private const int Short = 15;
    private const int Long = 140;
    private const int LeastInTitle = 8;

    public static List<Candidate> Collect(MetadataContext context)
    {
        var candidates = CandidateSet.Collect(context, MetadataField.Headline, static (claim, buffer) => TextKey.Write(claim.Value, buffer));
        MergeTruncated(candidates, context.ClaimsSoFar);
        var title = TextKey.Of(context.Declared(DeclarationKind.Title, "title"));
        var printed = TextKey.Of(TitleCutter.Cut(context.PrintedHeadline, context.Site, context.PrintedHeadline));
        var address = AddressWords.Of(context.PageUrl);
        var isNews = context.JsonLdArticle != 0 && (context.Items.IsType(context.JsonLdArticle, "NewsArticle") || context.Items.IsType(context.JsonLdArticle, "ReportageNewsArticle"));
        foreach (var candidate in candidates)
        {
            candidate.Value = DisplayOf(candidate, context.ClaimsSoFar);
            if (address is not null) candidate.AddFeature(address.FeatureOf(candidate.Value));
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            candidate.AddFeature(candidate.Value.Length < Short, "#short");
            candidate.AddFeature(candidate.Value.Length > Long, "#long");
            candidate.AddFeature(context.Site.IsExactly(candidate.Key), "#is-site");
            candidate.AddFeature(TitleCutter.LastPart(candidate.Value) is { Length: > 0 } last && context.Site.IsSite(last), "#ends-in-site");
            candidate.AddFeature(title.Length > 0 && candidate.Key.Length >= LeastInTitle && title.Contains(candidate.Key, StringComparison.Ordinal), "#in-title");
            candidate.AddFeature(candidate.Key == printed, "#visible-headline");
            candidate.AddFeature(IsTruncated(candidate.Value), "#ellipsis");
            candidate.AddFeature((candidate.Families & SourceFamilies.Visible) != SourceFamilies.None && (candidate.Families & ~SourceFamilies.Visible) != SourceFamilies.None, "#seen-and-declared");
            candidate.AddFeature(CountDeclared(candidate) switch { 0 => "#undeclared", 1 => "#declared-once", 2 => "#declared-twice", 3 => "#declared-thrice", _ => "#declared-often" });
            if (isNews) AddNews(candidate);
            AddContainment(candidate, candidates);
            AddPrinted(candidate, candidates, printed, context.Outline);
        }

        return candidates;
    }

    /// <summary>
    /// The form printed as the page's headline goes before the declared ones, whose quotation marks and capitals are often flattened, but not
    /// where they tell the kicker from the title by a colon that the page shows by its layout.
    /// </summary>
    private static string DisplayOf(Candidate candidate, List<Evidence> evidence)
    {
        foreach (var note in candidate.Claims)
        {
            var claim = evidence[note.Claim];
            if ((claim.Cues & EvidenceCues.Alone) == EvidenceCues.None || IsShouted(claim.Value)) continue;
            return candidate.Value.Contains(": ", StringComparison.Ordinal) && !claim.Value.Contains(':', StringComparison.Ordinal) ? candidate.Value : claim.Value;
        }

        return candidate.Value;
    }

    /// <summary>Whether a text has capitals and no small letters.</summary>
    private static bool IsShouted(string text)
    {
        var hasCapital = false;
        foreach (var unit in text)
        {
            if (char.IsLower(unit)) return false;
            hasCapital |= char.IsUpper(unit);
        }

        return hasCapital;
    }

    /// <summary>In how many ways the page declares the title: in its title element, for search engines, and for each network that shares it.</summary>
    private static int CountDeclared(Candidate candidate)
    {
        var count = 0;
        foreach (var (rule, _, _) in candidate.Rules)
        {
            if (rule is "title-element" or "og-title" or "twitter-title" or "json-ld-headline" or "json-ld-page-name" or "json-ld-name" or "meta-title" or "microdata-headline" or "parsely-title" or "sailthru-title") count++;
        }

        return count;
    }

    private static void AddNews(Candidate candidate)
    {
        candidate.AddFeature((candidate.Families & SourceFamilies.JsonLd) != SourceFamilies.None, "#news-json-ld");
        candidate.AddFeature((candidate.Families & SourceFamilies.Meta) != SourceFamilies.None, "#news-meta");
        candidate.AddFeature((candidate.Families & SourceFamilies.Title) != SourceFamilies.None, "#news-title");
        candidate.AddFeature((candidate.Families & SourceFamilies.Visible) != SourceFamilies.None, "#news-visible");
        candidate.AddFeature((candidate.Families & (SourceFamilies.Visible | SourceFamilies.JsonLd)) == (SourceFamilies.Visible | SourceFamilies.JsonLd), "#news-seen-json-ld");
    }

    /// <summary>"Lake freezes ..." is "Lake freezes over", cut to the length of a card.</summary>
    private static void MergeTruncated(List<Candidate> candidates, List<Evidence> evidence)
    {
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var cut = candidates[i];
            if (cut.Key.Length < Short || !IsTruncated(cut.Value)) continue;
            if (candidates.Find(other => other.Key.Length > cut.Key.Length && other.Key.StartsWith(cut.Key, StringComparison.Ordinal) && !IsTruncated(other.Value)) is not { } whole) continue;
            foreach (var note in cut.Claims) whole.Add(evidence[note.Claim], note.Claim);
            candidates.RemoveAt(i);
        }
    }

    private static bool IsTruncated(string title) => title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal);

    /// <summary>How a candidate stands to the printed headline: where a declared title opens or closes it, the rest is a kicker or a subtitle.</summary>
    private static void AddPrinted(Candidate candidate, List<Candidate> candidates, string printed, PageOutline outline)
    {
        if (candidate.Key == printed)
        {
            candidate.AddFeature(candidates.Exists(other => IsDeclaredPart(other, printed) && printed.EndsWith(other.Key, StringComparison.Ordinal)), "#printed-ends-in-declared");
            candidate.AddFeature(candidates.Exists(other => IsDeclaredPart(other, printed) && printed.StartsWith(other.Key, StringComparison.Ordinal)), "#printed-opens-with-declared");
            candidate.AddFeature((outline.FirstBody - outline.Headline) switch { < 0 => "#printed-below-body", < 4 => "#printed-at-body", < 12 => "#printed-above-body", _ => "#printed-far-above-body" });
        }
        else if (IsDeclaredPart(candidate, printed))
        {
            candidate.AddFeature(printed.EndsWith(candidate.Key, StringComparison.Ordinal), "#closes-printed");
            candidate.AddFeature(printed.StartsWith(candidate.Key, StringComparison.Ordinal), "#opens-printed");
        }
    }

    private static bool IsDeclaredPart(Candidate candidate, string printed) => candidate.Key.Length >= LeastInTitle && candidate.Key.Length < printed.Length && CountDeclared(candidate) > 0;

    private static void AddContainment(Candidate candidate, List<Candidate> candidates)
    {
        var (starts, ends, holds, isLonger) = (false, false, false, false);
        foreach (var other in candidates)
        {
            if (ReferenceEquals(other, candidate) || other.Key.Length < Short || candidate.Key.Length < Short) continue;
            if (other.Key.Length > candidate.Key.Length)
            {
                starts |= other.Key.StartsWith(candidate.Key, StringComparison.Ordinal);
                ends |= other.Key.EndsWith(candidate.Key, StringComparison.Ordinal);
            }
            else
            {
                holds |= candidate.Key.Contains(other.Key, StringComparison.Ordinal);
                isLonger |= candidate.Value.Length > other.Value.Length + 2 && candidate.Value.StartsWith(other.Value, StringComparison.Ordinal) && candidate.Value.AsSpan(other.Value.Length).TrimStart()[0] is '|' or '–' or '—' or '-' or '»' or '•' or '·';
            }
        }

        candidate.AddFeature(starts, "#opens-other");
        candidate.AddFeature(ends, "#closes-other");
        candidate.AddFeature(holds, "#holds-other");
        candidate.AddFeature(isLonger, "#other-and-part");
    }
}
