using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Training.Text;

/// <summary>What is known about one text: its lines' labels and its metadata, in the form in which answers are compared.</summary>
internal sealed record TextGold
{
    public required string Id { get; init; }
    public required string Style { get; init; }
    public required string Site { get; init; }
    public required string Language { get; init; }
    public required string Text { get; init; }

    /// <summary>One label a line: B body, H heading, T title, D standfirst, Y byline or date, G keyword, O other, ? unknown.</summary>
    public required string LineLabels { get; init; }

    /// <summary>The whole body; empty where only lines are labelled.</summary>
    public string Body { get; init; } = "";

    /// <summary>Text that may stand in the answer or not, such as the standfirst.</summary>
    public string Neutral { get; init; } = "";

    /// <summary>How much the document counts in fits.</summary>
    public float Importance { get; init; } = 1;

    /// <summary>The titles, squashed; empty when none stands in the text.</summary>
    public HashSet<string> Titles { get; init; } = [];

    /// <summary>Whether the title was taken out of the text.</summary>
    public bool IsHeadless { get; init; }

    /// <summary>The days that count as the day of publication.</summary>
    public HashSet<string> Days { get; init; } = [];

    public HashSet<string> Authors { get; init; } = [];
    public HashSet<string> Publications { get; init; } = [];
    public HashSet<string> Keywords { get; init; } = [];

    public static TextGold Read(JsonElement gold, string folder)
    {
        var id = gold.GetProperty("id").GetString()!;
        var style = gold.GetProperty("style").GetString()!;
        var domain = gold.GetProperty("domain").GetString()!;
        var publisher = gold.TryGetProperty("publisher", out var name) ? name.GetString() : null;
        return new TextGold
        {
            Id = id,
            Style = style,
            Site = domain,
            Language = gold.GetProperty("lang").GetString()!,
            Text = File.ReadAllText(Path.Combine(folder, id + ".txt")),
            LineLabels = gold.GetProperty("labels").GetString()!,
            Body = gold.GetProperty("body").GetString()!,
            Neutral = gold.GetProperty("neutral").GetString()!,
            Importance = style is "article" or "ticker" ? 2 : 1,
            Titles = gold.GetProperty("title_in_text").GetBoolean() ? SetOf([gold.GetProperty("title").GetString()!, .. Strings(gold, "title_alt")]) : [],
            Days = DaysOf(gold.GetProperty("date").GetString()),
            Authors = SetOf(Strings(gold, "authors")),
            Publications = string.IsNullOrEmpty(publisher) ? [] : SetOf([publisher, domain, domain[..domain.IndexOf('.', StringComparison.Ordinal)]]),
            Keywords = SetOf(Strings(gold, "tags")),
        };
    }

    /// <summary>
    /// The text as if its article were short: what stands between one of the first lines of the body and the last one is left out. Short articles are few
    /// among the labelled ones, and what surrounds them is as long as elsewhere.
    /// </summary>
    /// <param name="bodyLines">The lines of body to keep.</param>
    /// <returns>The text, which counts half; null when there is nothing to leave out.</returns>
    public TextGold? Shortened(int bodyLines)
    {
        var lines = Text.Split('\n');
        var (count, from, end) = (0, 0, 0);
        for (var i = 0; i < LineLabels.Length; i++)
        {
            if (LineLabels[i] == 'B' && ++count == bodyLines) from = i + 1;
            if (LineLabels[i] is 'B' or 'H') end = i + 1;
        }

        if (count <= bodyLines) return null;
        int[] kept = [.. Enumerable.Range(0, lines.Length).Where(i => i < from || i >= end)];
        return this with
        {
            Id = $"{Id}/short",
            Text = string.Join('\n', kept.Select(i => lines[i])),
            LineLabels = string.Concat(kept.Where(i => i < LineLabels.Length).Select(i => LineLabels[i])),
            Body = string.Join('\n', lines[..from].Where((_, i) => LineLabels[i] is 'B' or 'H')),
            Importance = Importance / 2,
        };
    }

    /// <summary>
    /// The text without its title, whose article starts with its first paragraph, or with standfirst and byline where the lines around the body are kept.
    /// All labelled scrapes have titles, and people also parse texts whose title they have elsewhere.
    /// </summary>
    /// <param name="bodyAlone">Whether nothing but the body is kept.</param>
    /// <returns>The text; null without labelled lines.</returns>
    public TextGold? Headless(bool bodyAlone)
    {
        var lines = Text.Split('\n');
        bool IsKept(int line) => line >= LineLabels.Length || lines[line].Length == 0
            || (bodyAlone ? LineLabels[line] is 'B' or 'H' : LineLabels[line] != 'T' && !Titles.Any(Squash(lines[line]).Contains));
        int[] kept = [.. Enumerable.Range(0, lines.Length).Where(IsKept)];
        return Body.Length == 0 ? null : this with
        {
            Id = $"{Id}/{(bodyAlone ? "body" : "headless")}",
            Text = string.Join('\n', kept.Select(i => lines[i])),
            LineLabels = string.Concat(kept.Where(i => i < LineLabels.Length).Select(i => LineLabels[i])),
            Titles = [],
            IsHeadless = true,
        };
    }

    /// <summary>Letters and digits in lower case: the form in which values are compared.</summary>
    public static string Squash(string? text)
    {
        var squashed = new StringBuilder();
        foreach (var unit in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(unit)) squashed.Append(char.ToLowerInvariant(unit));
        }

        return squashed.ToString();
    }

    public static HashSet<string> SetOf(IEnumerable<string> values) => values.Select(Squash).Where(static v => v.Length > 0).ToHashSet(StringComparer.Ordinal);

    public static string[] Strings(JsonElement gold, string name)
    {
        if (!gold.TryGetProperty(name, out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(static v => v.GetString() ?? "")] : [];
    }

    /// <summary>The day as written, and that of the same instant in UTC.</summary>
    public static HashSet<string> DaysOf(string? date)
    {
        var days = new HashSet<string>(StringComparer.Ordinal);
        if (date is not { Length: >= 10 }) return days;
        days.Add(date[..10]);
        if (date.Length > 19 && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) days.Add(instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return days;
    }
}
