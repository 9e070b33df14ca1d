using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>Reads the annotations of a page: where its links are, and the text that form fields and notes show.</summary>
internal static class AnnotationReader
{
    private const int MaxAnnotations = 20_000;
    private const int HiddenFlags = 2 | 32;

    /// <summary>Adds links and appearances to a page.</summary>
    public static void Read(PdfFile file, PdfPageNode node, GlyphPage page, ContentInterpreter interpreter)
    {
        var annotations = file.Get(node.Dictionary, "Annots").Items;
        for (var i = 0; i < Math.Min(annotations.Length, MaxAnnotations); i++)
        {
            var annotation = file.Resolve(annotations[i]).Dictionary;
            if ((file.Get(annotation, "F").Integer & HiddenFlags) != 0 || RectangleOf(file, annotation, "Rect") is not { } area) continue;
            var subtype = file.Get(annotation, "Subtype").Name;
            if (subtype == "Link") page.Links.Add(ToDisplay(area, node.ToDisplay));
            else if (subtype is "Widget" or "FreeText" or "Stamp" && AppearanceOf(file, annotation) is { } form) RunAppearance(file, form, area, node, interpreter);
        }
    }

    private static (double Left, double Bottom, double Right, double Top)? RectangleOf(PdfFile file, PdfDictionary dictionary, string key)
    {
        var items = file.Get(dictionary, key).Items;
        if (items.Length < 4) return null;
        var (x0, y0, x1, y1) = (file.Resolve(items[0]).Number, file.Resolve(items[1]).Number, file.Resolve(items[2]).Number, file.Resolve(items[3]).Number);
        return (Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
    }

    private static PageArea ToDisplay((double Left, double Bottom, double Right, double Top) area, in Matrix transform)
    {
        var (x0, y0) = transform.Apply(area.Left, area.Bottom);
        var (x1, y1) = transform.Apply(area.Right, area.Top);
        return new PageArea((float)Math.Min(x0, x1), (float)Math.Min(y0, y1), (float)Math.Max(x0, x1), (float)Math.Max(y0, y1));
    }

    private static PdfStream? AppearanceOf(PdfFile file, PdfDictionary annotation)
    {
        var normal = file.Get(file.Get(annotation, "AP").Dictionary, "N");
        if (normal.Stream is { } stream) return stream;
        return file.Get(normal.Dictionary, file.Get(annotation, "AS").Name).Stream;
    }

    /// <summary>Fits the form's box, as its matrix turns it, into the annotation's rectangle (ISO 32000, algorithm 8).</summary>
    private static void RunAppearance(PdfFile file, PdfStream form, (double Left, double Bottom, double Right, double Top) area, PdfPageNode node, ContentInterpreter interpreter)
    {
        if (RectangleOf(file, form.Dictionary, "BBox") is not { } box) return;
        var matrix = interpreter.MatrixFrom(file.Get(form.Dictionary, "Matrix"));
        double left = double.MaxValue, bottom = double.MaxValue, right = double.MinValue, top = double.MinValue;
        foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(box.Left, box.Bottom), (box.Left, box.Top), (box.Right, box.Bottom), (box.Right, box.Top)])
        {
            var (px, py) = matrix.Apply(x, y);
            (left, bottom, right, top) = (Math.Min(left, px), Math.Min(bottom, py), Math.Max(right, px), Math.Max(top, py));
        }

        var scaleX = right - left > 0.001 ? (area.Right - area.Left) / (right - left) : 1;
        var scaleY = top - bottom > 0.001 ? (area.Top - area.Bottom) / (top - bottom) : 1;
        var fit = new Matrix(scaleX, 0, 0, scaleY, area.Left - (left * scaleX), area.Bottom - (bottom * scaleY));
        interpreter.RunForm(form, fit.Then(node.ToDisplay));
    }
}
