using System.Text.Encodings.Web;
using System.Text.Json;
using NewsCorpus.Quality.Sets;

namespace NewsCorpus.Quality;

/// <summary>Scores a file of records against a set, or against a user's own gold file.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string set, string recordsPath, string? root, string? detailPath, TextWriter output)
    {
        var evaluation = GoldSet.Evaluate(set, root ?? DataFolders.Sets, Records.Read(recordsPath));
        if (detailPath is not null) File.WriteAllText(detailPath, evaluation.Items.ToJsonString(s_readable));
        foreach (var remark in evaluation.Remarks) output.WriteLine(remark);
        output.WriteLine($"{set} {evaluation}");
        return 0;
    }
}
