using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Filters;

/// <summary>Undoes the filters of a stream. Cut and damaged data give what comes before the damage; images are never decoded.</summary>
internal static class StreamDecoder
{
    private const int MaxFilters = 8;
    private const int MinBuffer = 4096;
    private const int MaxFirstBuffer = 1 << 20;

    /// <summary>The decoded data; empty when a filter is one of images or not known.</summary>
    public static ReadOnlyMemory<byte> Decode(PdfStream stream, PdfFile file)
    {
        var filter = file.Resolve(stream.Dictionary.Contains("Filter") ? stream.Dictionary["Filter"] : stream.Dictionary["F"]);
        var parameters = file.Resolve(stream.Dictionary.Contains("DecodeParms") ? stream.Dictionary["DecodeParms"] : stream.Dictionary["DP"]);
        var data = stream.Data;
        if (filter.Kind == PdfKind.Name) return Apply(data, filter.Name, parameters.Kind == PdfKind.Array ? First(parameters, file) : parameters.Dictionary, file);
        var filters = filter.Items;
        for (var i = 0; i < Math.Min(filters.Length, MaxFilters); i++)
        {
            var settings = parameters.Kind == PdfKind.Array ? (i < parameters.Items.Length ? file.Resolve(parameters.Items[i]).Dictionary : PdfDictionary.Empty) : parameters.Dictionary;
            data = Apply(data, file.Resolve(filters[i]).Name, settings, file);
        }

        return data;
    }

    private static PdfDictionary First(PdfValue parameters, PdfFile file) => parameters.Items.Length > 0 ? file.Resolve(parameters.Items[0]).Dictionary : PdfDictionary.Empty;

    private static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> data, string filter, PdfDictionary settings, PdfFile file)
    {
        var budget = file.Budget;
        var limit = budget.RemainingBytes;
        ReadOnlyMemory<byte> decoded;
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                decoded = Predictor.Undo(Inflate(data, limit, budget), settings, file);
                break;
            case "LZWDecode" or "LZW":
                var isEarly = file.Get(settings, "EarlyChange") is not { Kind: PdfKind.Number, Number: 0 };
                decoded = Predictor.Undo(LzwDecoder.Decode(data.Span, isEarly, limit), settings, file);
                break;
            case "ASCII85Decode" or "A85":
                decoded = AsciiDecoder.Decode85(data.Span);
                break;
            case "ASCIIHexDecode" or "AHx":
                decoded = AsciiDecoder.DecodeHex(data.Span);
                break;
            case "RunLengthDecode" or "RL":
                decoded = AsciiDecoder.DecodeRuns(data.Span, limit);
                break;
            case "Crypt":
                return data;
            default:
                return default;
        }

        budget.TakeBytes(decoded.Length);
        if (decoded.Length >= limit) budget.Exceed("bytes of a stream");
        return decoded;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> data, int limit, PdfBudget budget)
    {
        while (data.Length > 0 && data.Span[0] is 10 or 13) data = data[1..];
        var bytes = data.Span;
        var hasHeader = bytes.Length > 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
        var inflated = Inflate(hasHeader ? data[2..] : data, limit, budget, out var isWhole);
        if (inflated.Length > 0 || isWhole || data.Length < 3) return inflated;
        // A damaged header: the data behind it may be sound.
        return Inflate(hasHeader ? data : data[2..], limit, budget, out _);
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> data, int limit, PdfBudget budget, out bool isWhole)
    {
        isWhole = true;
        if (!MemoryMarshal.TryGetArray(data, out var segment)) segment = new ArraySegment<byte>(data.ToArray());
        if (segment.Array is null) return default;
        using var input = new MemoryStream(segment.Array, segment.Offset, segment.Count, writable: false);
        using var inflater = new DeflateStream(input, CompressionMode.Decompress);
        // Decoded into a pooled buffer and copied once: growing arrays of their own would be thrown away, most of them large objects.
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(data.Length * 4, MinBuffer, MaxFirstBuffer));
        var length = 0;
        try
        {
            while (length < limit)
            {
                if (length == buffer.Length) Grow(ref buffer);
                var read = inflater.Read(buffer.AsSpan(length, Math.Min(buffer.Length, limit) - length));
                if (read == 0) break;
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // What was decoded before the damage stays.
            isWhole = false;
            budget.IsDamaged = true;
        }

        var decoded = buffer.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return decoded;
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
