namespace NewsCorpus.Cli;

/// <summary>How a run ends, for scripts and batch schedulers.</summary>
internal static class ExitCode
{
    /// <summary>Every document gave an article.</summary>
    public const int Done = 0;

    /// <summary>The run is complete, but some documents gave no article; their records say why.</summary>
    public const int SomeFailed = 1;

    /// <summary>The arguments cannot be carried out; nothing was done.</summary>
    public const int BadArguments = 2;

    /// <summary>The run broke off (interrupted, disk full); what was written is whole, and running it again may succeed.</summary>
    public const int Retry = 75;
}
