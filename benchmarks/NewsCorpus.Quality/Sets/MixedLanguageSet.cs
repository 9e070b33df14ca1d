using System.Text.Json;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Sets;

/// <summary>Texts that change their language: the share of characters under the right label, and of texts whose set of languages is right.</summary>
internal static class MixedLanguageSet
{
    private const string AllKinds = "*";

    public static Evaluation Evaluate(IEnumerable<JsonElement> gold, Records records)
    {
        var totals = new SortedDictionary<string, Total>(StringComparer.Ordinal) { [AllKinds] = new() };
        foreach (var line in gold)
        {
            var kind = line.RequiredText("kind");
            if (!totals.TryGetValue(kind, out var total)) totals.Add(kind, total = new Total());
            Score(line, records.FindOrEmpty(line.RequiredText("id")), total, totals[AllKinds]);
        }

        var evaluation = new Evaluation();
        evaluation.AddCount("docs", totals[AllKinds].Documents);
        foreach (var (kind, total) in totals)
        {
            evaluation.Add(kind + "_char", (double)total.RightCharacters / Math.Max(1, total.Characters));
            evaluation.Add(kind + "_set", (double)total.RightSets / Math.Max(1, total.Documents));
        }

        return evaluation;
    }

    private static void Score(JsonElement gold, JsonElement record, params ReadOnlySpan<Total> totals)
    {
        var text = gold.RequiredText("text");
        var starts = CodePointStarts(text);
        var want = gold.Items("segments").Select(segment => Segment.Read(segment)).ToList();
        var got = record.Items("segments").Select(segment => Segment.Read(segment, starts)).ToList();
        var (wantLabels, gotLabels) = (Labels(want, starts.Length), Labels(got, starts.Length));
        var (right, characters) = (0, 0);
        foreach (var segment in want)
        {
            for (var i = segment.Start; i < segment.End; i++)
            {
                if (UnicodeText.IsSpace(text[starts[i]])) continue;
                characters++;
                if (string.Equals(wantLabels[i], gotLabels[i], StringComparison.Ordinal)) right++;
            }
        }

        var answered = got.Select(segment => segment.Language).Where(label => label is not LanguageLabel.Undetermined);
        var isRightSet = want.Select(segment => segment.Language).ToHashSet(StringComparer.Ordinal).SetEquals(answered);
        foreach (var total in totals) total.Add(right, characters, isRightSet);
    }

    private static string?[] Labels(List<Segment> segments, int length)
    {
        var labels = new string?[length];
        foreach (var segment in segments)
        {
            for (var i = Math.Max(0, segment.Start); i < Math.Min(length, segment.End); i++) labels[i] = segment.Language;
        }

        return labels;
    }

    /// <summary>Where each code point starts: gold offsets count code points, records count UTF-16 units.</summary>
    private static int[] CodePointStarts(string text)
    {
        var starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) starts.Add(i);
        return [.. starts];
    }

    private sealed record Segment(int Start, int End, string Language)
    {
        public static Segment Read(JsonElement segment, int[]? starts = null)
        {
            var (start, end) = (segment.Number("start") ?? 0, segment.Number("end") ?? 0);
            if (starts is not null) (start, end) = (Count(starts, start), Count(starts, end));
            return new Segment(start, end, LanguageLabel.Fold(segment.Text(starts is null ? "lang" : "language")));
        }

        private static int Count(int[] starts, int offset)
        {
            var at = Array.BinarySearch(starts, offset);
            return at >= 0 ? at : Math.Max(0, ~at - (offset <= starts.LastOrDefault() ? 1 : 0));
        }
    }

    private sealed class Total
    {
        public int RightCharacters { get; private set; }

        public int Characters { get; private set; }

        public int RightSets { get; private set; }

        public int Documents { get; private set; }

        public void Add(int right, int characters, bool isRightSet)
        {
            RightCharacters += right;
            Characters += characters;
            RightSets += isRightSet ? 1 : 0;
            Documents++;
        }
    }
}
