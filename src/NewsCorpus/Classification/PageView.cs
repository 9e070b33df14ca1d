using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>The facts of a page and its fixed points, measured once and read by all classifiers. Pooled: valid until disposed.</summary>
internal sealed class PageView : IDisposable
{
    /// <summary>Measures a document.</summary>
    /// <param name="content">The document.</param>
    public PageView(DocumentContent content)
    {
        Facts = PageFacts.Measure(content);
        Anchors = PageAnchors.Find(Facts);
    }

    /// <summary>What the blocks look like side by side.</summary>
    public PageFacts Facts { get; }

    /// <summary>The points that blocks are measured from.</summary>
    public PageAnchors Anchors { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Anchors.Dispose();
        Facts.Dispose();
    }
}
