using System.Text;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>
/// Settles the character set: byte order mark, forms that only one family of sets has (wide units, escape sequences, valid UTF-8), then the declared set
/// where the bytes allow it, then statistics.
/// </summary>
internal static class CharsetDetector
{
    /// <summary>The name of UTF-8.</summary>
    public const string Utf8 = "utf-8";

    private const string Fallback = "windows-1252";

    // The Unicode Standard's name of the scheme in which a mark tells the order of bytes; the Encoding Standard has no UTF-32.
    private const string MarkedUtf32 = "utf-32";

    // A page in UTF-8 with a few broken bytes (cut includes, foreign comments) is still one: the rest could not be valid by chance.
    private const int MinBrokenSequences = 3;
    private const double MaxBrokenRatio = 0.1;

    /// <summary>Settles the character set of a source.</summary>
    /// <param name="document">The source, which has bytes.</param>
    /// <param name="format">Its format.</param>
    /// <param name="isUtf8">Whether the bytes are valid UTF-8, which whoever tries to decode them finds out.</param>
    /// <param name="diagnostics">Takes a note when a declaration is overruled.</param>
    public static DetectedCharset Detect(SourceDocument document, SourceFormat format, bool isUtf8, List<Diagnostic> diagnostics)
    {
        var bytes = document.Content.Span;
        if (FromByteOrderMark(bytes) is { } marked) return marked;
        var declared = DeclaredCharset.Find(document, format);
        var found = FromForm(bytes, declared, isUtf8) ?? FromStatistics(bytes, declared);
        if (declared is not null && found != declared && !Ascii.IsValid(bytes))
            diagnostics.Add(new Diagnostic(DiagnosticCodes.CharsetOverruled, $"The source declares {declared}; its bytes are {found}."));
        return new DetectedCharset(found, CharsetNames.EncodingOf(found), 0);
    }

    private static DetectedCharset? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Of(Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] when bytes.Length % 4 == 0 => Of("utf-32le", 4) with { Name = MarkedUtf32 },
        [0, 0, 0xFE, 0xFF, ..] => Of("utf-32be", 4) with { Name = MarkedUtf32 },
        [0xFF, 0xFE, ..] => Of("utf-16le", 2),
        [0xFE, 0xFF, ..] => Of("utf-16be", 2),
        [0x84, 0x31, 0x95, 0x33, ..] => Of("gb18030", 4),
        _ => null,
    };

    private static DetectedCharset Of(string name, int preamble) => new(name, CharsetNames.EncodingOf(name), preamble);

    private static string? FromForm(ReadOnlySpan<byte> bytes, string? declared, bool isUtf8)
    {
        if (WideCharsets.Find(bytes) is { } wide) return wide;
        if (Ascii.IsValid(bytes)) return EscapedCharsets.Find(bytes) ?? Utf8;
        if (isUtf8) return Utf8;
        return IsBrokenUtf8(bytes, declared) ? Utf8 : null;
    }

    private static bool IsBrokenUtf8(ReadOnlySpan<byte> bytes, string? declared)
    {
        var whole = 0;
        var broken = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done) whole++;
            else broken++;
            bytes = bytes[length..];
        }

        var least = declared == Utf8 ? 1 : MinBrokenSequences;
        return whole >= least && broken <= whole * MaxBrokenRatio + (declared == Utf8 ? 1 : 0);
    }

    /// <summary>What the model says; without a byte above 0x7F in text, what is declared, or the set that the web means by Latin-1.</summary>
    private static string FromStatistics(ReadOnlySpan<byte> bytes, string? declared) =>
        CharsetModel.Find(bytes, declared) ?? (declared is null or Utf8 ? Fallback : declared);
}
