namespace NewsCorpus.Sources;

/// <summary>How much of one source is read. Reaching a limit gives a result with a diagnostic, never an exception.</summary>
/// <exception cref="ArgumentOutOfRangeException">A limit is set to less than 1.</exception>
public sealed record ReadLimits
{
    /// <summary>The defaults.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest source in bytes. A larger one is not read: its outcome is LimitExceeded. Default 32 MiB.</summary>
    public int MaxSourceBytes { get; init => field = OptionValue.Positive(value); } = 32 * 1024 * 1024;

    /// <summary>The deepest nesting of elements; deeper elements count as children of the last allowed one. Default 512.</summary>
    public int MaxDepth { get; init => field = OptionValue.Positive(value); } = 512;

    /// <summary>The most elements and texts that are read of a page, and the most lines of a text without markup. Default 1,000,000.</summary>
    public int MaxNodes { get; init => field = OptionValue.Positive(value); } = 1_000_000;

    /// <summary>The most attributes that are read of one element. Default 256.</summary>
    public int MaxAttributes { get; init => field = OptionValue.Positive(value); } = 256;

    /// <summary>The most visible text in UTF-16 units. Default 16 Mi.</summary>
    public int MaxTextLength { get; init => field = OptionValue.Positive(value); } = 16 * 1024 * 1024;

    /// <summary>The longest declared value in UTF-16 units, body texts apart; longer ones are cut. Default 4,096.</summary>
    public int MaxDeclarationLength { get; init => field = OptionValue.Positive(value); } = 4096;

    /// <summary>The most declarations that are read of one source. Default 20,000.</summary>
    public int MaxDeclarations { get; init => field = OptionValue.Positive(value); } = 20_000;

    /// <summary>The deepest nesting of embedded JSON. Default 64.</summary>
    public int MaxJsonDepth { get; init => field = OptionValue.Positive(value); } = 64;

    /// <summary>The longest embedded JSON text in UTF-16 units; longer ones are ignored. Default 4 Mi.</summary>
    public int MaxJsonLength { get; init => field = OptionValue.Positive(value); } = 4 * 1024 * 1024;

    /// <summary>The most pages that are read of a paged document. Default 2,000.</summary>
    public int MaxPages { get; init => field = OptionValue.Positive(value); } = 2000;
}
