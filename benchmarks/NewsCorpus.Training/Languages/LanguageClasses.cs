using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>
/// The classes of the model: a language in a script. Only classes of the script that a text is written in compete, so they are numbered script by script.
/// </summary>
internal sealed class LanguageClasses
{
    private const int MinRows = 12;
    private const double MinShare = 0.04;
    private readonly Dictionary<(string, Script), int> _index = [];

    private LanguageClasses(List<(string Language, Script Script)> classes)
    {
        Classes = classes;
        for (var i = 0; i < classes.Count; i++) _index[classes[i]] = i;
        var perLanguage = classes.GroupBy(c => c.Language, StringComparer.Ordinal);
        Labels = new string[classes.Count];
        foreach (var group in perLanguage)
        {
            foreach (var item in group) Labels[_index[item]] = item.Language;
        }
    }

    public List<(string Language, Script Script)> Classes { get; }

    /// <summary>The BCP 47 name of each class.</summary>
    public string[] Labels { get; }

    /// <summary>The first class and the number of classes of each script.</summary>
    public (int Start, int Count) Of(Script script)
    {
        var start = Classes.FindIndex(c => c.Script == script);
        return start < 0 ? (0, 0) : (start, Classes.Count(c => c.Script == script));
    }

    public int Find(string language, Script script) => _index.GetValueOrDefault((language, script), -1);

    /// <summary>Finds the classes in the material. The script that most texts of a language were written in is its default one and goes without a subtag.</summary>
    public static LanguageClasses From(List<LanguageExample> examples)
    {
        var written = new Dictionary<(string, Script), int>();
        var edited = new Dictionary<(string, Script), int>();
        var counts = new SortedDictionary<(string Language, Script Script), int>();
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            if (example.Script < Script.Latin || example.Source is "cldr-names") continue;
            var key = (example.Language, example.Script);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (example.Source is not LanguageCorpus.Transliterated) written[key] = written.GetValueOrDefault(key) + 1;
            if (example.Source is "udhr-oddarticles" or "tatoeba-sentence") edited[key] = edited.GetValueOrDefault(key) + 1;
            totals[example.Language] = totals.GetValueOrDefault(example.Language) + 1;
        }

        var kept = counts
            .Where(c => c.Value >= MinRows && (c.Value >= MinShare * totals[c.Key.Language] || edited.GetValueOrDefault(c.Key) >= MinRows))
            .OrderBy(c => c.Key.Script).ThenBy(c => c.Key.Language, StringComparer.Ordinal).ToList();
        var result = new LanguageClasses([.. kept.Select(c => c.Key)]);
        foreach (var group in kept.GroupBy(c => c.Key.Language, StringComparer.Ordinal))
        {
            var usual = group.MaxBy(c => written.GetValueOrDefault(c.Key)).Key.Script;
            foreach (var (key, _) in group)
            {
                if (key.Script != usual) result.Labels[result.Find(key.Language, key.Script)] = key.Language + "-" + ScriptTable.CodeOf(key.Script);
            }
        }

        return result;
    }
}
