using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsCorpus.Sites;

/// <content>Reading and writing profiles as JSON: {"version":2,"sites":{"example.org":[{"hash":"…","lines":"base64 of little-endian 32-bit hashes"}]}}.</content>
public sealed partial class SiteProfile
{
    private const int FormatVersion = 2;

    /// <summary>Writes the profile as JSON. The same profile always gives the same bytes.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = false });
        json.WriteStartObject();
        json.WriteNumber("version"u8, FormatVersion);
        json.WriteStartObject("sites"u8);
        foreach (var (site, documents) in _sites)
        {
            json.WriteStartArray(site);
            foreach (var document in documents) WriteDocument(json, document);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="stream">The stream, which is read to its end and left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">The stream holds no profile of a known version.</exception>
    public static SiteProfile Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var json = JsonDocument.Parse(stream);
            if (!json.RootElement.TryGetProperty("version"u8, out var version)) throw new InvalidDataException("The stream holds no site profile: it states no version.");
            if (version.GetInt32() != FormatVersion) throw new InvalidDataException($"The site profile is of version {version.GetInt32()}; version {FormatVersion} can be read.");
            var sites = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<SiteDocument>>(StringComparer.Ordinal);
            foreach (var site in json.RootElement.GetProperty("sites"u8).EnumerateObject()) sites[site.Name] = Sample(site.Value.EnumerateArray().Select(ReadDocument));
            return new SiteProfile(sites.ToImmutable());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"The stream holds no site profile: {exception.Message}", exception);
        }
    }

    private static void WriteDocument(Utf8JsonWriter json, SiteDocument document)
    {
        json.WriteStartObject();
        json.WriteString("hash"u8, document.Hash.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteBase64String("lines"u8, MemoryMarshal.AsBytes(document.Lines.AsSpan()));
        json.WriteEndObject();
    }

    private static SiteDocument ReadDocument(JsonElement element)
    {
        var hash = ulong.Parse(element.GetProperty("hash"u8).GetString() ?? "", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        uint[] lines = [.. new SortedSet<uint>(MemoryMarshal.Cast<byte, uint>(element.GetProperty("lines"u8).GetBytesFromBase64()).ToArray())];
        return new SiteDocument(hash, lines);
    }
}
