using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>Draws training examples: languages more evenly than their material, sources by the root of their size, half of the texts cut to a few words.</summary>
internal sealed class ExampleSampler
{
    private readonly Random _random;
    private readonly List<ClassMaterial> _classes = [];
    private readonly double[] _cumulative;

    public ExampleSampler(LanguageClasses classes, LanguageCorpus corpus, SamplingOptions options, int seed)
    {
        _random = new Random(seed);
        var byClass = new Dictionary<int, Dictionary<string, List<string>>>();
        foreach (var example in corpus.Training)
        {
            var index = classes.Find(example.Language, example.Script);
            if (index < 0) continue;
            if (!byClass.TryGetValue(index, out var sources)) byClass[index] = sources = new(StringComparer.Ordinal);
            if (!sources.TryGetValue(example.Source, out var texts)) sources[example.Source] = texts = [];
            texts.Add(example.Text);
        }

        foreach (var gram in corpus.Grams)
        {
            var script = ScriptCounter.Dominant(gram.Text);
            if (script < Script.Latin || classes.Find(gram.Language, script) is not (>= 0 and var index) || !byClass.TryGetValue(index, out var sources)) continue;
            if (!sources.TryGetValue("grams", out var texts)) sources["grams"] = texts = [];
            var copies = 1 + (int)Math.Log2(1 + gram.Count / 1000);
            for (var i = 0; i < copies; i++) texts.Add(gram.Text);
        }

        var total = 0.0;
        _cumulative = new double[byClass.Count];
        foreach (var (index, sources) in byClass.OrderBy(c => c.Key))
        {
            var material = new ClassMaterial(index, sources, options);
            _classes.Add(material);
            total += Math.Pow(Math.Min(1, material.Characters / options.FullWeightCharacters), options.LanguagePower) * (sources.ContainsKey("leipzig-sentence") ? 1 : sources.ContainsKey("tatoeba-sentence") ? options.MinorWeight : options.ExtraWeight);
            _cumulative[_classes.Count - 1] = total;
        }

        Options = options;
    }

    private SamplingOptions Options { get; }

    /// <summary>Draws one example.</summary>
    public (int Class, Script Script, string Text) Next(LanguageClasses classes)
    {
        while (true)
        {
            var found = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
            var material = _classes[Math.Min(found < 0 ? ~found : found, _classes.Count - 1)];
            var script = classes.Classes[material.Class].Script;
            var (text, source) = material.Draw(_random);
            if (source == "grams") text = Repeat(text, material);
            else if (source is not ("leipzig-word" or "leipzig-pair" or "cldr-names")) text = Cut(text, script);
            if (ScriptCounter.Dominant(text) == script) return (material.Class, script, text);
        }
    }

    private string Repeat(string first, ClassMaterial material)
    {
        for (var more = _random.Next(3); more > 0; more--) first += " " + material.DrawFrom("grams", _random);
        return first;
    }

    private string Cut(string text, Script script)
    {
        if (_random.NextDouble() >= Options.CropShare) return text.Length > 600 ? text[..600] : text;
        if (script is Script.HanKana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar or Script.Tibetan)
        {
            var size = Math.Min(text.Length, _random.Next(2, 14));
            var at = _random.Next(text.Length - size + 1);
            return text.Substring(at, size);
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 1 + (int)(7 * Math.Pow(_random.NextDouble(), Options.CutPower));
        if (count <= 2)
        {
            var longer = Array.FindAll(words, w => w.Length >= 5);
            if (longer.Length > 0) words = longer;
        }

        if (words.Length <= count) return text;
        var start = _random.Next(words.Length - count + 1);
        return string.Join(' ', words, start, count);
    }

    private sealed class ClassMaterial
    {
        private readonly List<(string Name, List<string> Texts)> _sources = [];
        private readonly double[] _weights;
        private readonly double _total;

        public ClassMaterial(int index, Dictionary<string, List<string>> sources, SamplingOptions options)
        {
            Class = index;
            _weights = new double[sources.Count];
            foreach (var (name, texts) in sources.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                var characters = texts.Sum(t => (double)Math.Min(t.Length, 600));
                if (name != "grams") Characters += characters;
                _total += Math.Sqrt(characters) * options.WeightOf(name);
                _sources.Add((name, texts));
                _weights[_sources.Count - 1] = _total;
            }
        }

        public int Class { get; }

        public double Characters { get; }

        public (string Text, string Source) Draw(Random random)
        {
            var found = Array.BinarySearch(_weights, random.NextDouble() * _total);
            var (name, texts) = _sources[Math.Min(found < 0 ? ~found : found, _sources.Count - 1)];
            return (texts[random.Next(texts.Count)], name);
        }

        public string DrawFrom(string name, Random random)
        {
            var texts = _sources.Find(s => s.Name == name).Texts;
            return texts[random.Next(texts.Count)];
        }
    }
}
