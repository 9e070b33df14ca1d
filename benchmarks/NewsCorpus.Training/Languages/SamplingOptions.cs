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

    /// <summary>How much cuts lean to few words: 1 draws 1 to 7 words alike, 2 draws one word in two fifths of the cuts.</summary>
    public double CutPower { get; init; } = 1;

    /// <summary>The weight of the published n-grams.</summary>
    public double GramWeight { get; init; } = 0.5;

    /// <summary>The weight of lists of words and of pairs of words.</summary>
    public double WordWeight { get; init; } = 5;

    /// <summary>The weight of a language that has no sentences for evaluation at all.</summary>
    public double ExtraWeight { get; init; } = 0.3;

    /// <summary>The weight of a language that has no newspaper sentences in the material.</summary>
    public double MinorWeight { get; init; } = 0.6;

    /// <summary>The weight of a source beside the root of its size.</summary>
    public double WeightOf(string source) => source switch
    {
        "leipzig-sentence" => 2.5,
        "leipzig-word" => WordWeight,
        "leipzig-pair" => WordWeight * 0.8,
        "tatoeba-sentence" => 2.5,
        "grams" => GramWeight,
        "cldr-names" => 0.3,
        "mozilla-www-mpl2" => 0.4,
        "bible-cc0" => 0.6,
        _ => 1,
    };
}
