namespace NewsCorpus.Sources;

/// <summary>The codes of all diagnostics that the library itself gives.</summary>
public static class DiagnosticCodes
{
    /// <summary>The source is larger than <see cref="ReadLimits.MaxSourceBytes"/> and was not read.</summary>
    public const string SourceTooLarge = "source-too-large";

    /// <summary>The source holds no text at all.</summary>
    public const string SourceEmpty = "source-empty";

    /// <summary>The bytes are those of no format that can be read.</summary>
    public const string FormatNotSupported = "format-not-supported";

    /// <summary>The bytes are no text: a picture, a program, packed or random data.</summary>
    public const string BinaryContent = "binary-content";

    /// <summary>Some bytes are not valid in the character set and were replaced.</summary>
    public const string InvalidBytes = "invalid-bytes";

    /// <summary>The declared character set does not fit the bytes, so another one was used.</summary>
    public const string CharsetOverruled = "charset-overruled";

    /// <summary>Text that had been decoded twice was repaired.</summary>
    public const string MojibakeRepaired = "mojibake-repaired";

    /// <summary>A part of a message or saved page (.eml, .mbox, .mht) is in quoted-printable or base64, which is not decoded: its text holds the signs of that.</summary>
    public const string TransferEncoding = "transfer-encoding";

    /// <summary>Elements are nested deeper than <see cref="ReadLimits.MaxDepth"/>; deeper ones were flattened.</summary>
    public const string DepthLimit = "depth-limit";

    /// <summary>The source has more nodes than <see cref="ReadLimits.MaxNodes"/>; the rest was not read.</summary>
    public const string NodeLimit = "node-limit";

    /// <summary>An element has more attributes than <see cref="ReadLimits.MaxAttributes"/>; the rest was not read.</summary>
    public const string AttributeLimit = "attribute-limit";

    /// <summary>The source has more visible text than <see cref="ReadLimits.MaxTextLength"/>; the rest was not read.</summary>
    public const string TextLimit = "text-limit";

    /// <summary>The document has more pages than <see cref="ReadLimits.MaxPages"/>; the rest was not read.</summary>
    public const string PageLimit = "page-limit";

    /// <summary>A declared value is longer than its limit and was cut or ignored.</summary>
    public const string DeclarationLimit = "declaration-limit";

    /// <summary>Structured data could not be read.</summary>
    public const string StructuredDataMalformed = "structured-data-malformed";

    /// <summary>Two sources of claims contradict each other about a field.</summary>
    public const string EvidenceConflict = "evidence-conflict";

    /// <summary>A date was refused because it lies after the time of fetching.</summary>
    public const string DateInFuture = "date-in-future";

    /// <summary>The article is cut by a paywall or breaks off.</summary>
    public const string ArticleTruncated = "article-truncated";

    /// <summary>The headline stands more than once in the source.</summary>
    public const string HeadlineRepeated = "headline-repeated";

    /// <summary>A line of many unrelated headlines was removed.</summary>
    public const string TickerRemoved = "ticker-removed";

    /// <summary>Two words stand glued together where markup was lost; the text was left as it is.</summary>
    public const string WordsGlued = "words-glued";

    /// <summary>The source holds several articles; the message says which were taken.</summary>
    public const string SeveralArticles = "several-articles";

    /// <summary>The markup shows no article; its text was read from a script.</summary>
    public const string TextInScript = "text-in-script";

    /// <summary>No block qualifies as the body of an article.</summary>
    public const string NoArticleFound = "no-article-found";

    /// <summary>An extension threw; its answer was left out.</summary>
    public const string ExtensionFailed = "extension-failed";

    /// <summary>The document is encrypted and no key is known.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>The document has pages but no text in them.</summary>
    public const string NoTextLayer = "no-text-layer";

    /// <summary>The structure tree of the document orders a page otherwise than its layout; the message says which order was taken.</summary>
    public const string StructureOrder = "structure-order";

    /// <summary>The document is damaged; what could be read was read.</summary>
    public const string DocumentDamaged = "document-damaged";

    /// <summary>The archive is damaged at this place, or holds something that is no record; what could be read was read, and reading goes on behind it.</summary>
    public const string ContainerDamaged = "container-damaged";

    /// <summary>The header of a record or of an HTTP answer is beyond a limit, and the record was not read.</summary>
    public const string HeaderLimit = "header-limit";

    /// <summary>The file could not be read.</summary>
    public const string FileUnreadable = "file-unreadable";
}
