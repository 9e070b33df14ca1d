using System.Collections.Frozen;

namespace NewsCorpus.Metadata.Resolution;

/// <content>The order of the rules.</content>
internal sealed partial class RankedChoice
{
    private static readonly FrozenDictionary<(MetadataField Field, string Rule), float> Ranks = new Dictionary<(MetadataField, string), float>
    {
        [(MetadataField.Standfirst, "standfirst-role")] = 0.9f,
        [(MetadataField.Standfirst, "json-ld-description")] = 0.6f,
        [(MetadataField.Standfirst, "og-description")] = 0.55f,
        [(MetadataField.Standfirst, "meta-description")] = 0.5f,
        [(MetadataField.Standfirst, "microdata-description")] = 0.45f,
        [(MetadataField.Standfirst, "json-ld-page-description")] = 0.4f,
        [(MetadataField.Kicker, "kicker-role")] = 0.8f,
        [(MetadataField.Byline, "byline-role")] = 0.9f,
        [(MetadataField.Dateline, "dateline-role")] = 0.9f,
        [(MetadataField.Dateline, "dateline-in-text")] = 0.85f,
        [(MetadataField.Dateline, "json-ld-dateline")] = 0.8f,
        [(MetadataField.Syndicator, "dateline-in-text")] = 0.85f,
        [(MetadataField.Domain, "address-host")] = 0.99f,
        [(MetadataField.Url, "link-canonical")] = 0.95f,
        [(MetadataField.Url, "og-url")] = 0.9f,
        [(MetadataField.Url, "address-fetched")] = 0.8f,
        [(MetadataField.Section, "json-ld-section")] = 0.85f,
        [(MetadataField.Section, "meta-section")] = 0.8f,
        [(MetadataField.Section, "microdata-section")] = 0.7f,
        [(MetadataField.Language, "html-lang")] = 0.93f,
        [(MetadataField.Language, "og-locale")] = 0.92f,
        [(MetadataField.Language, "json-ld-language")] = 0.89f,
        [(MetadataField.Language, "address-host")] = 0.85f,
        [(MetadataField.Language, "meta-language")] = 0.84f,
        [(MetadataField.Language, "json-ld-page-language")] = 0.83f,
        [(MetadataField.Language, "http-content-language")] = 0.8f,
        [(MetadataField.Language, "document-language")] = 0.7f,
        [(MetadataField.License, "link-license")] = 0.9f,
        [(MetadataField.License, "json-ld-license")] = 0.9f,
        [(MetadataField.License, "microdata-license")] = 0.85f,
        [(MetadataField.Image, "og-image")] = 0.9f,
        [(MetadataField.Image, "json-ld-image")] = 0.85f,
        [(MetadataField.Image, "microdata-image")] = 0.7f,
        [(MetadataField.FreeAccess, "json-ld-free")] = 0.95f,
        [(MetadataField.FreeAccess, "microdata-free")] = 0.9f,
    }.ToFrozenDictionary();
}
