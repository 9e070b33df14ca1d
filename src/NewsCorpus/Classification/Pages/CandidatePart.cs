using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The sums over the blocks that a candidate body adds to the present one, leaves out of it, or shares with it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CandidatePart()
{
    private const ElementTraits SideTraits = ElementTraits.Aside | ElementTraits.Related | ElementTraits.Teaser | ElementTraits.Footer | ElementTraits.Box
        | ElementTraits.AuthorBox | ElementTraits.Newsletter | ElementTraits.Widget | ElementTraits.Form;

    private const float MaxScore = 4;

    private float _score;
    private float _bestScore = -MaxScore;
    private float _linked;
    private float _dense;
    private float _declared;
    private float _undeclared;
    private float _comment;
    private float _side;
    private float _listed;
    private float _quoted;
    private float _shared;
    private int _blocks;
    private int _sentences;
    private int _tokens;
    private int _titleTokens;
    private int _descriptionTokens;
    private int _headings;
    private int _stamps;
    private int _first = -1;
    private int _last = -1;
    private int _gap = -1;

    /// <summary>The names of its features, without the name of the part.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "words", "share", "blocks", "mean-words", "score", "best-score", "link-ratio", "sentence-share", "dense-ratio", "description-cover", "title-ratio", "declared-share",
        "undeclared-share", "headings", "comment-share", "side-share", "list-share", "quotation-share", "template-share", "first", "last", "gap", "stamps",
    ];

    /// <summary>The words in it.</summary>
    public float Words { get; private set; }

    /// <summary>Adds a block.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">The block.</param>
    /// <param name="score">Its log-odds.</param>
    /// <param name="lastShared">The last block before it that both bodies hold; -1 when there is none.</param>
    /// <param name="isOfSharedTemplate">Whether the line of the template that made it made a block that both bodies hold.</param>
    public void Add(PageView page, int index, float score, int lastShared, bool isOfSharedTemplate)
    {
        ref readonly var known = ref page.Facts.Blocks[index];
        ref readonly var block = ref page.Facts.Content.Blocks[index];
        var headline = page.Anchors.Headline;
        var words = known.Shape.Words;
        if (_first < 0) (_first, _gap) = (index - headline, index - lastShared);
        _last = index - headline;
        _blocks++;
        Words += words;
        score = Math.Clamp(score, -MaxScore, MaxScore);
        _score += score * words;
        _bestScore = Math.Max(_bestScore, score);
        _linked += words - known.Unlinked;
        _dense += known.Dense;
        if (known.Shape.EndsSentence) _sentences++;
        _tokens += known.Shape.Tokens;
        _titleTokens += known.Shape.TitleTokens;
        _descriptionTokens += known.Shape.DescriptionTokens;
        if (known.InDeclaredBody == 1) _declared += words;
        else if (known.InDeclaredBody == 0) _undeclared += words;
        if (known.Shape.IsStamp) _stamps++;
        if (isOfSharedTemplate) _shared += words;
        var traits = known.Near | known.Far;
        if ((traits & ElementTraits.Comment) != ElementTraits.None) _comment += words;
        if ((traits & SideTraits) != ElementTraits.None) _side += words;
        AddKind(block, words);
    }

    /// <summary>Writes its features.</summary>
    /// <param name="row">Where to.</param>
    /// <param name="presentWords">The words of the present body.</param>
    /// <param name="descriptionTokens">The words of the declared description.</param>
    public readonly void Write(ref FeatureCursor row, float presentWords, int descriptionTokens)
    {
        row.Add(Words);
        row.AddRatio(Words, presentWords);
        row.Add(_blocks);
        row.AddRatio(Words, _blocks);
        row.AddRatio(_score, Words);
        row.Add(_bestScore);
        row.AddRatio(_linked, Words);
        row.AddRatio(_sentences, _blocks);
        row.AddRatio(_dense, Words);
        row.AddRatio(_descriptionTokens, descriptionTokens);
        row.AddRatio(_titleTokens, _tokens);
        row.AddRatio(_declared, Words);
        row.AddRatio(_undeclared, Words);
        row.Add(_headings);
        row.AddRatio(_comment, Words);
        row.AddRatio(_side, Words);
        row.AddRatio(_listed, Words);
        row.AddRatio(_quoted, Words);
        row.AddRatio(_shared, Words);
        row.Add(_first);
        row.Add(_last);
        row.Add(_gap);
        row.Add(_stamps);
    }

    private void AddKind(in Block block, float words)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                _headings++;
                break;
            case BlockKind.ListItem:
                _listed += words;
                break;
            case BlockKind.Quotation:
                _quoted += words;
                break;
        }
    }
}
