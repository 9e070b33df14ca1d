using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Scores;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>What was right in one text scrape. A null fact is one that the gold does not ask for.</summary>
internal sealed record TextDocument
{
    private const char NeutralLabel = 'D';
    private const char BlankLabel = '.';
    private const char KeywordsLabel = 'G';

    private static readonly SearchValues<char> s_invisible = SearchValues.Create("\u200B\u00AD\u200C\u2060\uFEFF");

    public required Overlap Lines { get; init; }

    public required Overlap Shingles { get; init; }

    public bool? TitleIsRight { get; init; }

    public bool? LanguageIsRight { get; init; }

    public bool? DateIsFound { get; init; }

    public bool? DateIsRight { get; init; }

    public bool? PublicationIsRight { get; init; }

    public Overlap? Authors { get; init; }

    public Overlap? Tags { get; init; }

    public static TextDocument Score(JsonElement gold, JsonElement record, string source)
    {
        var lines = source.Split('\n').Select(Words).ToArray();
        var body = Words(record.Text("body"));
        var goldDays = DaysOf(gold.Text("date"));
        var day = record.Text("published") is { Length: > 0 } published ? published[..Math.Min(10, published.Length)] : null;
        return new TextDocument
        {
            Lines = ScoreLines(lines, gold.RequiredText("labels"), body),
            Shingles = ScoreShingles(gold.Text("body"), gold.Text("neutral"), body),
            TitleIsRight = ScoreTitle(gold, record),
            LanguageIsRight = ScoreLanguage(gold, record),
            DateIsFound = goldDays.Count > 0 && gold.Flag("date_in_text") ? day is not null && goldDays.Contains(day) : null,
            DateIsRight = goldDays.Count > 0 && day is not null ? goldDays.Contains(day) : null,
            PublicationIsRight = ScorePublication(gold, record, lines),
            Authors = ScoreAuthors(gold, record),
            Tags = ScoreTags(gold, record, lines),
        };
    }

    /// <summary>How well a body was found.</summary>
    /// <param name="gold">The right body.</param>
    /// <param name="neutral">Text that may stand in the answer or not.</param>
    /// <param name="answer">The body that was found.</param>
    public static Overlap ScoreBody(string gold, string neutral, string answer) => ScoreShingles(gold, neutral, Words(answer));

    public JsonObject ToJson(string id)
    {
        var item = new JsonObject { ["id"] = id, ["line_f1"] = Math.Round(Lines.ToAgreement().F1, 4), ["shingle_f1"] = Math.Round(Shingles.ToAgreement().F1, 4) };
        if (TitleIsRight is { } title) item["title_norm"] = title;
        if (LanguageIsRight is { } language) item["language"] = language;
        if (DateIsFound is { } found) item["date_recall"] = found;
        if (DateIsRight is { } right) item["date_precision"] = right;
        if (PublicationIsRight is { } publication) item["publication"] = publication;
        if (Authors is { } authors) item["authors_f1"] = Math.Round(authors.ToAgreement().F1, 4);
        if (Tags is { } tags) item["tags_f1"] = Math.Round(tags.ToAgreement().F1, 4);
        return item;
    }

    private static Overlap ScoreShingles(string? gold, string? neutral, List<string> answer)
    {
        var wanted = Shingle.Of(Words(gold));
        var shingles = Shingle.Of(answer);
        var extra = shingles.Without(wanted).Without(Shingle.Of(Words(neutral)));
        var hits = wanted.SharedWith(shingles);
        return new Overlap(hits, extra.Count, wanted.Count - hits);
    }

    private static List<string> Words(string? text)
    {
        var compatible = UnicodeText.Compatible(text ?? "");
        if (compatible.AsSpan().ContainsAny(s_invisible)) compatible = string.Concat(compatible.Where(c => !s_invisible.Contains(c)));
        return Tokenizer.PlainText.Split(CaseFolding.Lower(compatible));
    }

    private static string Normalized(string? text) => string.Join(' ', Words(text));

