using System.Text.Json;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>What somebody's own gold file may have got wrong, in words: a figure does not tell a slip in a name or a date from a bad answer.</summary>
internal static class GoldRemarks
{
    private static readonly string[] s_measured = ["body", "with", "without", "title", "date", "authors", "tags", "publisher", "lang"];

    /// <summary>The remarks; none where all is well.</summary>
    /// <param name="gold">The gold lines.</param>
    /// <param name="records">The records.</param>
    public static IEnumerable<string> Of(IReadOnlyList<JsonElement> gold, Records records)
    {
        if (gold.Count == 0) yield return "The gold file has no lines.";
        if (records.Count == 0) yield return "The file of predictions has no records.";
        var unknown = gold.Where(line => records.Find(line.RequiredText("id")) is null).ToList();
        if (unknown.Count > 0 && records.Count > 0) yield return $"{Lines(unknown)} without a record: is \"{unknown[0].RequiredText("id")}\" the id of a record, such as \"{records.AnyId}\"?";
        var unmeasured = gold.Where(line => !Array.Exists(s_measured, name => line.Field(name) is { ValueKind: not JsonValueKind.Null })).ToList();
        if (unmeasured.Count > 0) yield return $"{Lines(unmeasured)} without any field that is measured ({string.Join(", ", s_measured)}), such as that of \"{unmeasured[0].RequiredText("id")}\".";
        var undated = gold.Where(line => line.Text("date") is { Length: > 0 } date && FieldText.Day(date) is null).ToList();
        if (undated.Count > 0) yield return $"{Lines(undated)} with a date that is not measured, because it is no yyyy-MM-dd, such as \"{undated[0].Text("date")}\".";
    }

    private static string Lines(List<JsonElement> lines) => lines.Count == 1 ? "1 gold line" : $"{lines.Count} gold lines";
}
