using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>Documents whose every field and every line must be exactly right, and whose spans must cut the same text from the source.</summary>
internal static partial class SeedSet
{
    private const int ShownLength = 160;

    /// <param name="folder">Holds gold.json and the documents that it names.</param>
    /// <param name="records">The records.</param>
    public static Evaluation Evaluate(string folder, Records records)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        var evaluation = new Evaluation();
        var (documents, perfect, checks, faults) = (0, 0, 0, 0);
        foreach (var line in gold.RootElement.Items("documents"))
        {
            var file = line.RequiredText("file");
            var name = Path.GetFileNameWithoutExtension(file);
            var record = records.FindOrEmpty("seed/" + name);
            var source = new UTF8Encoding(false).GetString(File.ReadAllBytes(Path.Combine(folder, file))).TrimStart('\uFEFF');
            var fields = Fields(line, record, source).ToList();
            var wrong = fields.Where(field => !field.IsRight).Concat(WrongSpans(record, source)).ToList();
            documents++;
            checks += fields.Count;
            faults += wrong.Count;
            if (wrong.Count == 0) perfect++;
            foreach (var fault in wrong)
            {
                evaluation.Remarks.Add(string.Create(CultureInfo.InvariantCulture, $"  {name[..3]} {fault.Field}: got {Shown(fault.Got)}, want {Shown(fault.Want)}"));
                evaluation.Items.Add((JsonNode)new JsonObject { ["id"] = name, ["field"] = fault.Field, ["got"] = fault.Got, ["want"] = fault.Want });
            }
        }

        evaluation.AddCount("documents", documents);
        evaluation.AddCount("perfect", perfect);
        evaluation.AddCount("checks", checks);
        evaluation.AddCount("faults", faults);
        return evaluation;
    }

    private static IEnumerable<Check> Fields(JsonElement gold, JsonElement record, string source)
    {
        var lines = source.Split('\n');
        var bodyLines = gold.Items("body_and_heading_lines").Select(number => Tidy(lines[number.GetInt32() - 1]));
        var paragraphs = BlankLines().Split(record.Text("body") ?? "").Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).Select(Tidy);
        var subheadings = record.Items("blocks").Where(block => HasRole(block, "subheading")).Select(block => Tidy(block.Text("text")));
        var language = record.Text("language") ?? "";
        yield return new Check("outcome", record.Text("outcome"), "article");
        yield return new Check("headline", Tidy(record.Text("headline")), Tidy(gold.Text("title")));
        yield return new Check("standfirst", Tidy(record.Text("standfirst")), Tidy(gold.Text("dek")));
        yield return new Check("authors", Joined(record.Texts("authors")), Joined(gold.Texts("authors")));
        yield return new Check("publication", record.Text("publication"), gold.Field("publication")?.Text("name"));
        yield return new Check("published", record.Text("published"), gold.Field("date")?.Text("recommended_output"));
        yield return new Check("keywords", Joined(record.Texts("keywords")), Joined(gold.Texts("tags")));
        yield return new Check("language", language[..Math.Min(2, language.Length)], gold.Text("language"));
        yield return new Check("body", Joined(paragraphs), Joined(bodyLines));
        yield return new Check("subheadings", Joined(subheadings), Joined(gold.Items("headings").Select(heading => Tidy(heading.Text("text")))));
    }

    private static IEnumerable<Check> WrongSpans(JsonElement record, string source)
    {
        foreach (var block in record.Items("blocks").Concat(record.Items("removed")))
        {
            if (!HasRole(block, "body") && !HasRole(block, "subheading")) continue;
            var (start, end) = (block.Number("start") ?? 0, block.Number("end") ?? 0);
            var isInside = start >= 0 && start <= end && end <= source.Length;
            var check = new Check("span", isInside ? Tidy(source[start..end]) : "", Tidy(block.Text("text")));
            if (!check.IsRight) yield return check;
        }
    }

    private static bool HasRole(JsonElement block, string role) => string.Equals(block.Text("role"), role, StringComparison.OrdinalIgnoreCase);

    private static string Tidy(string? text) => UnicodeText.Squeeze(text);

    private static string Joined(IEnumerable<string>? values) => string.Join('\n', values ?? []);

    private static string Shown(string? text)
    {
        var line = (text ?? "").Replace("\n", " | ", StringComparison.Ordinal);
        return $"'{(line.Length > ShownLength ? line[..ShownLength] : line)}'";
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BlankLines();

    private sealed record Check(string Field, string? Got, string? Want)
    {
        /// <summary>Nothing and an empty text are the same.</summary>
        public bool IsRight => string.Equals(Got ?? "", Want ?? "", StringComparison.Ordinal);
    }
}
