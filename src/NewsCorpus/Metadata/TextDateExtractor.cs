using NewsCorpus.Classification;
using NewsCorpus.Metadata.Dates;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads the day of publication from the lines around the headline of a text. Measured on the development scrapes: the nearest date on a short
/// line within twelve lines below or five above the headline is right in 145 of 157, a "published" phrase in 10 of 10, the first short line with
/// a date above the first paragraph in 19 of 20. A weekday with a day and a month in the first paragraph ("ce mercredi 24 novembre") leaves one
/// year in five to eleven; the latest that fits is taken and marked as inferred. Known failures: "today", times without a day. Thread-safe.
/// </summary>
internal sealed class TextDateExtractor : IEvidenceExtractor
{
    /// <summary>The rule of dates whose year was inferred.</summary>
    public const string InferredRule = "weekday-in-first-paragraph";

    private const int BlocksBelow = 12;
    private const int BlocksAbove = 5;
    private const int MaxLineLength = 140;
    private const int MaxItemLength = 36;
    private const int MaxFarLines = 400;
    private const float NearWeight = 3;
    private const float PhraseWeight = 3.5f;
    private const float FarWeight = 1.5f;
    private const float InferredWeight = 1.4f;
    private const float StepWeight = 0.12f;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var zones = TextZones.Find(context);
        var hints = TextZones.HintsOf(context);
        if (!ExtractNear(context, zones, hints) && !ExtractFar(context, zones, hints)) ExtractInferred(context, zones, hints);
    }

    /// <summary>Lines near the headline, nearer ones weighing more.</summary>
    private static bool ExtractNear(MetadataContext context, in TextZones zones, in DateHints hints)
    {
        if (zones.Headline < 0) return false;
        var found = false;
        for (var i = Math.Max(0, zones.Headline - BlocksAbove); i < Math.Min(context.Decisions.Length, zones.LastHeadline + BlocksBelow + 1); i++)
        {
            if (i >= zones.Headline && i <= zones.LastHeadline) continue;
            var distance = i < zones.Headline ? zones.Headline - i + 3 : i - zones.LastHeadline;
            found |= TryLine(context, i, hints, NearWeight - distance * StepWeight, "date-near-headline");
        }

        return found;
    }

    /// <summary>The first short line with a date above the body, then one below it that says "published".</summary>
    private static bool ExtractFar(MetadataContext context, in TextZones zones, in DateHints hints)
    {
        for (var i = 0; i < Math.Min(zones.FirstBody, MaxFarLines); i++)
        {
            if (TryLine(context, i, hints, FarWeight, "first-date-above-body")) return true;
        }

        for (var i = zones.LastBody + 1; i < Math.Min(context.Decisions.Length, zones.LastBody + 20); i++)
        {
            var cues = TextCueLexicon.Default.MatchStart(context.Content.TextOf(i), context.Language.Language);
            if ((cues.Start & TextCueRoles.Published) != TextCueRoles.None && TryLine(context, i, hints, FarWeight, "published-phrase-below-body")) return true;
        }

        return false;
    }

    private static bool TryLine(MetadataContext context, int block, in DateHints hints, float weight, string rule)
    {
        var text = context.Content.TextOf(block);
        if (text.Length > (IsOtherText(context.Decisions[block].Role) ? MaxItemLength : MaxLineLength) || IsRunningText(context.Decisions[block].Role)) return false;
        var found = false;
        var updated = false;
        for (var from = 0; NewsDateParser.TryFind(text, from, hints, out var match); from = Math.Max(match.End, from + 1))
        {
            if (match.Time.IsInferred && context.Origin.FetchedAt is null) continue;
            var cues = CuesBefore(text[from..match.Start], context.Language.Language);
            updated = (cues & TextCueRoles.Updated) != TextCueRoles.None;
            var isPublished = (cues & (TextCueRoles.Published | TextCueRoles.PublishedIn)) != TextCueRoles.None;
            context.Add(new Evidence(
                updated ? MetadataField.Modified : MetadataField.Published,
                match.Time.ToString(),
                isPublished ? "published-phrase" : updated ? "updated-phrase" : rule,
                isPublished ? Math.Max(weight, PhraseWeight) : weight,
                TextZones.SpanOf(context, block, match.Start, match.End)));
            found |= !updated;
            if (found && !updated) weight -= StepWeight;
        }

        return found;
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

    private static void ExtractInferred(MetadataContext context, in TextZones zones, in DateHints hints)
    {
        if (zones.LastBody < 0) return;
        var text = context.Content.TextOf(zones.FirstBody);
        for (var from = 0; NewsDateParser.TryFind(text, from, hints, out var match); from = Math.Max(match.End, from + 1))
        {
            if (!match.Time.IsInferred) continue;
            context.Add(new Evidence(
                MetadataField.Published, match.Time.ToString(), InferredRule, InferredWeight, TextZones.SpanOf(context, zones.FirstBody, match.Start, match.End)));
            return;
        }
    }

    private static bool IsRunningText(BlockRole role) =>
        role is BlockRole.Body or BlockRole.Subheading or BlockRole.Standfirst or BlockRole.Caption;

    /// <summary>A date alone may stand among the items of a menu that was joined into one line; a headline with a date in it is longer.</summary>
    private static bool IsOtherText(BlockRole role) => role is BlockRole.Teaser or BlockRole.RelatedLink;
}
