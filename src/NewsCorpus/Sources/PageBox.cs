namespace NewsCorpus.Sources;

/// <summary>
/// A rectangle on a page in points (1/72 inch), measured from the top left corner of the page as it is shown: x grows to the right, y grows
/// downwards. The default value is no rectangle.
/// </summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The top edge.</param>
/// <param name="Right">The right edge; never less than <paramref name="Left"/>.</param>
/// <param name="Bottom">The bottom edge; never less than <paramref name="Top"/>.</param>
public readonly record struct PageBox(float Left, float Top, float Right, float Bottom);
