using System.Buffers;
using System.Collections.Immutable;
using NewsCorpus.Embeddings;

namespace NewsCorpus.Languages;

/// <summary>
/// Finds where the language of a text changes: the most probable sequence of languages over its sentences, where each change has a cost ("Error Bounds for
/// Convolutional Codes", Viterbi, 1967). One sentence alone is often misjudged among close relatives; the cost lets its neighbours overrule it, and a
/// sentence that is plainly foreign pays it twice and stays.
/// </summary>
internal sealed class LanguageSegmenter(LanguageModel model)
{
    private const int MaxStates = 24;
    private const int PerSentence = 3;

    /// <summary>What a change costs where a line ends and inside a line, in nats of evidence: best on mixed documents of sentences that the model had not seen.</summary>
    private const float ParagraphChange = 3;
    private const float SentenceChange = 4.5f;

    /// <summary>The least evidence that one sentence may give: names, quotations of names and foreign words must not veto a language.</summary>
    private const float LeastEvidence = -12;

    /// <summary>The spans of a text in their order; together they cover it.</summary>
    public ImmutableArray<LanguageSpan> Segment(ReadOnlySpan<char> text)
    {
        using var sentences = Read(text);
        var states = ChooseStates(sentences);
        if (states.Length == 0) return text.IsEmpty ? [] : [new LanguageSpan(0, text.Length, LanguageGuess.Undetermined, 0)];
        var path = FindPath(sentences, states);
        return Merge(sentences, states, path, text);
    }

    private SentenceScores Read(ReadOnlySpan<char> text)
    {
        var sentences = new SentenceScores();
        var reader = new SentenceReader(text);
        Span<float> sum = stackalloc float[LanguageModel.Dimensions];
        while (reader.Next())
        {
            var unit = text[reader.Start..reader.End];
            var script = ScriptCounter.Dominant(unit);
            var (start, count) = model.ClassesOf(script);
            sum.Clear();
            var features = count == 0 ? 0 : model.Accumulate(unit, script, sum);
            var scores = sentences.Add(reader.Start, reader.End, reader.EndsLine, start, features == 0 ? 0 : count);
            if (features == 0) continue;
            model.Pool(sum, features);
            model.Score(start, sum, scores);
            Softmax.ToLogProbabilities(scores);
        }

        return sentences;
    }

    /// <summary>The classes that are among the best of some sentence, those with the most evidence over the whole text first.</summary>
    private int[] ChooseStates(SentenceScores sentences)
    {
        var evidence = ArrayPool<float>.Shared.Rent(model.ClassCount);
        evidence.AsSpan().Clear();
        var found = 0;
        Span<int> best = stackalloc int[PerSentence];
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            var scores = sentences.Of(sentence);
            best.Fill(-1);
            for (var i = 0; i < scores.Length; i++) Insert(best, scores, i);
            foreach (var index in best)
            {
                if (index < 0) continue;
                ref var value = ref evidence[sentence.FirstClass + index];
                if (value == 0) found++;
                value += MathF.Exp(scores[index]) * MathF.Sqrt(sentence.End - sentence.Start) + float.Epsilon;
            }
        }

        var states = new int[found];
        var next = 0;
        for (var i = 0; i < model.ClassCount; i++)
        {
            if (evidence[i] > 0) states[next++] = i;
        }

        // Ties fall to the lower class number, so that the choice is the same everywhere.
        Array.Sort(states, (a, b) => evidence[b].CompareTo(evidence[a]) is var order and not 0 ? order : a.CompareTo(b));
        ArrayPool<float>.Shared.Return(evidence);
        return states.Length > MaxStates ? states[..MaxStates] : states;
    }

    private static void Insert(Span<int> best, ReadOnlySpan<float> scores, int index)
    {
        for (var i = 0; i < PerSentence; i++)
        {
            if (best[i] >= 0 && scores[best[i]] >= scores[index]) continue;
            (best[i], index) = (index, best[i]);
            if (index < 0) return;
        }
    }

    /// <summary>The evidence that a sentence gives for a class.</summary>
    private static float Emission(SentenceScores sentences, int index, int state)
    {
        var sentence = sentences[index];
        if (sentence.ScoreCount == 0) return 0;
        var place = state - sentence.FirstClass;
        return (uint)place < (uint)sentence.ScoreCount ? MathF.Max(LeastEvidence, sentences.Of(sentence)[place]) : LeastEvidence;
    }

    private static int[] FindPath(SentenceScores sentences, int[] states)
    {
        var count = states.Length;
        var from = new byte[sentences.Count * count];
        Span<float> best = stackalloc float[MaxStates];
        Span<float> next = stackalloc float[MaxStates];
        for (var s = 0; s < count; s++) best[s] = Emission(sentences, 0, states[s]);
        for (var i = 1; i < sentences.Count; i++)
        {
            var change = sentences[i - 1].EndsLine ? ParagraphChange : SentenceChange;
            var top = 0;
            for (var s = 1; s < count; s++)
            {
                if (best[s] > best[top]) top = s;
            }

            for (var s = 0; s < count; s++)
            {
                var stays = best[s] >= best[top] - change;
                from[(i * count) + s] = (byte)(stays ? s : top);
                next[s] = (stays ? best[s] : best[top] - change) + Emission(sentences, i, states[s]);
            }

            next[..count].CopyTo(best);
        }

        var path = new int[sentences.Count];
        for (var s = 1; s < count; s++)
        {
            if (best[s] > best[path[^1]]) path[^1] = s;
        }

        for (var i = sentences.Count - 1; i > 0; i--) path[i - 1] = from[(i * count) + path[i]];
        return path;
    }

    private ImmutableArray<LanguageSpan> Merge(SentenceScores sentences, int[] states, int[] path, ReadOnlySpan<char> text)
    {
        var spans = ImmutableArray.CreateBuilder<LanguageSpan>();
        var first = 0;
        for (var i = 1; i <= sentences.Count; i++)
        {
            if (i < sentences.Count && path[i] == path[first]) continue;
            var state = states[path[first]];
            var (weighted, weight) = (0f, 0f);
            for (var j = first; j < i; j++)
            {
                if (sentences[j].ScoreCount == 0) continue;
                weighted += MathF.Exp(Emission(sentences, j, state)) * (sentences[j].End - sentences[j].Start);
                weight += sentences[j].End - sentences[j].Start;
            }

            var end = i == sentences.Count ? text.Length : sentences[i].Start;
            var language = ChineseNames.Of(model.LabelOf(state), text[sentences[first].Start..end]);
            spans.Add(new LanguageSpan(sentences[first].Start, end, language, weight == 0 ? 0 : weighted / weight));
            first = i;
        }

        return spans.ToImmutable();
    }
}
