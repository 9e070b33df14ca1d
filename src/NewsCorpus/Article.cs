using System.Collections.Immutable;
using NewsCorpus.Metadata;

namespace NewsCorpus;

/// <summary>The resolved editorial item. Immutable and thread-safe. Null, or an empty list, means that the source does not state it.</summary>
public sealed record Article
{
    /// <summary>The title as the newsroom set it, without the name of the site.</summary>
    public string? Headline { get; init; }

    /// <summary>The other title that the source gives, such as the one for search engines.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>The summary sentence under the headline.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The short label above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>Place, and sometimes date, that open the body, as printed.</summary>
    public string? Dateline { get; init; }

    /// <summary>The credit line as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The authors in their printed order.</summary>
    public ImmutableArray<Author> Authors { get; init; } = [];

    /// <summary>The title under which it appeared, such as the name of a newspaper.</summary>
    public string? Publication { get; init; }

    /// <summary>The host name without "www." of the page.</summary>
    public string? Domain { get; init; }

    /// <summary>The agency or publication that the article is credited to when it comes from elsewhere.</summary>
    public string? Syndicator { get; init; }

    /// <summary>When it was first published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationTime? Modified { get; init; }

    /// <summary>The desk or channel it was filed under.</summary>
    public string? Section { get; init; }

    /// <summary>The keywords in their order.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The language of the body (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>The languages of the body with their shares, the largest first.</summary>
    public ImmutableArray<LanguageShare> Languages { get; init; } = [];

    /// <summary>The canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>The address of the licence that the source states.</summary>
    public string? License { get; init; }

    /// <summary>The image that the page declares as its own.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>Whether the source says that the article can be read for free; null when it says nothing.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>Whether the text breaks off: at a paywall, or at the end of a cut source.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The number of words of the body; each character of a script that is written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) counts as half a word.</summary>
    public int WordCount { get; init; }

    /// <summary>Paragraphs, subheadings, list items, quotations and table rows in order, separated by a blank line.</summary>
    public required string Body { get; init; }

    /// <summary>The kept blocks in source order: the body, its subheadings, and the header lines under their own roles.</summary>
    public ImmutableArray<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>The removed blocks in source order, each with the reason; empty unless <see cref="NewsParserOptions.IncludeRemoved"/> is set.</summary>
    public ImmutableArray<ArticleBlock> Removed { get; init; } = [];

    /// <summary>All claims for all fields, by field: the chosen ones first, then the most probable.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>A 64-bit simhash of the body: bodies that share nineteen in twenty of their passages nearly always differ in six bits at most, different articles in more than ten.</summary>
    public ulong Fingerprint { get; init; }
}
