using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Decoding;
using NewsCorpus.Training.Embeddings;
using NewsCorpus.Training.Languages;

namespace NewsCorpus.Training.Decoding;

/// <summary>Fits the model of character sets on the material of the language model. No file of the evaluation set is fitted on.</summary>
internal static class CharsetCommand
{
    private const int Dimensions = 32;

    public static int Run(string[] args)
    {
        var settings = new TrainingSettings(args);
        var corpus = LanguageCorpus.Load(settings.DataRoot, heldOutPercent: 0);
        var sampler = new CharsetSampler(corpus.Training, seed: 30);
        Console.Error.WriteLine($"{sampler.Labels.Length} character sets");
        var trainer = new EmbeddingTrainer(sampler.Labels.Length, (int)settings.Number("rows", 32_768), Dimensions, seed: 31)
        {
            PoolingPower = settings.Number("pooling", 0.5),
        };
        Train(sampler, trainer, (long)settings.Number("examples", 400_000));
        var step = (float)settings.Number("step", 0.3);
        var path = settings.Text("write", Path.Combine("src", "NewsCorpus", "Decoding", "charset-model.bin"));
        using (var stream = File.Create(path)) trainer.ToModel(sampler.Labels, new byte[sampler.Labels.Length], step).Write(stream);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {path}: {new FileInfo(path).Length:N0} bytes; CPU {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0} s"));
        return 0;
    }

    private static void Train(CharsetSampler sampler, EmbeddingTrainer trainer, long examples)
    {
        var right = new bool[sampler.Labels.Length];
        var features = new uint[1 << 15];
        var loss = 0.0;
        for (long i = 0; i < examples; i++)
        {
            var bytes = sampler.Next(right);
            var words = new ByteFeatures(bytes);
            var count = 0;
            while (count + ByteFeatures.MaxPerWord <= features.Length && words.Next(features.AsSpan(count)) is var added and > 0) count += added;
            if (count > 0) loss += trainer.Step(features.AsSpan(0, count), 0, right, 1 - ((float)i / examples));
            if ((i + 1) % 50_000 != 0) continue;
            Console.Error.WriteLine($"{i + 1:N0} examples, loss {loss / 50_000:F4}");
            loss = 0;
        }
    }
}
