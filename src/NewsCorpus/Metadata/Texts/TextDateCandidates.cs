using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Texts;

/// <summary>Finds the dates on short lines: near headline and body, and on the lines above the body of a page whose headline was not found.</summary>
internal static class TextDateCandidates
{
    /// <summary>The rule of dates whose year was inferred.</summary>
    public const string InferredRule = "weekday-in-first-paragraph";

    private const int MaxLineLength = 200;
    private const int MaxDates = 80;
    private const int NearBlocks = 8;
    private const int UpdateReach = 5;

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextOutline.PlaceNames,
        "published-phrase", "updated-phrase", "any-published", "coverage", "start", "rest-after", "has-clock", "is-ambiguous",
        "agreeing", "later", "earlier", "dates-near", "dates-between", "rank", "days-to-latest", "days-to-agreed", "same-day-before", "into-body",
    ];

    public static CandidateTable<TextDateCandidate> Collect(TextOutline outline)
    {
        var candidates = new CandidateTable<TextDateCandidate>();
        var hints = TextZones.HintsOf(outline.Context);
        foreach (var block in outline.BlocksNear(40, 30, 12, 80)) AddLine(outline, block, hints, candidates);
        if (candidates.Count == 0)
        {
            for (var i = 0; i < Math.Min(outline.Count, outline.Zones.FirstBody); i++) AddLine(outline, i, hints, candidates);
        }

        Complete(outline, candidates.Items);
        return candidates;
    }

    private static void AddLine(TextOutline outline, int block, in DateHints hints, CandidateTable<TextDateCandidate> candidates)
    {
        var text = outline.TextOf(block);
        if (text.Length > MaxLineLength || candidates.Count >= MaxDates || (outline.IsBody(block) && text.Length > 80)) return;
        var life = 0;
        for (var from = 0; candidates.Count < MaxDates && NewsDateParser.TryFind(text, from, hints, out var match); from = Math.Max(Math.Max(match.End, life), from + 1))
        {
            life = LifeDates.SpanEnd(text, match, hints);
            if (life > 0 || (match.Time.IsInferred && outline.Context.FetchedAt is null) || LifeDates.Precede(text[from..match.Start])) continue;
            var cues = CuesBefore(text[from..match.Start], outline.Context.Language.Language);
            if (from == 0) cues |= outline.CuesOf(block - 1).Whole & (TextCueRoles.Published | TextCueRoles.Updated);
            candidates.Add(new TextDateCandidate
            {
                Time = match.Time,
                SpeaksFor = match.Time.Day,
                Block = block,
                Start = match.Start,
                End = match.End,
                Rule = "date-near-headline",
                Cues = cues,
                IsAmbiguous = match.OtherReading is not null,
                LineLength = text.Length,
            });
        }
    }

    /// <summary>What the words just before a date say, wherever the phrase starts.</summary>
    private static TextCueRoles CuesBefore(ReadOnlySpan<char> before, string language)
    {
        const int Longest = 40;
        if (before.Length > Longest) before = before[^Longest..];
        var roles = TextCueRoles.None;
        for (var i = 0; i < before.Length; i++)
        {
            if (i > 0 && (char.IsLetterOrDigit(before[i - 1]) || !char.IsLetter(before[i]))) continue;
            roles |= TextCueLexicon.Default.MatchStart(before[i..], language).Start & (TextCueRoles.Published | TextCueRoles.Updated | TextCueRoles.PublishedIn);
        }

        return roles;
    }

    private static void Complete(TextOutline outline, Span<TextDateCandidate> candidates)
    {
        var (latest, anyPublished) = (int.MinValue, false);
        foreach (ref readonly var candidate in candidates)
        {
            latest = Math.Max(latest, candidate.Time.Day.DayNumber);
            anyPublished |= candidate.IsPublished;
        }

        var (agreed, mostAgreeing) = (0, -1);
        for (var i = 0; i < candidates.Length; i++)
        {
            ref var candidate = ref candidates[i];
            for (var j = 0; j < candidates.Length; j++)
            {
                if (j == i) continue;
                ref readonly var other = ref candidates[j];
                var days = other.Time.Day.DayNumber - candidate.Time.Day.DayNumber;
                if (days == 0) candidate.Agreeing++;
                else if (days > 0) candidate.Later++;
                else candidate.Earlier++;
                if (Math.Abs(other.Block - candidate.Block) <= NearBlocks) candidate.Near++;
                if (other.Block > outline.Zones.LastHeadline && other.Block < candidate.Block) candidate.Between++;
            }

            // The day that most candidates state, the first one among equals.
            if (candidate.Agreeing > mostAgreeing) (mostAgreeing, agreed) = (candidate.Agreeing, candidate.Time.Day.DayNumber);
            for (var j = 0; j < i; j++) candidate.HasSameBefore |= candidates[j].Time.Day == candidate.Time.Day;
            candidate.Rank = i;
            candidate.AnyPublished = anyPublished;
            candidate.DaysToLatest = latest - candidate.Time.Day.DayNumber;
            if (candidate.IsPublished) candidate.Rule = "published-phrase";
            else if (candidate.IsUpdated) candidate.Rule = "updated-phrase";
        }

        foreach (ref var candidate in candidates) candidate.DaysToAgreed = Math.Abs(agreed - candidate.Time.Day.DayNumber);
        JoinUpdates(candidates);
    }

    /// <summary>
    /// An update on the line of a date, or on one of the next, as where clock and phrase stand on lines of their own, that is no earlier than that date; or in front of
    /// one that a phrase calls the day of publication: "Updated 5 May | Published 3 May".
    /// </summary>
    private static void JoinUpdates(Span<TextDateCandidate> candidates)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            ref var update = ref candidates[i];
            if (!update.IsUpdated) continue;
            if (i > 0 && !candidates[i - 1].IsUpdated && IsUpdateOf(update, candidates[i - 1])) (update.SpeaksFor, update.IsUpdateOfBefore) = (candidates[i - 1].Time.Day, true);
            else if (i + 1 < candidates.Length && candidates[i + 1] is { IsPublished: true, IsUpdated: false } && IsUpdateOf(update, candidates[i + 1])) (update.SpeaksFor, update.IsUpdateOfBefore) = (candidates[i + 1].Time.Day, true);
        }
    }

    private static bool IsUpdateOf(in TextDateCandidate update, in TextDateCandidate date) => Math.Abs(update.Block - date.Block) <= UpdateReach && date.Time.Local <= update.Time.Local;
}
