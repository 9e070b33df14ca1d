using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Finds the roles of the blocks of a text without markup. An additive model says what is running text, another one finds the headline, a third one takes or
/// refuses whole runs of blocks; named rules (phrases, places, copies) give everything else its role. Thread-safe.
/// </summary>
/// <remarks>Linear in the text; buffers are pooled.</remarks>
internal sealed class TextBlockClassifier : IBlockClassifier
{
    private readonly Func<TextModels> _models;

    public TextBlockClassifier()
        : this(() => TextModels.Embedded)
    {
    }

    internal TextBlockClassifier(Func<TextModels> models) => _models = models;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.PlainText || context.Content.Blocks.IsEmpty) return;
        var models = _models();
        using var analysis = new TextAnalysis(context.Content, context.Language.Language, context.Source.Span);
        var cues = context.RentCues();
        for (var i = 0; i < cues.Length; i++) cues[i] = analysis.Document.Facts[i].Cues;
        analysis.Score(models.Body);
        analysis.FindHeadline(models.Headline);
        using var roles = new TextRoles(context, analysis, models.Runs);
        roles.Vote();
    }
}