    /// <summary>A line counts as kept when at least half of its words are aligned to words of the body.</summary>
    private static Overlap ScoreLines(List<string>[] lines, string labels, List<string> body)
    {
        var matched = WordAlignment.Match([.. lines.SelectMany(line => line)], body);
        var overlap = default(Overlap);
        var position = 0;
        for (var n = 0; n < lines.Length; n++)
        {
            var size = lines[n].Count;
            var hits = matched.AsSpan(position, size).Count(true);
            position += size;
            if (n >= labels.Length || labels[n] is BlankLabel or NeutralLabel || size == 0) continue;
            var isKept = hits > 0 && 2 * hits >= size;
            var isBody = labels[n] is 'B' or 'H';
            overlap += new Overlap(isBody && isKept ? 1 : 0, !isBody && isKept ? 1 : 0, isBody && !isKept ? 1 : 0);
        }

        return overlap;
    }

    private static bool? ScoreTitle(JsonElement gold, JsonElement record)
    {
        if (!gold.Flag("title_in_text")) return null;
        var title = Normalized(record.Text("headline"));
        IEnumerable<string> accepted = [gold.Text("title") ?? "", .. gold.Texts("title_alt") ?? []];
        return title.Length > 0 && accepted.Any(other => string.Equals(title, Normalized(other), StringComparison.Ordinal));
    }

    private static bool? ScoreLanguage(JsonElement gold, JsonElement record)
    {
        var want = gold.Text("lang") ?? "";
        if (want is "" or "und") return null;
        var got = record.Text("language") ?? "";
        return string.Equals(got[..Math.Min(2, got.Length)].ToLowerInvariant(), want, StringComparison.Ordinal);
    }

    /// <summary>The local day of an instant and, where its offset is stated, the day in UTC.</summary>
    private static HashSet<string> DaysOf(string? date)
    {
        if (string.IsNullOrEmpty(date)) return [];
        var days = new HashSet<string>(StringComparer.Ordinal);
        var isoDate = date[..10];
        days.Add(isoDate);
        var hasOffset = date.Length > 10 && (date.EndsWith('Z') || date.AsSpan(10).ContainsAny('+', '-'));
        if (hasOffset)
            days.Add(DateTimeOffset.Parse(date, CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return days;
    }

    private static bool? ScorePublication(JsonElement gold, JsonElement record, List<string>[] lines)
    {
        if (gold.Text("publisher") is not { Length: > 0 } publisher) return null;
        var domain = gold.Text("domain") ?? "";
        string[] names = [Normalized(publisher), Normalized(domain), Normalized(domain.Split('.')[0])];
        var accepted = names.Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var text = Padded(lines);
        if (!accepted.Any(name => text.Contains($" {name} ", StringComparison.Ordinal))) return null;
        return accepted.Contains(Normalized(record.Text("publication")));
    }

    private static Overlap? ScoreAuthors(JsonElement gold, JsonElement record)
    {
        if (gold.Texts("authors_in_text") is not { Count: > 0 } inText) return null;
        return ScoreNames(record.Texts("authors"), Keys(inText), Keys(gold.Texts("authors")));
    }

    private static Overlap? ScoreTags(JsonElement gold, JsonElement record, List<string>[] lines)
    {
        var labels = gold.RequiredText("labels");
        var text = Padded(lines.Where((_, n) => n < labels.Length && labels[n] == KeywordsLabel));
        var inText = Keys(gold.Texts("tags"));
        inText.RemoveWhere(tag => !text.Contains($" {tag} ", StringComparison.Ordinal));
        return inText.Count == 0 ? null : ScoreNames(record.Texts("keywords"), inText, Keys(gold.Texts("tags")));
    }

    /// <summary>What stands in the text must be found; what the page declares beyond it may be.</summary>
    private static Overlap ScoreNames(IReadOnlyList<string>? answer, HashSet<string> inText, HashSet<string> declared)
    {
        var got = Keys(answer);
        return new Overlap(got.Count(inText.Contains), got.Count(name => !declared.Contains(name)), inText.Count(name => !got.Contains(name)));
    }

    private static HashSet<string> Keys(IReadOnlyList<string>? names) =>
        (names ?? []).Select(Normalized).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);

    private static string Padded(IEnumerable<List<string>> lines) => $" {string.Join(' ', lines.Select(line => string.Join(' ', line)))} ";
}
