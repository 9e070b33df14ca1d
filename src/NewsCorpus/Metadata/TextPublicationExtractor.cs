using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Dates;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads the publication of a text from the lines that state it: "Publié dans Le Phare le 25 - 07 - 2021", "© 2024 Le Phare". A medium that the
/// article quotes is named in its body, not on such a line. Thread-safe.
/// </summary>
internal sealed class TextPublicationExtractor : IEvidenceExtractor
{
    private const int MaxNameLength = 60;
    private const int MaxNameWords = 6;
    private const float PhraseWeight = 3.5f;
    private const float CopyrightWeight = 0.2f;
    private const int BlocksBelow = 12;
    private const int BlocksAbove = 5;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(".|,;–—(:/");
    private static readonly SearchValues<string> s_companies = SearchValues.Create(
        [" GmbH", " AG", " Ltd", " Limited", " LLC", " Inc", " Corp", " S.L", " SLU", " S.A", " SA", " SpA", " S.p.A", " B.V", " BV", " AS", " A/S", " AB", " Oy", " Verlag", " Media", " Group", " - ", " All ", " Alle ", " Todos ", " Tous ", " Tutti ", " 20"],
        StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var zones = TextZones.Find(context);
        var hints = TextZones.HintsOf(context);
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var role = context.Decisions[i].Role;
            if (role is BlockRole.Body or BlockRole.Subheading or BlockRole.Headline) continue;
            var text = context.Content.TextOf(i);
            var isNear = zones.Headline >= 0 && i >= zones.Headline - BlocksAbove && i <= zones.LastHeadline + BlocksBelow;
            if (isNear) AddStated(context, i, text, hints);
            if (text.Length < 200 && text.Contains('©')) AddCopyright(context, i, text);
        }
    }

    private static void AddStated(MetadataContext context, int block, ReadOnlySpan<char> text, in DateHints hints)
    {
        var cues = TextCueLexicon.Default.MatchStart(text, context.Language.Language);
        if ((cues.Start & TextCueRoles.PublishedIn) == TextCueRoles.None || cues.Length >= text.Length) return;
        var start = cues.Length;
        while (start < text.Length && (text[start] is ' ' or ':')) start++;
        // "Source: agency" has the same phrase; only a date behind the name tells that the text appeared there.
        if (NewsDateParser.TryFind(text, start, hints, out var date)) AddName(context, block, text, start, date.Start, "published-in-phrase", PhraseWeight);
    }

    private static void AddCopyright(MetadataContext context, int block, ReadOnlySpan<char> text)
    {
        var start = text.IndexOf('©') + 1;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var length = start < text.Length ? text[start..].IndexOfAny(s_nameEnds) : -1;
        var end = length < 0 ? text.Length : start + length;
        var company = text[start..end].IndexOfAny(s_companies);
        AddName(context, block, text, start, company > 0 ? start + company : end, "copyright-line", CopyrightWeight);
    }

    /// <summary>The small words in lower case before a date ("le", "am", "on", "يوم") do not belong to the name.</summary>
    private static void AddName(MetadataContext context, int block, ReadOnlySpan<char> text, int start, int end, string rule, float weight)
    {
        while (end > start)
        {
            while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '!') end--;
            var word = text[start..end].LastIndexOf(' ') + 1;
            if (word == 0 || end - start - word > 3 || (!char.IsLower(text[start + word]) && char.IsUpper(text[start + word]))) break;
            end = start + word;
        }

        var name = text[start..end];
        if (name.Length is < 2 or > MaxNameLength || name.Count(' ') >= MaxNameWords || !char.IsLetterOrDigit(name[0])) return;
        context.Add(new Evidence(MetadataField.Publication, name.ToString(), rule, weight, TextZones.SpanOf(context, block, start, end)));
    }
}
