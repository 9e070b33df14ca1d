using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Decoding;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>What a rule leaves of the scores of a text.</summary>
internal static class LoweredScores
{
    /// <summary>A rule that lowers the scores of the lines of a text.</summary>
    internal delegate void Rule(DocumentContent content, TextDocument document, Span<float> scores);

    /// <summary>Runs a rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lower">The rule.</param>
    /// <param name="given">The score of each line; 2 for all where none is given.</param>
    public static float[] Of(string text, Rule lower, params float[] given)
    {
        using var decoded = SourceDecoder.Decode(SourceDocument.FromText(text, SourceFormat.PlainText), []);
        using var content = new PlainTextSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        using var analysis = new TextAnalysis(content, "en");
        var scores = given.Length > 0 ? given : [.. Enumerable.Repeat(2f, content.Blocks.Length)];
        Assert.Equal(content.Blocks.Length, scores.Length);
        lower(content, analysis.Document, scores);
        return scores;
    }
}
