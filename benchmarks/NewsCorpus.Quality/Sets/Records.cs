using System.Text.Json;

namespace NewsCorpus.Quality.Sets;

/// <summary>What `newscorpus parse` or `newscorpus identify` wrote, by id; the last record of an id counts.</summary>
internal sealed class Records
{
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public Records(IEnumerable<JsonElement> lines)
    {
        foreach (var line in lines) _byId[line.RequiredText("id")] = line;
    }

    public int Count => _byId.Count;

    /// <summary>The id of one of them, for a message; empty where there is none.</summary>
    public string AnyId => _byId.Keys.FirstOrDefault() ?? "";

    public static Records Read(string path) => new(JsonFields.ReadLines(path));

    /// <summary>The record of an id; null where there is none.</summary>
    public JsonElement? Find(string id) => _byId.TryGetValue(id, out var record) ? record : null;

    /// <summary>The record of an id; an empty answer where there is none.</summary>
    public JsonElement FindOrEmpty(string id) => Find(id) ?? default;
}
