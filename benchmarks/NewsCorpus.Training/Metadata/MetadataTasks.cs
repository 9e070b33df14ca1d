using System.Globalization;
using System.Text;
using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Training.Metadata;

/// <summary>The fields that are fitted, with the scores of the evaluation program.</summary>
internal static class MetadataTasks
{
    public static MetadataTask[] All { get; } =
    [
        new("headline", 2, 1, ["fundus", "trafilatura", "wcxb"], p => p.Title.Length > 0, (p, c) => Fold(c.Value) == Fold(p.Title), (p, list) => list.Count > 0 && Fold(list[0].Value) == Fold(p.Title) ? 1 : 0,
            ("or the alternative", (p, list) => list.Any(c => Fold(c.Value) == Fold(p.Title)) ? 1 : 0)),
        new("published", 3, 2, ["fundus", "trafilatura", "htmldate", "wcxb"], p => p.Date.Length > 0, (p, c) => c.Key == p.Date, (p, list) => list.Count > 0 && list[0].Key == p.Date ? 1 : 0),
        new("author", 3, 3, ["fundus", "trafilatura", "wcxb"], p => p.Authors.Count > 0, (p, c) => IsAuthor(p, c.Value), (p, list) => F1(p.Authors.Select(Person), list.Select(c => Person(c.Value)))),
        new("keyword", 5, 40, ["fundus", "trafilatura"], p => p.Tags.Count > 0, (p, c) => p.Tags.Any(t => Fold(t) == Fold(c.Value)), (p, list) => F1(p.Tags.Select(Fold), list.Select(c => Fold(c.Value)))),
        new("publication", 3, 1, ["fundus"], p => p.Publisher.Length > 0, (p, c) => Publisher(p.Publisher) == Publisher(c.Value), (p, list) => list.Count > 0 && Publisher(list[0].Value) == Publisher(p.Publisher) ? 1 : 0,
            ("lenient", (p, list) => list.Count > 0 && IsLenient(Publisher(p.Publisher), Publisher(list[0].Value)) ? 1 : 0)),
    ];

    public static List<Candidate> Pick(string field, List<Candidate> candidates) => field switch
    {
        "author" => AuthorChoice.Pick(candidates, Focus.Balanced),
        "headline" => HeadlineChoice.Pick(candidates),
        "keyword" => KeywordChoice.Pick(candidates, Focus.Balanced),
        "publication" => PublicationChoice.Pick(candidates) is { } publication ? [publication] : [],
        _ => CandidateSet.Best(candidates) is { } best ? [best] : [],
    };

    private static bool IsLenient(string gold, string answer) => answer.Length > 0 && (gold.Contains(answer, StringComparison.Ordinal) || answer.Contains(gold, StringComparison.Ordinal));

    /// <summary>A name is right, too, when the gold runs several names together in one string.</summary>
    private static bool IsAuthor(MetadataPage page, string name)
    {
        var key = Person(name);
        return page.Authors.Any(a => Person(a) == key || (key.Length > 7 && key.Contains(' ', StringComparison.Ordinal) && Person(a).Contains(key, StringComparison.Ordinal)));
    }

    private static double F1(IEnumerable<string> gold, IEnumerable<string> predicted)
    {
        var (g, p) = (gold.ToHashSet(StringComparer.Ordinal), predicted.ToHashSet(StringComparer.Ordinal));
        return g.Count + p.Count == 0 ? 1 : 2.0 * g.Intersect(p).Count() / (g.Count + p.Count);
    }

    public static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            builder.Append(unit switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '〝' or '〞' or '＂' => '"',
                '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´' => '\'',
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
                '\u00a0' => ' ',
                _ => unit,
            });
        }

        var folded = builder.Replace("…", "...").Replace("\u200b", "").Replace("\ufeff", "").Replace("\u00ad", "").ToString().Normalize(NormalizationForm.FormKC);
        return string.Join(' ', folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
    }

    private static string Person(string name)
    {
        var key = Fold(name);
        foreach (var cue in (string[])["by ", "von ", "par ", "por ", "di ", "af ", "av ", "door "])
        {
            if (key.StartsWith(cue, StringComparison.Ordinal)) key = key[cue.Length..];
        }

        return string.Join(' ', key.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Publisher(string name)
    {
        var key = Fold(name);
        foreach (var prefix in (string[])["https://", "http://", "www.", "the "])
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal)) key = key[prefix.Length..];
        }

        foreach (var ending in (string[])[".com", ".org", ".net", ".co.uk", ".de", ".fr", ".it", ".es", ".ch", ".at", ".nl", ".se", ".no", ".dk", ".pl", ".jp", ".news", ".info"])
        {
            if (key.EndsWith(ending, StringComparison.Ordinal))
            {
                key = key[..^ending.Length];
                break;
            }
        }

        return new string([.. key.Where(char.IsLetterOrDigit)]);
    }
}
