using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Objects;

/// <summary>One PDF object. Members for another kind give a harmless default, so that damaged files need no special care.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfValue
{
    private readonly object? _data;

    private PdfValue(PdfKind kind, double number, object? data)
    {
        Kind = kind;
        Number = number;
        _data = data;
    }

    /// <summary>What it is.</summary>
    public PdfKind Kind { get; }

    /// <summary>The number, or that of the object referred to; 0 for other kinds.</summary>
    public double Number { get; }

    /// <summary>Whether it is null.</summary>
    public bool IsNull => Kind == PdfKind.Null;

    /// <summary>The number as an integer within its range.</summary>
    public int Integer => Number is > int.MinValue and < int.MaxValue ? (int)Number : 0;

    /// <summary>The name; empty for other kinds.</summary>
    public string Name => Kind == PdfKind.Name ? (string)_data! : "";

    /// <summary>The bytes of a string; empty for other kinds.</summary>
    public byte[] Bytes => Kind == PdfKind.String ? (byte[])_data! : [];

    /// <summary>The items of an array; empty for other kinds.</summary>
    public PdfValue[] Items => Kind == PdfKind.Array ? (PdfValue[])_data! : [];

    /// <summary>The dictionary, or that of a stream; empty for other kinds.</summary>
    public PdfDictionary Dictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary)_data!,
        PdfKind.Stream => ((PdfStream)_data!).Dictionary,
        _ => PdfDictionary.Empty,
    };

    /// <summary>The stream, or null.</summary>
    public PdfStream? Stream => Kind == PdfKind.Stream ? (PdfStream)_data! : null;

    /// <summary>Whether it is the boolean true.</summary>
    public bool IsTrue => Kind == PdfKind.Boolean && Number != 0;

    public static PdfValue Of(double number) => new(PdfKind.Number, number, null);

    public static PdfValue Of(bool value) => new(PdfKind.Boolean, value ? 1 : 0, null);

    public static PdfValue OfName(string name) => new(PdfKind.Name, 0, name);

    public static PdfValue Of(byte[] bytes) => new(PdfKind.String, 0, bytes);

    public static PdfValue Of(PdfValue[] items) => new(PdfKind.Array, 0, items);

    public static PdfValue Of(PdfDictionary dictionary) => new(PdfKind.Dictionary, 0, dictionary);

    public static PdfValue Of(PdfStream stream) => new(PdfKind.Stream, 0, stream);

    public static PdfValue Reference(int number) => new(PdfKind.Reference, number, null);
}
