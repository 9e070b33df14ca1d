using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>One block of the source with the decision about it: kept in the article, or removed.</summary>
public sealed record ArticleBlock
{
    private BlockText _text;

    // A reference, because only blocks of formats with pages have a box, and room for one would be a fifth of every block.
    private readonly object? _box;

    /// <summary>A block whose members the initializer sets.</summary>
    public ArticleBlock()
    {
    }

    /// <summary>A block whose text is cut out of a longer one when somebody asks for it.</summary>
    [SetsRequiredMembers]
    internal ArticleBlock(ReadOnlyMemory<char> range, string rule)
    {
        (Text, Rule) = ("", rule);
        _text = new BlockText(range);
    }

    /// <summary>What the block is in the article.</summary>
    public required BlockRole Role { get; init; }

    /// <summary>What the markup says the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The rank of a heading or the nesting of a list item; 0 elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>The text with white space normalised.</summary>
    public required string Text
    {
        get => _text.ToString();
        init => _text = new BlockText(value.AsMemory());
    }

    /// <summary>Where it stands in the decoded source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>
    /// The bounding box of its lines on the page that <see cref="Span"/> names, in points from the page's top left corner; null in formats without
    /// pages. A paragraph that goes on in the next column of the page has a box around both parts; what stands on further pages does not count.
    /// </summary>
    public PageBox? Box
    {
        get => (PageBox?)_box;
        init => _box = value;
    }

    /// <summary>The language of the block (BCP 47), where it was determined; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>The kebab-case name of the rule that weighed most in the decision.</summary>
    public required string Rule { get; init; }

    /// <summary>The probability that the role is right, in [0, 1].</summary>
    public required float Confidence { get; init; }

    /// <summary>Links, emphasis and images inside the text; offsets count in <see cref="Text"/>.</summary>
    public ImmutableArray<ArticleMark> Marks { get; init; } = [];
}
