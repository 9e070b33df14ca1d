namespace NewsCorpus.Classification.Lines;

/// <summary>What <see cref="LineColumns"/> keep of each line. The sums are those of the lines above it.</summary>
internal enum LineColumn
{
    Length,
    Words,
    CapitalWords,
    Letters,
    Capitals,
    Digits,
    Commas,
    SentenceEnds,
    Traits,
    IsSentence,
    CuesAtStart,
    CuesAsWhole,
    EndsInCredit,
    Offers,
    Hash,
    RepeatsQuote,
    IsItem,
    GapBefore,
    Copies,
    ShortAbove,
    ItemsAbove,
    ItemsBelow,
    SumOfWords,
    SumOfSentenceWords,
    SumOfShortLines,
}
