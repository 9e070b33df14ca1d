namespace NewsCorpus.Classification.Lines;

/// <summary>
/// A note of one paragraph under a long menu scores low, because texts of that shape are rare. Where hardly a word passes, the bar is lowered
/// to just under the best sentence, so that a short article is found and a page without any sentence stays empty.
/// </summary>
internal static class ScarceText
{
    private const int MinWords = 40;
    private const float LowestBest = -2.2f;
    private const float Margin = 0.6f;
    private const float MinRaised = 0.1f;

    public static void Raise(TextDocument document, Span<float> scores)
    {
        var facts = document.Facts;
        var (words, best) = (0, float.NegativeInfinity);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0) words += facts[i].Words;
            if (facts[i].IsSentence) best = MathF.Max(best, scores[i]);
        }

        if (words >= MinWords || best < LowestBest) return;
        var bar = best - Margin;
        for (var i = 0; i < scores.Length; i++)
        {
            if (facts[i].IsSentence && scores[i] > bar) scores[i] = MathF.Max(scores[i], MinRaised);
        }
    }
}
