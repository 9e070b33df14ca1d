using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>A page of the page tree with what it inherits.</summary>
/// <param name="ObjectNumber">The number of its object; 0 when it has none.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Resources">Its resources.</param>
/// <param name="Box">The part of the plane that is shown: left, bottom, right, top.</param>
/// <param name="Rotation">The turn clockwise in quarters.</param>
internal sealed record PdfPageNode(int ObjectNumber, PdfDictionary Dictionary, PdfDictionary Resources, (double Left, double Bottom, double Right, double Top) Box, int Rotation)
{
    /// <summary>The width as shown.</summary>
    public float Width => (float)(Rotation % 2 == 0 ? Box.Right - Box.Left : Box.Top - Box.Bottom);

    /// <summary>The height as shown.</summary>
    public float Height => (float)(Rotation % 2 == 0 ? Box.Top - Box.Bottom : Box.Right - Box.Left);

    /// <summary>The map from the plane to the page as shown, y growing downwards.</summary>
    public Matrix ToDisplay => Rotation switch
    {
        1 => new Matrix(0, 1, 1, 0, -Box.Bottom, -Box.Left),
        2 => new Matrix(-1, 0, 0, 1, Box.Right, -Box.Bottom),
        3 => new Matrix(0, -1, -1, 0, Box.Top, Box.Right),
        _ => new Matrix(1, 0, 0, -1, -Box.Left, Box.Top),
    };
}
