using System.Globalization;
using System.Runtime.InteropServices;
using NewsCorpus.Sources;
using NewsCorpus.Text;

namespace NewsCorpus;

/// <summary>Names a source for which the caller has no name.</summary>
internal static class SourceIdentity
{
    /// <summary>The caller's id, else the address, else the path, else a hash of the content: the same source always gets the same id, and none an empty one.</summary>
    public static string IdOf(SourceDocument source) =>
        Stated(source.Id) ?? Stated(source.Origin.Url?.OriginalString) ?? Stated(source.Origin.Path) ?? HashOf(source);

    /// <summary>The result as the one of the given article, counted from 1, of its source.</summary>
    public static ParseResult OfPart(ParseResult result, int part) => result with
    {
        Id = part == 1 ? result.Id : string.Create(CultureInfo.InvariantCulture, $"{result.Id}#{part}"),
        Origin = result.Origin with { Part = part },
    };

    private static string? Stated(string? name) => string.IsNullOrEmpty(name) ? null : name;

    private static string HashOf(SourceDocument source)
    {
        var bytes = source.DecodedText is { } text ? MemoryMarshal.AsBytes(text.AsSpan()) : source.Content.Span;
        return StableHash.Of(bytes).ToString("x16", CultureInfo.InvariantCulture);
    }
}
