using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Languages;

namespace NewsCorpus.Benchmarks.Languages;

/// <summary>What it costs to tell the language of a text: a word, a sentence, an article, a text without language.</summary>
[MemoryDiagnoser]
public class LanguageIdentifierBenchmarks
{
    private const string Sentence = "Le conseil a voté mardi la fermeture du vieux pont jusqu'au printemps, et les habitants l'ont appris trop tard. ";

    private string _text = "";

    [Params("word", "sentence", "article", "russian", "digits")]
    public string Text { get; set; } = "word";

    [GlobalSetup]
    public void Setup() => _text = Text switch
    {
        "word" => "printemps",
        "sentence" => Sentence,
        "article" => string.Concat(Enumerable.Repeat(Sentence, 30)),
        "russian" => string.Concat(Enumerable.Repeat("Городской совет во вторник решил закрыть старый мост до весны. ", 30)),
        _ => string.Concat(Enumerable.Repeat("12,345.67 ", 300)),
    };

    [Benchmark]
    public LanguageGuess Identify_Text() => LanguageIdentifier.Default.Identify(_text);

    [Benchmark]
    public ImmutableArray<LanguageSpan> Segment_Text() => LanguageIdentifier.Default.Segment(_text);
}
