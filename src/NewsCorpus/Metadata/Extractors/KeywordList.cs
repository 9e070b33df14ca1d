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
        var separators = list.AsSpan().IndexOfAny(",、，،") >= 0 ? ",、，،" : list.Contains(';', StringComparison.Ordinal) ? ";；" : "|｜";
        var count = 0;
        foreach (var range in list.AsSpan().SplitAny(separators))
        {
            if (count++ == MaxKeywords) break;
            AddOne(context, list[range], rule, span, cues);
        }
    }

    /// <summary>Claims one keyword.</summary>
    public static void AddOne(MetadataContext context, string keyword, string rule, SourceSpan? span, EvidenceCues cues = EvidenceCues.None)
    {
        var value = Spaces.Fold(keyword).AsSpan().Trim(" #\"'.[]").ToString();
        if (value.Length is 0 or > MaxKeywordLength) return;
        context.AddText(MetadataField.Keyword, value, rule, span, cues);
    }
}
