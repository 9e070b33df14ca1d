using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Tests.Classification.Models;

public class AdditiveColumnsTests
{
    [Fact]
    public void ScoreColumns_EmbeddedTextModels_EqualRowByRow()
    {
        const int Rows = 24;
        var random = new Random(7);
        foreach (var model in (AdditiveModel[])[TextModels.Embedded.Body, TextModels.Embedded.Headline])
        {
            var width = model.FeatureNames.Count;
            var columns = new float[width * Rows];
            for (var i = 0; i < columns.Length; i++) columns[i] = random.Next(12) switch { 0 => float.NaN, 1 => -1, < 6 => random.Next(3), _ => random.NextSingle() * 60 };
            var scores = new float[Rows];

            model.ScoreColumns(columns, Rows, scores);

            for (var row = 0; row < Rows; row++) Assert.Equal(model.Score([.. Enumerable.Range(0, width).Select(f => columns[f * Rows + row])]), scores[row]);
        }
    }
}
