using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Languages;
using NewsCorpus.Training.Embeddings;

namespace NewsCorpus.Training.Languages;

/// <summary>Fits the language model.</summary>
internal static class LanguageCommand
{
    public static int Run(string[] args)
    {
        var settings = new TrainingSettings(args);
        var heldOut = (int)settings.Number("held-out", 0);
        var corpus = LanguageCorpus.Load(settings.DataRoot, heldOut);
        var classes = LanguageClasses.From(corpus.Training);
        Console.Error.WriteLine($"{corpus.Training.Count:N0} texts, {corpus.Grams.Count:N0} n-grams, {classes.Classes.Count} classes");
        var options = new SamplingOptions
        {
            LanguagePower = settings.Number("power", 0.5),
            CropShare = settings.Number("crop", 0.7),
            CutPower = settings.Number("cut", 2),
            MinorWeight = settings.Number("minor", 0.8),
            ExtraWeight = settings.Number("extra", 0.3),
            GramWeight = settings.Number("grams", 1),
            WordWeight = settings.Number("words", 10),
        };
        var trainer = new LanguageTrainer(classes, new EmbeddingTrainer(classes.Classes.Count, (int)settings.Number("rows", 131_072), LanguageModel.Dimensions, seed: 21)
        {
            PoolingPower = settings.Number("pooling", 0.5),
            RowRate = (float)settings.Number("row-rate", 0.15),
            OutputRate = (float)settings.Number("output-rate", 0.1),
        });
        trainer.Train(new ExampleSampler(classes, corpus, options, seed: 20), (long)settings.Number("examples", 7_000_000));
        foreach (var step in settings.Text("steps", "0.4").Split(',')) Write(settings, trainer, float.Parse(step, CultureInfo.InvariantCulture), heldOut);
        Console.WriteLine($"CPU {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s");
        return 0;
    }

    private static void Write(TrainingSettings settings, LanguageTrainer trainer, float step, int heldOut)
    {
        var path = settings.Text("write", Path.Combine("src", "NewsCorpus", "Languages", "language-model.bin"));
        using (var stream = File.Create(path)) trainer.ToEmbedding(step).Write(stream);
        Console.WriteLine($"wrote {path}: {new FileInfo(path).Length:N0} bytes, step {step}");
        var identifier = new LanguageIdentifier(trainer.ToModel(step));
        LanguageReport.Print(Console.Out, settings.DataRoot, heldOut, text => identifier.Identify(text).Language);
    }
}
