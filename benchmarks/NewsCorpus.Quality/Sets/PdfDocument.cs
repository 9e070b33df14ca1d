using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Scores;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>What was right in one PDF document.</summary>
internal sealed record PdfDocument
{
    /// <summary>Below this many words that stand once on both sides their order says nothing.</summary>
    private const int FewestOrderedWords = 10;

    /// <summary>Shingle precision and recall of the body.</summary>
    public required Agreement Body { get; init; }

    /// <summary>The longest increasing run of the words that stand once on both sides, as a share of them; null where they are too few.</summary>
    public double? Order { get; init; }

    /// <summary>F1 over the words of the headline.</summary>
    public required double TitleF1 { get; init; }

    public required int WholeWords { get; init; }

    public required int HyphenatedWords { get; init; }

    /// <summary>The texts that do not belong to the body by kind, and whether most of each got in.</summary>
    public required IReadOnlyList<(string Kind, bool IsLeaked)> Others { get; init; }

    public static PdfDocument Score(JsonElement gold, JsonElement record)
    {
        var want = Tokens(string.Join('\n', gold.Texts("body") ?? []));
        var got = Tokens(record.Text("body"));
        var (wantWords, gotWords) = (new Bag<string>(want), new Bag<string>(got));
        var hyphenated = gold.Texts("hyphenated") ?? [];
        var title = record.Text("headline");
        return new PdfDocument
        {
            Body = Compare(Shingle.Of(want), Shingle.Of(got)),
            Order = OrderOf(want, wantWords, got, gotWords),
            TitleF1 = string.IsNullOrEmpty(title) ? 0 : Compare(new Bag<string>(Tokens(gold.Text("title"))), new Bag<string>(Tokens(title))).F1,
            WholeWords = hyphenated.Count(word => gotWords[word] >= wantWords[word]),
            HyphenatedWords = hyphenated.Count,
            Others = [.. OthersOf(gold, want, got)],
        };
    }

    /// <summary>The words of a text that came from a PDF: compatibility forms and case folded, soft hyphens dropped.</summary>
    public static List<string> Tokens(string? text) =>
        Tokenizer.Pdf.Split(CaseFolding.Fold(UnicodeText.Compatible(text ?? "").Replace("\u00AD", "", StringComparison.Ordinal)));

    public JsonObject ToJson(string id)
    {
        var item = new JsonObject
        {
            ["id"] = id,
            ["body_f1"] = Math.Round(Body.F1, 4),
            ["body_p"] = Math.Round(Body.Precision, 4),
            ["body_r"] = Math.Round(Body.Recall, 4),
            ["title_f1"] = Math.Round(TitleF1, 4),
        };
        if (Order is { } order) item["order"] = Math.Round(order, 4);
        item["leaked"] = new JsonArray([.. Others.Where(other => other.IsLeaked).Select(other => (JsonNode)other.Kind)]);
        return item;
    }

    private static Agreement Compare<T>(Bag<T> gold, Bag<T> answer)
        where T : notnull
    {
        var hits = gold.SharedWith(answer);
        return new Agreement((double)hits / Math.Max(1, answer.Count), (double)hits / Math.Max(1, gold.Count));
    }

    private static double? OrderOf(List<string> want, Bag<string> wantWords, List<string> got, Bag<string> gotWords)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < got.Count; i++)
        {
            if (gotWords[got[i]] == 1) positions[got[i]] = i;
        }

        var (tails, ordered) = (new List<int>(), 0);
        foreach (var word in want)
        {
            if (wantWords[word] != 1 || !positions.TryGetValue(word, out var position)) continue;
            ordered++;
            var at = tails.BinarySearch(position);
            if (at < 0) at = ~at;
            if (at == tails.Count) tails.Add(position);
            else tails[at] = position;
        }

        return ordered >= FewestOrderedWords ? (double)tails.Count / ordered : null;
    }

    private static IEnumerable<(string Kind, bool IsLeaked)> OthersOf(JsonElement gold, List<string> want, List<string> got)
    {
        foreach (var other in gold.Items("other"))
        {
            var tokens = Tokens(other.Text("text"));
            if (tokens.Count == 0) continue;
            var length = Math.Min(Shingle.MaxLength, tokens.Count);
            var (ofWant, ofGot) = (Shingle.Of(want, length), Shingle.Of(got, length));
            var distinct = Shingle.Of(tokens).Distinct;
            var leaked = distinct.Count(shingle => ofGot[shingle] > ofWant[shingle]);
            yield return (other.RequiredText("kind"), 2 * leaked > distinct.Count);
        }
    }
}
