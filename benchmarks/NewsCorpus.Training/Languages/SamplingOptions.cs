namespace NewsCorpus.Training.Languages;

/// <summary>How training examples are drawn.</summary>
internal sealed record SamplingOptions
{
    /// <summary>The share of texts that are cut to 1 to 7 words.</summary>
    public double CropShare { get; init; } = 0.5;

    /// <summary>The amount of text from which on a language has full weight.</summary>
    public double FullWeightCharacters { get; init; } = 60_000;

    /// <summary>The power that the weight of smaller languages falls with.</summary>
    public double LanguagePower { get; init; } = 0.5;

    /// <summary>The weight of a language that has no newspaper sentences in the material.</summary>
    public double MinorWeight { get; init; } = 0.6;

    /// <summary>The weight of a source beside the root of its size.</summary>
    public double WeightOf(string source) => source switch
    {
        "leipzig-sentence" => 2.5,
        "leipzig-word" => 5,
        "leipzig-pair" => 4,
        "tatoeba-sentence" => 2.5,
        "grams" => 0.5,
        "cldr-names" => 0.3,
        "mozilla-www-mpl2" => 0.4,
        "bible-cc0" => 0.6,
        _ => 1,
    };
}
