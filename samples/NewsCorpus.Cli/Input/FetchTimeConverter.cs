using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads instants in ISO 8601, also with a space for the T. Without a zone they are in UTC, whatever the zone of the machine.</summary>
internal sealed class FetchTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
