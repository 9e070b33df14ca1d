using System.Globalization;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>The candidates for the day of publication. The day is as written in the stamp's own zone and never shifted.</summary>
internal static class PublishedCandidates
{
    private const int FirstYearOfTheWeb = 1995;

    /// <summary>Whether a rule speaks about changing rather than publishing.</summary>
    public static bool IsModified(string rule) => rule.EndsWith("-modified", StringComparison.Ordinal);

    public static List<Candidate> Collect(MetadataContext context)
    {
        var isPage = context.Content.Format == Sources.SourceFormat.Html;
        var candidates = CandidateSet.Collect(context, MetadataField.Published, (claim, buffer) => claim.Time is { } time && (!isPage || time.Local.Year >= FirstYearOfTheWeb)
            && time.Day.TryFormat(buffer, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture) ? buffer[..length] : default);
        var facts = Facts.Of(candidates, context.ClaimsSoFar);
        var isNews = context.JsonLdArticle != 0 && context.Items.IsType(context.JsonLdArticle, "NewsArticle");
        foreach (var candidate in candidates)
        {
            if (candidate.Time is not { } time) continue;
            candidate.AddFeature(SourceFamily.Feature(candidate.Families));
            candidate.AddFeature(IsPublishedType(candidate) && time.Day == facts.EarliestPublished, "#earliest-published");
            candidate.AddFeature(facts.EarliestPublished is { } earliest && time.Day < earliest, "#before-published");
            candidate.AddFeature(facts.EarliestPublished is { } first && time.Day > first, "#after-published");
            candidate.AddFeature(facts.Modified is { } modified && time.Day > modified, "#after-modified");
            candidate.AddFeature(facts.Modified is { } same && time.Day == same, "#is-modified");
            candidate.AddFeature(facts.Address is { } address && time.Day == address, "#is-address");
            candidate.AddFeature(facts.Address is { } near && time.Day != near && Math.Abs(time.Day.DayNumber - near.DayNumber) <= 3, "#near-address");
            candidate.AddFeature(facts.Address is { } far && Math.Abs(time.Day.DayNumber - far.DayNumber) > 3, "#far-from-address");
            candidate.AddFeature(time.Day == facts.Latest && candidates.Count > 1, "#latest");
            candidate.AddFeature(time.Day == facts.Earliest && candidates.Count > 1, "#earliest");
            candidate.AddFeature(isNews && candidate.HasRule("json-ld-published"), "#news-published");
            candidate.AddFeature(facts.HeaderDays == 1 && IsInHeader(candidate), "#only-in-header");
            candidate.AddFeature(candidates.Count == 1, "#only-date");
            candidate.AddFeature(!IsPublishedType(candidate) && facts.EarliestPublished is not null, "#published-spoke");
            // A newsroom's own clock is right even where the page prints the day of the paper, which comes out the morning after.
            candidate.AddFeature(isNews && facts.Zoned is { } zoned && time.Day == zoned, "#news-zoned");
            candidate.AddFeature(isNews && facts.Zoned is { } own && time.Day != own, "#beside-news-zoned");
            Prefer(candidate, context.ClaimsSoFar);
        }

        return candidates;
    }

    /// <summary>Takes, among the claims for the day, the one that states most; declared stamps go before printed ones.</summary>
    private static void Prefer(Candidate candidate, List<Evidence> evidence)
    {
        var best = -1;
        foreach (var claim in evidence)
        {
            if (claim.Field != MetadataField.Published || claim.Time is not { } time || time.Day != candidate.Time!.Day || IsModified(claim.Rule)) continue;
            var isDeclared = SourceFamily.Of(claim.Rule) is SourceFamilies.JsonLd or SourceFamilies.Meta or SourceFamilies.Inline;
            // Midnight is what programs write when they know the day only.
            var isMidnight = time.Local.TimeOfDay == TimeSpan.Zero;
            var score = (time.Precision == DatePrecision.Day || isMidnight ? 0 : 4) + (isDeclared ? 2 : 0) + (time.Offset is null ? 0 : 1);
            if (score <= best) continue;
            best = score;
            candidate.Time = time;
            candidate.Value = time.ToString();
        }
    }

    /// <summary>Whether a reader sees the date in the header, and nothing says that it is the date of a change.</summary>
    private static bool IsInHeader(Candidate candidate)
    {
        foreach (var (rule, cues, _) in candidate.Rules)
        {
            if (SourceFamily.Of(rule) == SourceFamilies.Visible && (cues & EvidenceCues.Header) != EvidenceCues.None && (cues & EvidenceCues.Updated) == EvidenceCues.None) return true;
        }

        return false;
    }

    private static bool IsPublishedType(Candidate candidate)
    {
        foreach (var (rule, cues, _) in candidate.Rules)
        {
            if ((cues & EvidenceCues.Foreign) == EvidenceCues.None && rule is "json-ld-published" or "meta-article-published" or "meta-published" or "json-ld-page-published" or "microdata-published" or "itemprop-published" or "rdfa-published") return true;
        }

        return false;
    }

    /// <summary>What the candidates say together.</summary>
    private readonly record struct Facts(DateOnly? EarliestPublished, DateOnly? Modified, DateOnly? Address, DateOnly? Earliest, DateOnly? Latest, DateOnly? Zoned, int HeaderDays)
    {
        public static Facts Of(List<Candidate> candidates, List<Evidence> evidence)
        {
            var facts = default(Facts);
            foreach (var candidate in candidates)
            {
                if (candidate.Time?.Day is not { } day) continue;
                if (IsPublishedType(candidate) && !(day > facts.EarliestPublished)) facts = facts with { EarliestPublished = day };
                foreach (var (rule, _, _) in candidate.Rules)
                {
                    if (IsModified(rule) && !(day < facts.Modified)) facts = facts with { Modified = day };
                    if (rule == "address-date") facts = facts with { Address = day };
                }

                foreach (var claim in candidate.Claims)
                {
                    if (evidence[claim.Claim] is { Rule: "json-ld-published", Time: { Offset: { } offset, Precision: not DatePrecision.Day } } && offset != TimeSpan.Zero) facts = facts with { Zoned = day };
                }

                if (IsInHeader(candidate)) facts = facts with { HeaderDays = facts.HeaderDays + 1 };
                if (!(day > facts.Earliest)) facts = facts with { Earliest = day };
                if (!(day < facts.Latest)) facts = facts with { Latest = day };
            }

            return facts;
        }
    }
}
