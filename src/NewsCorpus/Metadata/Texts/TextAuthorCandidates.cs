using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Finds the names on the lines around headline and body of a text: behind a byline phrase, under one, alone on a line or before a date or a
/// role, in brackets where the body opens or ends. A longer name is also offered by its first two words, and cut where two words are glued,
/// because a line may run on into a role that no list knows.
/// </summary>
internal static class TextAuthorCandidates
{
    private const int MaxLineLength = 160;
    private const int MaxBareLineLength = 110;
    private const int MaxCandidates = 48;
    private const int MaxUnderPhrase = 8;
    private const TextCueRoles NoNames = TextCueRoles.Interface | TextCueRoles.RelatedSection | TextCueRoles.Comments | TextCueRoles.Keywords;
    private const int SignatureLength = 140;

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextOutline.PlaceNames,
        "phrase", "order", "names-on-line", "starts-line", "ends-line", "rest-length", "rest-has-digit", "words", "length", "is-agency",
        "is-organization", "is-capitals", "is-part", "stands-alone", "part-stands-alone", "in-headline", "in-body", "total", "opens-line", "whole-line",
        "lines", "phrase-lines", "is-signature", "is-unspaced", "any-phrase", "any-agency", "rank", "candidates", "given-name",
    ];

    public static List<TextAuthorCandidate> Collect(TextOutline outline)
    {
        using var names = new NameSet();
        var underPhrase = 0;
        foreach (var block in outline.BlocksNear(12, 16, 10, 25))
        {
            var text = outline.TextOf(block);
            underPhrase--;
            // Between paragraphs a heading is a heading; above the first one it may be a name that was taken for one.
            if (outline.RoleOf(block) == BlockRole.Subheading && block > outline.Zones.FirstBody && block < outline.Zones.LastBody) continue;
            if (text.Length > MaxLineLength || outline.RoleOf(block) == BlockRole.Headline || (outline.CuesOf(block).Whole & NoNames) != TextCueRoles.None) continue;
            var start = PhraseEnd(text, outline.Context.Language.Language);
            if (start >= 0 && text[start..].TrimStart(" :").IsEmpty) underPhrase = MaxUnderPhrase;
            else if (start >= 0) Add(outline, block, start, "byline-phrase", 2, names);
            else if (text.Length <= MaxBareLineLength && MayHoldName(text)) Add(outline, block, 0, underPhrase > 0 ? "name-under-byline-phrase" : "name-near-headline", underPhrase > 0 ? 1 : 0, names);
        }

        AddSignatures(outline, names);
        Complete(outline, names.Candidates);
        return names.Candidates;
    }

    /// <summary>Where the names start: behind the last byline phrase of the line, which may stand behind a date.</summary>
    private static int PhraseEnd(ReadOnlySpan<char> text, string language)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Inside a line the phrase must follow a separator and a space: "Senator by day" is no byline.
            if (i > 0 && (!char.IsWhiteSpace(text[i - 1]) || !char.IsLetter(text[i]) || !IsSeparated(text[..i]))) continue;
            var cues = TextCueLexicon.Default.MatchStart(text[i..], language);
            if ((cues.Start & TextCueRoles.Byline) != TextCueRoles.None) return i + cues.Length;
        }

        return -1;
    }

    private static bool IsSeparated(ReadOnlySpan<char> before)
    {
        var last = before.TrimEnd();
        return last.Length > 0 && (last[^1] is '-' or '–' or '—' or '|' or '•' or '·' or ',' or ';' or ':' or '.' || char.IsDigit(last[^1]));
    }

    /// <summary>Names open with a capital or stand in a script without them; a line with an address or a question holds none.</summary>
    private static bool MayHoldName(ReadOnlySpan<char> text) => !char.IsLower(text[0]) && text.IndexOfAny("?!@") < 0;

    private static void AddSignatures(TextOutline outline, NameSet names)
    {
        var zones = outline.Zones;
        if (zones.LastBody < 0) return;
        AddBrackets(outline, zones.FirstBody, isEnd: false, names);
        for (var i = Math.Max(zones.FirstBody, zones.LastBody - 1); i <= zones.LastBody; i++) AddBrackets(outline, i, isEnd: true, names);
    }

    /// <summary>"BREVIN (agency) - …" and "… (Ann Lee, 3 May)".</summary>
    private static void AddBrackets(TextOutline outline, int block, bool isEnd, NameSet names)
    {
        var text = outline.TextOf(block);
        var open = isEnd ? text.LastIndexOf('(') : text[..Math.Min(text.Length, SignatureLength / 2)].IndexOf('(');
        if (open < 0 || (isEnd && text.Length - open > SignatureLength)) return;
        var length = text[open..].IndexOf(')');
        if (length < 0 || (isEnd && open + length < text.Length - 3)) return;
        Add(outline, block, open + 1, "name-in-brackets", 0, names, open + length);
    }

    private static void Add(
        TextOutline outline, int block, int start, string rule, int phrase, NameSet names, int end = -1)
    {
        var text = outline.TextOf(block);
        if (end < 0) end = text.Length;
        var authors = names.Line;
        authors.Clear();
        BylineParser.Parse(text[start..end], authors);
        var order = 0;
        foreach (var author in authors)
        {
            var line = new NameLine(block, rule, phrase, order++, authors.Count, rule == "name-in-brackets");
            var whole = Offer(outline, text, start, author.Name, author.Kind, line, null, names);
            if (whole is null || author.Kind != AuthorKind.Person) continue;
            if (GlueAt(author.Name) is > 0 and var glue) Offer(outline, text, start, author.Name[..glue], AuthorKind.Person, line, whole, names);
            else if (SecondWordEnd(author.Name) is > 0 and var second) Offer(outline, text, start, author.Name[..second], AuthorKind.Person, line, whole, names);
        }
    }

    private static TextAuthorCandidate? Offer(
        TextOutline outline, ReadOnlySpan<char> text, int from, string name, AuthorKind kind, NameLine line, TextAuthorCandidate? whole,
        NameSet names)
    {
        var key = TextKey.Write(name, stackalloc char[TextKey.MaxLength]);
        if (key.IsEmpty) return null;
        var at = text[from..].IndexOf(name, StringComparison.Ordinal);
        var (start, end) = at < 0 ? (0, text.Length) : (from + at, from + at + name.Length);
        if (names.Table.Find(key) is { } known)
        {
            known.Lines++;
            if (line.Phrase > 0) known.PhraseLines++;
            if (line.Phrase > known.Phrase || (known.Whole is not null && whole is null)) known.Take(line, start, end, text, whole);
            return known;
        }

        if (names.Candidates.Count >= MaxCandidates) return null;
        var candidate = new TextAuthorCandidate { Value = name, Kind = kind, Block = line.Block, Start = start, End = end, Rule = line.Rule };
        candidate.Take(line, start, end, text, whole);
        candidate.Lines = 1;
        candidate.PhraseLines = line.Phrase > 0 ? 1 : 0;
        names.Table.Set(key, candidate);
        names.Candidates.Add(candidate);
        return candidate;
    }

    /// <summary>Where a capital follows a small letter inside a word: "Ann LeeReporter".</summary>
    private static int GlueAt(string name)
    {
        for (var i = name.Length - 2; i > 3; i--)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && !name.AsSpan(0, i).EndsWith("Mc") && !name.AsSpan(0, i).EndsWith("Mac") && name.AsSpan(0, i).Contains(' ')
                && i - 1 - name.LastIndexOf(' ', i - 1) > 2) return i;
        }

        return 0;
    }

    private static int SecondWordEnd(string name)
    {
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        return first < 0 ? 0 : Math.Max(0, name.IndexOf(' ', first + 1));
    }

    private static void Complete(TextOutline outline, List<TextAuthorCandidate> candidates)
    {
        var headline = outline.Zones.Headline >= 0 ? outline.TextOf(outline.Zones.Headline) : default;
        var anyPhrase = candidates.Exists(static c => c.Phrase > 0);
        var anyAgency = candidates.Exists(static c => c.Kind == AuthorKind.Agency);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            candidate.Occurrences = outline.OccurrencesOf(candidate.Value);
            candidate.IsInHeadline = headline.Contains(candidate.Value, StringComparison.OrdinalIgnoreCase);
            (candidate.AnyPhrase, candidate.AnyAgency, candidate.Rank, candidate.Candidates) = (anyPhrase, anyAgency, i, candidates.Count);
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Whole is not { } whole) continue;
            candidate.Alone = candidate.Occurrences.Total - whole.Occurrences.Total;
            whole.PartAlone = Math.Max(whole.PartAlone, candidate.Alone);
        }
    }

    /// <summary>The names found so far, each once.</summary>
    private sealed class NameSet : IDisposable
    {
        public List<TextAuthorCandidate> Candidates { get; } = [];

        public CandidateTable<TextAuthorCandidate> Table { get; } = new();

        /// <summary>The names of the line that is being read.</summary>
        public List<Author> Line { get; } = [];

        public void Dispose() => Table.Dispose();
    }
}
