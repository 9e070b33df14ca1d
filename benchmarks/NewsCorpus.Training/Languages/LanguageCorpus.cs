using System.Diagnostics;
using System.Text.Json;
using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>Reads the training material, drops what is tested on, and keeps what may be fitted on.</summary>
internal sealed class LanguageCorpus
{
    private static readonly string[] s_files = ["commonvoice-cc0", "mozilla-www-mpl2", "bible-cc0", "udhr-oddarticles", "cldr-names"];

    /// <summary>The source of texts that were written in another script.</summary>
    public const string Transliterated = "transliterated";

    private LanguageCorpus(List<LanguageExample> training, List<(string Language, float Count, string Text)> grams)
    {
        Training = training;
        Grams = grams;
    }

    public List<LanguageExample> Training { get; }

    /// <summary>Published n-gram counts of larger corpora: language, count, n-gram.</summary>
    public List<(string Language, float Count, string Text)> Grams { get; }

    /// <summary>Loads everything. Rows of the evaluation file are fitted on only where its licence and the rules of the set allow it, and not when held out.</summary>
    public static LanguageCorpus Load(string root, int heldOutPercent)
    {
        var training = new List<LanguageExample>();
        var tested = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows(Path.Combine(root, "lang", "all.jsonl")))
        {
            if (IsFitted(row, heldOutPercent)) training.Add(new LanguageExample(row.Language, row.Text, row.Source + "-" + row.Kind, ScriptCounter.Dominant(row.Text)));
            else tested.Add(Normalize(row.Text));
        }

        training.RemoveAll(e => tested.Contains(Normalize(e.Text)));
        foreach (var file in s_files)
        {
            foreach (var line in Unpack(Path.Combine(root, "lang-train", file + ".tsv.xz")))
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                if (tab <= 0 || LanguageInventory.Find(line[..tab]) is not { } language) continue;
                var text = line[(tab + 1)..];
                if (!tested.Contains(Normalize(text))) training.Add(new LanguageExample(language, text, file, ScriptCounter.Dominant(text)));
            }
        }

        AddLatinSerbian(training);
        var grams = new List<(string, float, string)>();
        foreach (var line in Unpack(Path.Combine(root, "lang-train", "lingua-ngrams-apache2.tsv.xz")))
        {
            var fields = line.Split('\t');
            if (LanguageInventory.Find(fields[0]) is { } language && fields[1] is "3" or "4" or "5")
                grams.Add((LanguageInventory.Find(fields[0])!, float.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture), fields[2]));
        }

        return new LanguageCorpus(training, grams);
    }

    /// <summary>Serbian newspapers print Latin letters as often as Cyrillic ones, the material hardly does; the letters correspond one to one.</summary>
    private static void AddLatinSerbian(List<LanguageExample> training)
    {
        var cyrillic = training.FindAll(e => e.Language == "sr" && e.Script == Script.Cyrillic);
        foreach (var example in cyrillic)
            training.Add(example with { Text = SerbianLetters.ToLatin(example.Text), Source = Transliterated, Script = Script.Latin });
    }

    /// <summary>The rows of an evaluation file.</summary>
    public static IEnumerable<LanguageRow> Rows(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            yield return new LanguageRow(
                root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, root.GetProperty("lang").GetString()!,
                root.GetProperty("source").GetString()!, root.GetProperty("kind").GetString()!);
        }
    }

    /// <summary>Whether a row of the evaluation file is fitted on: Leipzig and Tatoeba, but for the share that is held out by a hash of the text.</summary>
    public static bool IsFitted(LanguageRow row, int heldOutPercent) =>
        row.Source is "leipzig" or "tatoeba" && LanguageInventory.Find(row.Language) is not null && StableHash(Normalize(row.Text)) % 100 >= (uint)heldOutPercent;

    private static string Normalize(string text) => text.Trim().ToLowerInvariant();

    private static uint StableHash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16777619u;
        hash ^= hash >> 15;
        return hash * 0x85EBCA6Bu >> 8;
    }

    private static IEnumerable<string> Unpack(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("The xz program cannot be started.");
        while (process.StandardOutput.ReadLine() is { } line) yield return line;
        process.WaitForExit();
    }
}
