using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Filters;

/// <summary>Undoes the PNG and TIFF predictors.</summary>
internal static class Predictor
{
    private const int MaxRowBytes = 1 << 22;

    /// <summary>The data as they were before prediction.</summary>
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> data, PdfDictionary settings, PdfFile file)
    {
        var predictor = file.Get(settings, "Predictor").Integer;
        if (predictor < 2) return data;
        var colors = Math.Clamp(IntegerOf(settings, "Colors", 1, file), 1, 64);
        var bits = Math.Clamp(IntegerOf(settings, "BitsPerComponent", 8, file), 1, 32);
        var columns = Math.Clamp(IntegerOf(settings, "Columns", 1, file), 1, MaxRowBytes);
        var pixel = Math.Max(1, colors * bits / 8);
        var row = (long)(((long)colors * bits * columns) + 7) / 8;
        if (row is <= 0 or > MaxRowBytes) return default;
        return predictor == 2 ? UndoTiff(data.ToArray(), (int)row, pixel, bits) : UndoPng(data.Span, (int)row, pixel);
    }

    private static int IntegerOf(PdfDictionary settings, string key, int missing, PdfFile file) => file.Get(settings, key) is { Kind: PdfKind.Number } value ? value.Integer : missing;

    private static ReadOnlyMemory<byte> UndoTiff(byte[] data, int row, int pixel, int bits)
    {
        if (bits != 8) return data;
        for (var start = 0; start < data.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++) data[i] += data[i - pixel];
        }

        return data;
    }

    private static ReadOnlyMemory<byte> UndoPng(ReadOnlySpan<byte> data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var result = new byte[(long)rows * row > int.MaxValue ? 0 : rows * row];
        var written = 0;
        for (var r = 0; r < rows && result.Length > 0; r++)
        {
            var source = data[(r * (row + 1))..];
            var kind = source[0];
            source = source.Slice(1, Math.Min(row, source.Length - 1));
            var current = result.AsSpan(r * row, source.Length);
            var above = r == 0 ? default : result.AsSpan((r - 1) * row, row);
            source.CopyTo(current);
            UndoRow(kind, current, above, pixel);
            written += source.Length;
        }

        return result.AsMemory(0, Math.Min(written, result.Length));
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= pixel ? row[i - pixel] : 0;
            int up = i < above.Length ? above[i] : 0;
            int corner = i >= pixel && i - pixel < above.Length ? above[i - pixel] : 0;
            row[i] += kind switch
            {
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => 0,
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
