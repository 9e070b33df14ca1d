using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Writing;

/// <summary>The generated serialiser of <see cref="ArticleRecord"/>: no reflection, camel-case names. Thread-safe.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleRecord))]
public sealed partial class ArticleRecordContext : JsonSerializerContext
{
    /// <summary>
    /// The serialiser that leaves letters of all scripts readable. It escapes quotation marks, backslashes and control characters, so a
    /// line never breaks; text for a web page must be encoded by whoever writes the page.
    /// </summary>
    public static ArticleRecordContext Readable { get; } =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
