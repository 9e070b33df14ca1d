using System.Text.Json.Serialization;

namespace NewsCorpus.Cli.Input;

/// <summary>The generated reader of <see cref="ManifestLine"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestLine))]
internal sealed partial class ManifestLineContext : JsonSerializerContext;
