using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>What a reader is given beside the source.</summary>
/// <param name="limits">How much may be read.</param>
/// <param name="cancellationToken">Cancels the reading.</param>
public sealed class ReadContext(ReadLimits limits, CancellationToken cancellationToken = default)
{
    /// <summary>How much may be read.</summary>
    public ReadLimits Limits { get; } = limits;

    /// <summary>Cancels the reading.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Reported;

    /// <summary>The same, for the parser to add to.</summary>
    internal List<Diagnostic> Reported { get; } = [];

    /// <summary>The outcome that the reader found to be the only possible one (an encrypted or damaged document); null lets the pipeline go on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to <see cref="ParseOutcome.Article"/>, which no reader can know.</exception>
    public ParseOutcome? Outcome
    {
        get;
        set
        {
            if (value == ParseOutcome.Article) throw new ArgumentOutOfRangeException(nameof(value), value, "A reader cannot know that there is an article.");
            field = value;
        }
    }

    /// <summary>Reports something that a user should know.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Reported.Add(diagnostic);
    }

    /// <summary>Reports something that a user should know.</summary>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="message">A sentence with the value and the limit.</param>
    /// <param name="span">Where it stands in the source.</param>
    public void Report(string code, string message, SourceSpan? span = null) => Reported.Add(new Diagnostic(code, message, span));
}
