namespace NewsCorpus.Languages;

/// <summary>
/// The built-in language identifier: about 200 languages, for texts from one word to whole articles. Thread-safe; one instance serves a whole process.
/// </summary>
/// <remarks>Identifying allocates nothing and looks at no more than 8,192 units of a text.</remarks>
public sealed class LanguageIdentifier : ILanguageIdentifier
{
    private const int MaxExamined = 8192;
    private const int WindowLength = 2048;

    private readonly LanguageModel _model;

    internal LanguageIdentifier(LanguageModel model) => _model = model;

    /// <summary>The identifier with the embedded model.</summary>
    public static LanguageIdentifier Default { get; } = new(LanguageModel.Load());

    /// <summary>The most probable language of a text: BCP 47, with a script where the language has several (zh-Hans, sr-Latn), or "und".</summary>
    /// <param name="text">The text. Of a long one, windows spread over it are looked at.</param>
    public LanguageGuess Identify(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxExamined) return IdentifyWindows(text, 1, text.Length);
        return IdentifyWindows(text, MaxExamined / WindowLength, WindowLength);
    }

    private LanguageGuess IdentifyWindows(ReadOnlySpan<char> text, int windows, int length)
    {
        var stride = windows == 1 ? 0 : (text.Length - length) / (windows - 1);
        var script = ScriptCounter.Dominant(text.Slice(stride * (windows / 2), length));
        var (start, count) = _model.ClassesOf(script);
        if (count == 0) return new LanguageGuess(LanguageGuess.Undetermined, 0);
        Span<float> sum = stackalloc float[LanguageModel.Dimensions];
        sum.Clear();
        var features = 0;
        for (var i = 0; i < windows; i++) features += _model.Accumulate(text.Slice(stride * i, length), script, sum);
        if (features == 0) return new LanguageGuess(LanguageGuess.Undetermined, 0);
        _model.Pool(sum, features);
        return Best(sum, start, count);
    }

    private LanguageGuess Best(ReadOnlySpan<float> pooled, int start, int count)
    {
        var best = start;
        var most = float.NegativeInfinity;
        // The sum of exponentials, kept relative to the largest score so far, so that nothing overflows.
        var total = 0f;
        for (var i = start; i < start + count; i++)
        {
            var score = _model.Score(i, pooled);
            if (score > most)
            {
                total = (total * MathF.Exp(most - score)) + 1;
                (best, most) = (i, score);
            }
            else
            {
                total += MathF.Exp(score - most);
            }
        }

        return new LanguageGuess(_model.LabelOf(best), 1 / total);
    }
}
