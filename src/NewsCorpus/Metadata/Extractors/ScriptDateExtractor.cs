using System.Buffers;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Dates in the state that a page hands to its scripts, where it states none in any other way: <c>"publishedAt":"2021-07-30T08:00:00Z"</c>, plain,
/// escaped or in an attribute. Such states hold the dates of pictures and of other articles, too, so they are asked last. One pass over the source.
/// </summary>
internal sealed class ScriptDateExtractor : IEvidenceExtractor
{
    private const int MaxValueLength = 40;
    private const int MaxKeys = 200;

    /// <summary>Counts while too few labelled pages have such a date to fit it.</summary>
    private const float StatedWeight = 2;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("\"\\&,}");
    private static readonly SearchValues<char> s_structure = SearchValues.Create("{}[],");
    private static readonly SearchValues<string> s_keys = SearchValues.Create(
        ["datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate", "published_date", "publicationDate", "publication_date", "createdAt", "created_at"], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.Content.Format != SourceFormat.Html || context.ClaimsSoFar.Exists(static claim => claim.Field == MetadataField.Published)) return;
        var source = context.Source.Span;
        var (created, createdAt) = (default(DateMatch), -1);
        for (var (at, keys) = (source.IndexOfAny(s_keys), 0); at >= 0 && keys < MaxKeys; keys++)
        {
            var isCreated = source[at] is 'c' or 'C';
            if ((!isCreated || createdAt < 0) && TryRead(source[at..], context, out var match, out var start))
            {
                if (!isCreated)
                {
                    Claim(context, match, "script-published", at + start);
                    return;
                }

                (created, createdAt) = (match, at + start);
            }

            var next = source[(at + 1)..].IndexOfAny(s_keys);
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (createdAt >= 0) Claim(context, created, "script-created", createdAt);
    }

    private static void Claim(MetadataContext context, in DateMatch match, string rule, int start) =>
        context.AddDate(MetadataField.Published, match, rule, new SourceSpan(start + match.Start, start + match.End), weight: StatedWeight);

    /// <summary>Reads the text behind a key: quotation marks, which may be escaped, a colon, and a date that opens with its year.</summary>
    private static bool TryRead(ReadOnlySpan<char> source, MetadataContext context, out DateMatch match, out int start)
    {
        match = default;
        start = 0;
        while (start < source.Length && (char.IsAsciiLetter(source[start]) || source[start] == '_')) start++;
        var digits = source[start..Math.Min(source.Length, start + 24)].IndexOfAnyInRange('0', '9');
        if (digits < 0 || !source.Slice(start, digits).Contains(':') || source.Slice(start, digits).ContainsAny(s_structure)) return false;
        start += digits;
        var value = source.Slice(start, Math.Min(MaxValueLength, source.Length - start));
        if (value.IndexOfAny(s_ends) is > 0 and var end) value = value[..end];
        return value.Length >= 10 && value[4] == '-' && NewsDateParser.TryFind(value, 0, context.DateHints with { IsDeclared = true }, out match);
    }
}
