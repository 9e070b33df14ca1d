using NewsCorpus.Blocks;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;
using NewsCorpus.Training.Boosting;

namespace NewsCorpus.Training.Html;

/// <summary>A page of the development data with the rows and labels of its blocks.</summary>
internal sealed class LabelledPage
{
    /// <summary>Negatives of one page weigh at most this much together; its positives weigh about 1.</summary>
    private const float MaxNegativeWeight = 3;

    /// <summary>Of negatives that nothing speaks for, one in so many is kept, with so many times the weight.</summary>
    private const int Thinning = 12;

    /// <summary>Of the other rows of the large set of web articles, which weighs half, one in two is kept.</summary>
    private const int LargeSetThinning = 2;

    private readonly float[][] _rows;
    private readonly BlockLabel[] _labels;
    private readonly float[] _words;
    private readonly bool[] _isEasy;

    private LabelledPage(GoldPage gold, SourceDocument source, DocumentContent content)
    {
        Gold = gold;
        Source = source;
        _labels = BlockLabels.Of(gold, content);
        using var view = new PageView(content);
        _rows = new float[_labels.Length][];
        _words = new float[_labels.Length];
        _isEasy = new bool[_labels.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            BlockFeatures.Write(view.Facts, view.Anchors, i, _rows[i] = new float[BlockFeatures.Names.Count]);
            _words[i] = view.Facts.Blocks[i].Shape.Words;
            _isEasy[i] = _words[i] < 10 && (view.Facts.Blocks[i].LinkRatio > 0.5f || !view.Anchors.Containers[content.Blocks[i].Container].InBest);
        }
    }

    public GoldPage Gold { get; }

    public SourceDocument Source { get; }

    /// <summary>The label of each block.</summary>
    public IReadOnlyList<BlockLabel> Labels => _labels;

    public static LabelledPage Read(GoldPage gold)
    {
        var source = new SourceDocument(File.ReadAllBytes(gold.Path), new SourceOrigin { Url = gold.Url, Path = gold.Path });
        using var decoded = SourceDecoder.Decode(source, []);
        using var content = new HtmlSourceReader().Read(decoded, new ReadContext(ReadLimits.Default));
        return new LabelledPage(gold, source, content);
    }

    /// <summary>Adds the rows whose label is known, weighted so that the loss follows the metric: words as shares of the gold of their page.</summary>
    public void AddTo(TrainingRows rows, float pageWeight)
    {
        float positive = 0, negative = 0;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_labels[i] == BlockLabel.Body) positive += _words[i];
            else if (_labels[i] == BlockLabel.Other) negative += _words[i] + 2;
        }

        var isSegments = Gold.Body.Length == 0;
        var scale = isSegments ? 1 / 60f : 1 / (positive + 50);
        var negativeScale = Math.Min(scale, MaxNegativeWeight / Math.Max(1, negative));
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_labels[i] is BlockLabel.Unknown or BlockLabel.Standfirst) continue;
            var isBody = _labels[i] == BlockLabel.Body;
            // Segments are short extracts: each says yes or no once, whatever the length of the block around it.
            var weight = isSegments ? 10 * scale : (_words[i] + 2) * (isBody ? scale : negativeScale);
            if (!isBody && _isEasy[i] && !isSegments)
            {
                if (i % Thinning != 0) continue;
                weight *= Thinning;
            }
            else if (string.Equals(Gold.Set, "wcxb", StringComparison.Ordinal))
            {
                if (i % LargeSetThinning != 0) continue;
                weight *= LargeSetThinning;
            }

            rows.Add(_rows[i], isBody, weight * pageWeight, Gold.Site);
        }
    }
}
