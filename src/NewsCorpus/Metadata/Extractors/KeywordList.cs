using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>Splits lists of keywords: at commas, else at semicolons or bars; East Asian commas count; hash signs go.</summary>
internal static class KeywordList
{
    private const int MaxKeywords = 60;
    private const int MaxKeywordLength = 80;

    /// <summary>Claims every keyword of a list.</summary>
    public static void Add(MetadataContext context, string list, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None)
    {
        var separators = SeparatorsOf(list);
        var count = 0;
        foreach (var range in list.AsSpan().SplitAny(separators))
        {
            if (count++ == MaxKeywords) break;
            AddOne(context, list.AsSpan()[range], rule, span, cues);
        }
    }

    /// <summary>Claims one keyword.</summary>
    public static void AddOne(MetadataContext context, ReadOnlySpan<char> keyword, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None)
    {
        var value = WithoutJoiner(WithoutCount(AfterKind(Spaces.Fold(keyword).Trim(" #\"'.,;:[]")))).ToString();
        if (value.Length is 0 or > MaxKeywordLength || CuePhrases.IsKeywordCue(value) || IsNumber(value)) return;
        context.AddText(MetadataField.Keyword, value, rule, span, cues);
    }

    /// <summary>Whether a keyword is the number of a record rather than a year or an amount.</summary>
    private static bool IsNumber(string value) => value.Length > 4 && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The marks that a list is split at. Chinese pages put spaces between keywords, which hold none themselves.</summary>
    private static string SeparatorsOf(string list)
    {
        if (list.AsSpan().IndexOfAny(",、，،") >= 0) return ",、，،";
        if (list.AsSpan().IndexOfAny(";；") >= 0) return ";；";
        return list.Contains(' ', StringComparison.Ordinal) && list[0] is >= '\u4E00' and <= '\u9FFF' && list[^1] is >= '\u4E00' and <= '\u9FFF' ? " " : "|｜";
    }

    /// <summary>"Subject: Harbours": what stands before the colon says that a keyword follows.</summary>
    private static ReadOnlySpan<char> AfterKind(ReadOnlySpan<char> keyword)
    {
        var colon = keyword.IndexOf(':');
        return colon > 0 && keyword[..colon] is "Subject" or "subject" or "Topic" or "topic" or "Tag" or "tag" or "Thema" or "Keyword" ? keyword[(colon + 1)..].Trim() : keyword;
    }

    /// <summary>"Frost, ice and snow": the last keyword of a printed list opens with a joining word.</summary>
    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> keyword)
    {
        var space = keyword.IndexOf(' ');
        return space is > 0 and < 4 && keyword[..space] is "and" or "und" or "et" or "y" or "e" or "og" or "och" or "en" ? keyword[(space + 1)..] : keyword;
    }

    /// <summary>"Harbours (61)", "Harbours (611 posts)": the number of pages is no part of the keyword.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> keyword)
    {
        var open = keyword.LastIndexOf('(');
        return open > 1 && keyword[^1] == ')' && open + 1 < keyword.Length && char.IsAsciiDigit(keyword[open + 1]) ? keyword[..open].TrimEnd() : keyword;
    }
}
