using System.Collections.Immutable;
using NewsCorpus.Embeddings;

namespace NewsCorpus.Languages;

/// <summary>
/// The built-in language identifier: about 200 languages, for texts from one word to whole articles. Thread-safe; one instance serves a whole process.
/// </summary>
/// <remarks>
/// Identifying allocates nothing, takes time linear in the text, and looks at no more than 512 units of it. Segmenting looks at all of it.
/// </remarks>
public sealed class LanguageIdentifier : ILanguageIdentifier
{
    // Accuracy is even from a few hundred units on; more of a long text costs time and changes no answer of the development articles.
    private const int MaxExamined = 512;
    private const int WindowLength = 128;

    // Eleven of 258 news pages lack or misstate their language, so that a statement is worth about ln(0.95 / 0.05) nats.
    private const float DeclaredEvidence = 3;

    private readonly LanguageModel _model;
    private readonly LanguageSegmenter _segmenter;

    internal LanguageIdentifier(LanguageModel model)
    {
        _model = model;
        _segmenter = new LanguageSegmenter(model);
    }

    /// <summary>The identifier with the embedded model.</summary>
    public static LanguageIdentifier Default { get; } = new(LanguageModel.Load());

    /// <inheritdoc/>
    public LanguageGuess Identify(ReadOnlySpan<char> text, string? declared = null)
    {
        if (text.Length <= MaxExamined) return IdentifyWindows(text, 1, text.Length, declared);
        return IdentifyWindows(text, MaxExamined / WindowLength, WindowLength, declared);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// One algorithm finds the language of paragraphs and of foreign quotations inside one: the most probable sequence over the sentences, where each
    /// change has a cost. Sentences without letters go with those before them.
    /// </remarks>
    public ImmutableArray<LanguageSpan> Segment(ReadOnlySpan<char> text) => _segmenter.Segment(text);

    private LanguageGuess IdentifyWindows(ReadOnlySpan<char> text, int windows, int length, string? declared)
    {
        var stride = windows == 1 ? 0 : (text.Length - length) / (windows - 1);
        var middle = text.Slice(stride * (windows / 2), length);
        var script = ScriptCounter.Dominant(middle);
        var (start, count) = _model.ClassesOf(script);
        if (script == Script.None) return new LanguageGuess(LanguageGuess.Undetermined, 0);
        Span<float> sum = stackalloc float[LanguageModel.Dimensions];
        sum.Clear();
        var features = 0;
        for (var i = 0; i < windows && count > 0; i++) features += _model.Accumulate(text.Slice(stride * i, length), script, sum);
        if (features == 0) return new LanguageGuess(LanguageGuess.Undetermined, 0) { Script = ScriptTable.CodeOf(script) };
        _model.Pool(sum, features);
        var (best, confidence) = Best(sum, start, count, declared);
        return Name(_model.LabelOf(best), confidence, script, middle);
    }

    private (int Class, float Confidence) Best(ReadOnlySpan<float> pooled, int start, int count, string? declared)
    {
        // A thousand bytes of stack, where renting would cost more than scoring.
        Span<float> scores = stackalloc float[LanguageModel.MaxClasses];
        scores = scores[..count];
        _model.Score(start, pooled, scores);
        var best = 0;
        for (var i = 0; i < count; i++)
        {
            if (declared is not null && LanguageTags.AreSameLanguage(_model.LabelOf(start + i), declared)) scores[i] += DeclaredEvidence;
            if (scores[i] > scores[best]) best = i;
        }

        return (start + best, 1 / Softmax.Sum(scores, scores[best]));
    }

    private static LanguageGuess Name(string label, float confidence, Script script, ReadOnlySpan<char> text)
    {
        var language = ChineseNames.Of(label, text);
        return new LanguageGuess(language, confidence)
        {
            Script = language switch { "zh-Hans" => "Hans", "zh-Hant" => "Hant", "ja" => "Jpan", _ => ScriptTable.CodeOf(script) },
        };
    }
}
