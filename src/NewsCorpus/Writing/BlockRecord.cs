using System.Text.Json.Serialization;

namespace NewsCorpus.Writing;

/// <summary>One block of the source with the decision about it.</summary>
public sealed record BlockRecord
{
    /// <summary>What it is in the article.</summary>
    public required string Role { get; init; }

    /// <summary>What the markup says it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The rank of a heading or the nesting of a list item; 0 elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>The text with white space normalised.</summary>
    public required string Text { get; init; }

    /// <summary>Its first UTF-16 unit in the decoded source.</summary>
    public int Start { get; init; }

    /// <summary>The unit after its last one.</summary>
    public int End { get; init; }

    /// <summary>The page, from 1, in whose text the offsets count; 0 in formats without pages.</summary>
    public int Page { get; init; }

    /// <summary>
    /// The bounding box of its lines on that page: left, top, right and bottom in points from the top left corner of the page. Null, and left out
    /// of the line, in formats without pages and unless all is asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<double>? Box { get; init; }

    /// <summary>The language of the block (BCP 47), where it was determined.</summary>
    public string? Language { get; init; }

    /// <summary>The rule that weighed most.</summary>
    public required string Rule { get; init; }

    /// <summary>The probability that the role is right, in [0, 1].</summary>
    public double Confidence { get; init; }

    /// <summary>Links, emphasis and images; null, and left out of the line, where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MarkRecord>? Marks { get; init; }
}
