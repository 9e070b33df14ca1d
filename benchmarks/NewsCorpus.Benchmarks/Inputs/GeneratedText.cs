using System.Text;

namespace NewsCorpus.Benchmarks.Inputs;

/// <summary>Invented sentences, the same ones for the same seed.</summary>
internal sealed class GeneratedText(int seed)
{
    private const int WordsPerSentence = 17;

    private static readonly string[] s_words =
        ("the harbour council of Port Elling voted on Monday to widen the old quay although fishermen have fought that plan for years and its cost will " +
         "take a third of the town budget before summer mayor lawyers boats storm ferry island school teachers winter bridge repaired later said would " +
         "not yet agreed with against their own figures which were called hasty by engineers from the coast while neighbours waited in rain").Split(' ');

    private readonly Random _random = new(seed);

    public string Sentence()
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < WordsPerSentence; i++)
        {
            if (i > 0) sentence.Append(i % 7 == 0 ? ", " : " ");
            sentence.Append(s_words[_random.Next(s_words.Length)]);
        }

        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append('.').ToString();
    }

    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));
}
