using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>Fits the language model.</summary>
internal static class LanguageCommand
{
    public static int Run(string[] args)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < args.Length; i += 2) settings[args[i].TrimStart('-')] = args[i + 1];
        var root = settings.GetValueOrDefault("data", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "newscorpus-eval"));
        var heldOut = Number("held-out", 0);
        var examples = (long)Number("examples", 6_000_000);
        var watch = Stopwatch.StartNew();
        var corpus = LanguageCorpus.Load(root, heldOut);
        var classes = LanguageClasses.From(corpus.Training);
        Console.Error.WriteLine($"{corpus.Training.Count:N0} texts, {corpus.Grams.Count:N0} n-grams, {classes.Classes.Count} classes, {watch.Elapsed.TotalSeconds:F0} s");
        var options = new SamplingOptions
        {
            LanguagePower = Real("power", 0.5),
            CropShare = Real("crop", 0.5),
            CutPower = Real("cut", 1),
            MinorWeight = Real("minor", 0.8),
            ExtraWeight = Real("extra", 0.3),
            GramWeight = Real("grams", 0.5),
            WordWeight = Real("words", 5),
        };
        var sampler = new ExampleSampler(classes, corpus, options, seed: 20);
        var trainer = new LanguageTrainer(classes, Number("rows", 65536), Number("dimensions", 32), seed: 21)
        {
            PoolingPower = Real("pooling", 0.6),
            RowRate = (float)Real("row-rate", 0.15),
            OutputRate = (float)Real("output-rate", 0.1),
        };
        trainer.Train(sampler, examples);
        Console.WriteLine(string.Join(' ', args));
        LanguageReport.Print(Console.Out, root, heldOut, text => trainer.Predict(text) is >= 0 and var found ? classes.Labels[found] : "und");
        if (settings.TryGetValue("write", out var path))
        {
            foreach (var step in settings.GetValueOrDefault("steps", "0.2").Split(',')) Write(path, trainer, classes, float.Parse(step, CultureInfo.InvariantCulture), root, heldOut);
        }

        Console.WriteLine($"CPU {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s");
        return 0;

        int Number(string name, int otherwise) => settings.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        double Real(string name, double otherwise) => settings.TryGetValue(name, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
    }

    private static void Write(string path, LanguageTrainer trainer, LanguageClasses classes, float step, string root, int heldOut)
    {
        var rows = Array.ConvertAll(trainer.Embeddings, v => (sbyte)Math.Clamp(MathF.Round(v / step), -127, 127));
        var output = Array.ConvertAll(trainer.Output, v => v * step);
        var model = new LanguageModel([.. classes.Labels], [.. classes.Classes.Select(c => c.Script)], rows, output, trainer.Bias, (float)trainer.PoolingPower);
        using (var stream = File.Create(path)) model.Write(stream);
        Console.WriteLine($"wrote {path}: {new FileInfo(path).Length:N0} bytes, step {step}, {rows.Count(r => r == 0) * 100.0 / rows.Length:F1} % zeros");
        var identifier = new LanguageIdentifier(model);
        LanguageReport.Print(Console.Out, root, heldOut, text => identifier.Identify(text).Language);
    }
}
