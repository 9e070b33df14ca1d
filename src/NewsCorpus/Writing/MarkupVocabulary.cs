namespace NewsCorpus.Writing;

/// <summary>The elements of one tree format: start tags as they are written, from which end tags follow.</summary>
internal sealed record MarkupVocabulary
{
    public required string List { get; init; }

    public required string Item { get; init; }

    public required string Table { get; init; }

    public required string Row { get; init; }

    public required string Cell { get; init; }

    public required string Quotation { get; init; }

    public required string Preformatted { get; init; }

    public required string Caption { get; init; }

    public required string Aside { get; init; }

    public required string Emphasis { get; init; }

    public required string Strong { get; init; }

    /// <summary>The start tag of a link, up to its address.</summary>
    public required string Link { get; init; }

    /// <summary>The start tag of an image, up to its address.</summary>
    public required string Image { get; init; }

    /// <summary>What stands between the address of an image and its alternative text.</summary>
    public required string ImageText { get; init; }

    /// <summary>What ends an image.</summary>
    public required string ImageEnd { get; init; }

    /// <summary>The start tag of a subheading of that rank.</summary>
    public required Func<int, string> Heading { get; init; }

    /// <summary>The element around the part of the text that a subheading heads; null in formats without one.</summary>
    public string? Section { get; init; }

    /// <summary>The end tags of start tags.</summary>
    public static string EndOf(string start)
    {
        // "<a><b c=d>" ends in "</b></a>".
        var tags = start.Split('<', StringSplitOptions.RemoveEmptyEntries);
        Array.Reverse(tags);
        return string.Concat(tags.Select(tag => "</" + tag.Split(' ', '>')[0] + ">"));
    }
}
