using NewsCorpus.Quality.Scores;

namespace NewsCorpus.Quality.Sets;

/// <summary>The figures of several scored text documents.</summary>
internal sealed class TextSummary
{
    private const double GoodF1 = 0.9;

    private readonly Mean _shingleF1 = new();
    private readonly Mean _above90 = new();
    private Overlap _lines;
    private Overlap? _authors;
    private Overlap? _tags;

    public int Documents => _shingleF1.Count;

    /// <summary>F1 over the lines of all documents.</summary>
    public double LineF1 => _lines.ToAgreement().F1;

    /// <summary>The average over the documents of the shingle F1 of each.</summary>
    public double ShingleF1 => _shingleF1.ValueOrZero;

    /// <summary>The share of documents with a shingle F1 of at least 0.9.</summary>
    public double ShareAbove90 => _above90.ValueOrZero;

    public Mean Title { get; } = new();

    public Mean Language { get; } = new();

    public Mean DateRecall { get; } = new();

    public Mean DatePrecision { get; } = new();

    public Mean Publication { get; } = new();

    /// <summary>F1 over the authors of all documents; null where no document names any.</summary>
    public double? AuthorsF1 => _authors?.ToAgreement().F1;

    /// <summary>F1 over the keywords of all documents; null where no document names any.</summary>
    public double? TagsF1 => _tags?.ToAgreement().F1;

    public void Add(TextDocument document)
    {
        _lines += document.Lines;
        var f1 = document.Shingles.ToAgreement().F1;
        _shingleF1.Add(f1);
        _above90.Add(f1 >= GoodF1);
        if (document.Authors is { } authors) _authors = (_authors ?? default) + authors;
        if (document.Tags is { } tags) _tags = (_tags ?? default) + tags;
        Add(Title, document.TitleIsRight);
        Add(Language, document.LanguageIsRight);
        Add(DateRecall, document.DateIsFound);
        Add(DatePrecision, document.DateIsRight);
        Add(Publication, document.PublicationIsRight);
    }

    private static void Add(Mean mean, bool? fact)
    {
        if (fact is { } value) mean.Add(value);
    }
}
