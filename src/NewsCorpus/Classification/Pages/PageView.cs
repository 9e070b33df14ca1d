using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>The facts of a page, its fixed points and its body, found once and read by all classifiers. Pooled: valid until disposed.</summary>
internal sealed class PageView : IDisposable
{
    private bool[] _body;

    /// <summary>Measures a document.</summary>
    /// <param name="content">The document.</param>
    public PageView(DocumentContent content)
    {
        Facts = PageFacts.Measure(content);
        Anchors = PageAnchors.Find(Facts);
        _body = ArrayPool<bool>.Shared.Rent(Facts.BlockCount + 1);
        Body.Clear();
    }

    /// <summary>What the blocks look like side by side.</summary>
    public PageFacts Facts { get; }

    /// <summary>The points that blocks are measured from.</summary>
    public PageAnchors Anchors { get; }

    /// <summary>Which blocks the body classifier took; none before it has run.</summary>
    public Span<bool> Body => _body.AsSpan(0, Facts.BlockCount);

    /// <summary>The first block of the body; the number of blocks when there is no body.</summary>
    public int FirstBody
    {
        get
        {
            var first = Body.IndexOf(true);
            return first < 0 ? Facts.BlockCount : first;
        }
    }

    /// <summary>The words of the body in a range of blocks.</summary>
    public float BodyWords(int first, int end)
    {
        var words = 0f;
        for (var i = first; i < end; i++)
        {
            if (_body[i]) words += Facts.Blocks[i].Shape.Words;
        }

        return words;
    }

    /// <summary>Whether the body has so many words in a range of blocks: only as many of them are counted as the answer needs, so that each block may ask.</summary>
    public bool HasBodyWords(int first, int end, float least)
    {
        var words = 0f;
        for (var i = first; i < end && words < least; i++)
        {
            if (_body[i]) words += Facts.Blocks[i].Shape.Words;
        }

        return words >= least;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Anchors.Dispose();
        Facts.Dispose();
        PooledArray.Return(ref _body);
    }
}
