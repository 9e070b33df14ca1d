using System.Globalization;
using System.Text;

namespace NewsCorpus.Tests.Pdf;

/// <summary>Writes small PDF files object by object, sound or broken.</summary>
internal sealed class MadePdf
{
    private readonly List<string> _objects = [];

    /// <summary>A document of pages that hold the given content.</summary>
    public static byte[] Document(params string[] contents) => Document([], contents);

    /// <summary>A document of pages that hold the given content, with entries in its trailer.</summary>
    public static byte[] Document(string[] trailer, params string[] contents)
    {
        var pdf = new MadePdf();
        var kids = string.Join(' ', Enumerable.Range(0, contents.Length).Select(i => FormattableString.Invariant($"{4 + (2 * i)} 0 R")));
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add(FormattableString.Invariant($"<</Type/Pages/Count {contents.Length}/Kids[{kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>"));
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
        for (var i = 0; i < contents.Length; i++)
        {
            pdf.Add(FormattableString.Invariant($"<</Type/Page/Parent 2 0 R/Contents {5 + (2 * i)} 0 R>>"));
            pdf.Add(Stream(contents[i]));
        }

        return pdf.Bytes(string.Concat(trailer));
    }

    /// <summary>A stream without filters.</summary>
    public static string Stream(string data, string entries = "") => FormattableString.Invariant($"<<{entries}/Length {data.Length}>>\nstream\n{data}\nendstream");

    /// <summary>Operators that show lines of text.</summary>
    public static string Lines(params string[] lines) => At(11, 60, 700, lines);

    /// <summary>Operators that show lines of text of a size at a place.</summary>
    public static string At(int size, int x, int y, params string[] lines)
    {
        var content = new StringBuilder(FormattableString.Invariant($"BT /F1 {size} Tf {size + 3} TL {x} {y} Td "));
        foreach (var line in lines) content.Append('(').Append(line).Append(") Tj T* ");
        return content.Append("ET ").ToString();
    }

    /// <summary>Adds an object; the first one has number 1 and is the catalogue.</summary>
    public MadePdf Add(string body)
    {
        _objects.Add(body);
        return this;
    }

    /// <summary>The file, with a cross-reference table.</summary>
    public byte[] Bytes(string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{_objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {_objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
