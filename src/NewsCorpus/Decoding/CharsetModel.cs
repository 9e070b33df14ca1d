using System.Text;
using NewsCorpus.Embeddings;

namespace NewsCorpus.Decoding;

/// <summary>
/// Guesses the character set of bytes that no form settles. A classifier of byte n-grams, fitted on sentences of many languages in all sets that can write
/// them, ranks the sets; those in which the bytes are not valid fall behind.
/// </summary>
internal static class CharsetModel
{
    private const int Dimensions = 32;
    private const int MaxClasses = 64;
    private const int MaxExaminedBytes = 64 * 1024;

    // From here on more text does not change the answer.
    private const int EnoughHighBytes = 3000;

    /// <summary>A statement is right about nineteen times of twenty.</summary>
    private const float DeclaredEvidence = 3;

    // A copyright sign, a dash or one letter of a name is no statistics: fewer bytes do not speak against a declaration that can read them.
    private const int LeastToOverrule = 3;

    // What an invalid sequence costs: one in a hundred may be damage, one in ten is another character set.
    private const float InvalidCost = 60;

    private const float TieMargin = 8;

    private static readonly Lazy<EmbeddingModel> s_model = new(() => EmbeddingModel.Load("charset-model.bin"));

    /// <summary>The most probable character set, or null where no byte above 0x7F stands in text.</summary>
    /// <param name="bytes">The source.</param>
    /// <param name="declared">The declared set, which is evidence; null when none is.</param>
    public static string? Find(ReadOnlySpan<byte> bytes, string? declared) => Find(s_model.Value, bytes, declared);

    /// <summary>As <see cref="Find(ReadOnlySpan{byte}, string?)"/>, with a model that is not the embedded one.</summary>
    public static string? Find(EmbeddingModel model, ReadOnlySpan<byte> bytes, string? declared)
    {
        Span<float> sum = stackalloc float[Dimensions];
        sum.Clear();
        var examined = bytes[..Math.Min(bytes.Length, MaxExaminedBytes)];
        if (!Accumulate(model, examined, sum, out var high)) return null;
        if (high < LeastToOverrule && declared is not null && InvalidRatio(examined, CharsetNames.EncodingOf(declared)) == 0) return declared;
        Span<float> scores = stackalloc float[MaxClasses];
        scores = scores[..model.ClassCount];
        model.Score(0, sum, scores);
        for (var i = 0; i < model.ClassCount; i++)
        {
            if (model.LabelOf(i) == declared) scores[i] += DeclaredEvidence;
        }

        var best = FindBest(model, scores, examined);
        // Where a declaration reads the bytes as the same text, nothing speaks against it, whatever the model would call them.
        if (declared is not null && ReadAlike(examined, declared, model.LabelOf(best))) return declared;
        return model.LabelOf(Prefer(model, scores, examined, best));
    }

    private static bool ReadAlike(ReadOnlySpan<byte> bytes, string first, string second) =>
        first == second || CharsetNames.EncodingOf(first).GetString(bytes) == CharsetNames.EncodingOf(second).GetString(bytes);

    private static int FindBest(EmbeddingModel model, Span<float> scores, ReadOnlySpan<byte> bytes)
    {
        var best = -1;
        for (var i = 0; i < model.ClassCount; i++)
        {
            if (best >= 0 && scores[i] <= scores[best]) continue;
            scores[i] -= InvalidCost * InvalidRatio(bytes, CharsetNames.EncodingOf(model.LabelOf(i)));
            if (best < 0 || scores[i] > scores[best]) best = i;
        }

        return best;
    }

    /// <summary>Of sets that read the bytes as the same text the common one is named: the model has no reason to prefer either.</summary>
    private static int Prefer(EmbeddingModel model, ReadOnlySpan<float> scores, ReadOnlySpan<byte> bytes, int best)
    {
        string? text = null;
        for (var i = 0; i < best; i++)
        {
            if (scores[i] < scores[best] - TieMargin || !model.LabelOf(i).StartsWith("windows-", StringComparison.Ordinal)) continue;
            text ??= CharsetNames.EncodingOf(model.LabelOf(best)).GetString(bytes);
            if (CharsetNames.EncodingOf(model.LabelOf(i)).GetString(bytes) == text) return i;
        }

        return best;
    }

    private static bool Accumulate(EmbeddingModel model, ReadOnlySpan<byte> bytes, Span<float> sum, out int high)
    {
        Span<uint> features = stackalloc uint[ByteFeatures.MaxPerWord];
        var words = new ByteFeatures(bytes);
        var total = 0;
        while (words.HighCount < EnoughHighBytes && words.Next(features) is var count and > 0)
        {
            total += count;
            model.AddRows(features[..count], sum);
        }

        high = words.HighCount;
        if (total == 0) return false;
        model.Pool(sum, total);
        return true;
    }

    /// <summary>The share of the characters beyond ASCII that are replaced, unassigned or control characters when the bytes are decoded.</summary>
    private static float InvalidRatio(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        Span<char> text = stackalloc char[256];
        var decoder = encoding.GetDecoder();
        var all = 0;
        var invalid = 0;
        while (!bytes.IsEmpty)
        {
            decoder.Convert(bytes, text, flush: false, out var used, out var length, out _);
            bytes = bytes[used..];
            foreach (var unit in text[..length])
            {
                if (unit < '\u0080') continue;
                all++;
                if (unit is <= '\u009F' or '\uFFFD' or >= '\uE000' and <= '\uF8FF') invalid++;
            }

            if (used == 0 && length == 0) break;
        }

        return all == 0 ? 0 : (float)invalid / all;
    }
}
