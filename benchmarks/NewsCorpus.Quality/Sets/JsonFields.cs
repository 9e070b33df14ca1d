using System.IO.Compression;
using System.Text.Json;

namespace NewsCorpus.Quality.Sets;

/// <summary>Reads gold lines and records, in which any field may be absent or null.</summary>
internal static class JsonFields
{
    private const int MaxShownLength = 80;

    /// <summary>The lines of a JSON Lines file, unpacked where its name ends in ".gz".</summary>
    /// <exception cref="InvalidDataException">A line is no JSON object.</exception>
    public static IEnumerable<JsonElement> ReadLines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return Parse(line, path, number);
        }
    }

    /// <summary>A text; null where it is absent, null, or no text.</summary>
    public static string? Text(this JsonElement line, string name) =>
        line.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A text, or a number as it is written, that must be there.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public static string RequiredText(this JsonElement line, string name) =>
        line.Field(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : line.Text(name) ?? throw new InvalidDataException($"A line has no text \"{name}\": {StartOf(line)}");

    /// <summary>A list of texts, of which a single text is one; null where it is absent or null.</summary>
    public static IReadOnlyList<string>? Texts(this JsonElement line, string name) => line.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } value => [value.GetString()!],
        { ValueKind: JsonValueKind.Array } values => [.. values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!).Where(v => v.Length > 0)],
        _ => null,
    };

    /// <summary>A whole number; null where it is absent or no such number.</summary>
    public static int? Number(this JsonElement line, string name) =>
        line.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>Whether a field is the literal true.</summary>
    public static bool Flag(this JsonElement line, string name) => line.Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The objects of a list; none where it is absent or null.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement line, string name) =>
        line.Field(name) is { ValueKind: JsonValueKind.Array } values ? values.EnumerateArray() : [];

    /// <summary>A field of any kind; null where it is absent.</summary>
    public static JsonElement? Field(this JsonElement line, string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Enough of a line to find it by.</summary>
    private static string StartOf(JsonElement line) => line.GetRawText() is { Length: > MaxShownLength } text ? text[..MaxShownLength] + "…" : line.GetRawText();

    private static JsonElement Parse(string line, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}, line {number}: {exception.Message}", exception);
        }
    }
}
