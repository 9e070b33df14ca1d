using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Quality.Sets;

namespace NewsCorpus.Tests.Quality;

/// <summary>Our figures are those of the reference scorers, to three decimals and better, on records full of mistakes.</summary>
public sealed class AgreementTests : IDisposable
{
    private const double Tolerance = 0.0002;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscorpus-agreement");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableTheory]
    [Trait("Category", "Evaluation")]
    [InlineData("aeb", "aeb/gold.jsonl")]
    [InlineData("fundus", "fundus/gold.jsonl")]
    [InlineData("trafilatura", "trafilatura/gold.jsonl")]
    [InlineData("htmldate", "htmldate/gold.jsonl")]
    [InlineData("wcxb", "wcxb/gold.jsonl")]
    [InlineData("text", "text/gold.jsonl")]
    [InlineData("pdf", "pdf/gold.jsonl")]
    [InlineData("pdf-robust", "pdf-robust/expected.jsonl")]
    [InlineData("lang", "lang/sample.jsonl")]
    [InlineData("lang-mixed", "lang/mixed.jsonl")]
    [InlineData("charset", "charset/gold.jsonl")]
    public void Evaluate_RecordsWithMistakes_AgreesWithTheReferenceScorer(string set, string gold)
    {
        var goldPath = Path.Combine(EvaluationData.Sets, gold);
        Skip.IfNot(File.Exists(goldPath), EvaluationData.NotUnpacked);
        Skip.If(EvaluationData.Shared is null, EvaluationData.NotBeside);
        Skip.IfNot(HasPython(), "python3 is not installed.");
        var records = Path.Combine(_folder.FullName, "records.jsonl");
        new SyntheticRecords(seed: 7).Write(goldPath, records);

        var ours = GoldSet.Evaluate(set, EvaluationData.Sets, Records.Read(records));

        var reference = RunReference(set, records);
        Assert.Equal(reference.Select(figure => figure.Name), ours.Figures.Select(figure => figure.Key));
        Assert.All(reference.Zip(ours.Figures), pair =>
            Assert.True(Math.Abs(pair.First.Value - pair.Second.Value) <= Tolerance, $"{pair.First} against {pair.Second}"));
    }

    private static bool HasPython()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", "--version") { RedirectStandardOutput = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static List<(string Name, double Value)> RunReference(string set, string records)
    {
        var script = Path.Combine(EvaluationData.Shared!, "eval", "evaluate.py");
        var start = new ProcessStartInfo("python3", [script, set, records, "--root", EvaluationData.Sets]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. lines[^1].Split(' ').Skip(1).Select(figure => figure.Split('='))
            .Select(pair => (pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture)))];
    }
}
