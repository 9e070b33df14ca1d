using NewsCorpus.Cli.Output;
using NewsCorpus.Pdf;
using NewsCorpus.Sites;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Commands;

/// <summary>How a run parses and writes.</summary>
internal sealed record RunOptions
{
    /// <summary>A file, a folder, "-", or null for standard output.</summary>
    public string? Output { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>Whether records carry what was removed and all evidence.</summary>
    public bool IsExplained { get; init; }

    public Focus Focus { get; init; }

    /// <summary>Which stories of a PDF become records.</summary>
    public PdfStories Stories { get; init; }

    /// <summary>Documents parsed at once; 0 takes one a processor.</summary>
    public int Threads { get; init; }

    /// <summary>The part of the documents that this run takes; null takes all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether to go on behind the records that the output holds.</summary>
    public bool IsResumed { get; init; }

    /// <summary>What repeats on each site; null when nothing was learned.</summary>
    public SiteProfile? Profile { get; init; }

    /// <summary>The settings of the parser.</summary>
    public NewsParserOptions ToParserOptions()
    {
        var options = new NewsParserOptions { Focus = Focus, IncludeRemoved = IsExplained }.WithPdf(stories: Stories);
        return Profile is null ? options : options with { Classifiers = options.Classifiers.Add(new SiteRepetitionClassifier(Profile)) };
    }

    /// <summary>The writer of the records.</summary>
    public IArticleWriter CreateWriter() => Format.CreateWriter(IsExplained ? RecordDetail.Explained : RecordDetail.Article);
}
