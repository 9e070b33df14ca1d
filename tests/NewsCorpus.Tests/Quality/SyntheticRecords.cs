using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Quality.Sets;

namespace NewsCorpus.Tests.Quality;

/// <summary>Makes records out of gold lines, with seeded mistakes of every kind that a scorer has to tell apart.</summary>
internal sealed class SyntheticRecords(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Writes a record for most of the gold lines of a file.</summary>
    public void Write(string goldPath, string recordsPath)
    {
        using var writer = new StreamWriter(recordsPath, append: false, new UTF8Encoding(false));
        var previous = "Nothing.";
        foreach (var gold in JsonFields.ReadLines(goldPath))
        {
            if (_random.Next(20) == 0) continue;
            var body = gold.Texts("body") is { } paragraphs ? string.Join("\n\n", paragraphs) : string.Join('\n', gold.Texts("with") ?? []);
            var record = new JsonObject
            {
                ["id"] = gold.Text("id") ?? gold.Text("file"),
                ["headline"] = Damage(gold.Text("title")),
                ["standfirst"] = body.Length > 0 && _random.Next(3) == 0 ? body.Split('\n')[0] : null,
                ["body"] = DamageBody(body, previous, string.Join(' ', gold.Texts("without") ?? [])),
                ["authors"] = DamageList(gold.Texts("authors")),
                ["keywords"] = DamageList(gold.Texts("tags")),
                ["published"] = DamageDate(gold.Text("date")),
                ["publication"] = _random.Next(4) == 0 ? gold.Text("domain") ?? "www.Example-Post.com" : Damage(gold.Text("publisher")),
                ["language"] = _random.Next(8) == 0 ? "en-GB" : gold.Text("lang"),
                ["source"] = new JsonObject { ["charset"] = _random.Next(4) == 0 ? "windows-1252" : gold.Text("encoding") },
                ["segments"] = DamageSegments(gold),
                ["blocks"] = new JsonArray(new JsonObject { ["text"] = "four words of text" }),
            };
            writer.WriteLine(record.ToJsonString());
            previous = body;
        }
    }

    private string? Damage(string? text) => (text, _random.Next(6)) switch
    {
        (null, _) or (_, 0) => null,
        (_, 1) => text.ToUpperInvariant(),
        (_, 2) => text.Replace('"', '“').Replace('-', '–').Replace(" ", "\u00A0 ", StringComparison.Ordinal),
        (_, 3) => text + " | The Example Post",
        _ => text,
    };

    private string DamageBody(string body, string other, string forbidden)
    {
        var kept = body.Split('\n').Where(_ => _random.Next(8) > 0).Select(line => _random.Next(10) == 0 ? Shuffle(line) : line).ToList();
        if (_random.Next(3) == 0) kept.Insert(_random.Next(kept.Count + 1), other[..Math.Min(other.Length, 400)]);
        if (_random.Next(3) == 0) kept.Add(forbidden);
        return _random.Next(25) == 0 ? "" : string.Join('\n', kept);
    }

    private string Shuffle(string line)
    {
        var words = line.Split(' ');
        if (_random.Next(2) == 0) _random.Shuffle(words);
        return string.Join(_random.Next(2) == 0 ? " " : "\u00AD ", words).ToUpperInvariant();
    }

    private JsonArray DamageList(IReadOnlyList<string>? names) =>
        new([.. (names ?? []).Where(_ => _random.Next(5) > 0).Select(name => (JsonNode?)(_random.Next(5) == 0 ? "By " + name + "." : name)), .. Invented()]);

    private IEnumerable<JsonNode?> Invented() => _random.Next(4) == 0 ? ["İlker Straßmann"] : [];

    private string? DamageDate(string? date) => (date, _random.Next(5)) switch
    {
        (null, 0) => "2020-02-30",
        (null, _) or (_, 0) => null,
        (_, 1) => DateOnly.Parse(date.AsSpan(0, 10), CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, 2) => date[..10] + "T09:20",
        _ => date,
    };

    private JsonArray DamageSegments(JsonElement gold)
    {
        var segments = new JsonArray();
        foreach (var segment in gold.Items("segments"))
        {
            var shift = _random.Next(4) == 0 ? _random.Next(-3, 12) : 0;
            segments.Add((JsonNode)new JsonObject
            {
                ["start"] = Math.Max(0, (segment.Number("start") ?? 0) + shift),
                ["end"] = segment.Number("end") + shift,
                ["language"] = _random.Next(6) == 0 ? "no" : segment.Text("lang"),
            });
        }

        return segments;
    }
}
