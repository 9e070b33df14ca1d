using System.Runtime.CompilerServices;

namespace NewsCorpus.Languages;

/// <summary>
/// Reads a text word by word and gives the hashed features of each word: its character n-grams with marks at both ends, and the word itself.
/// A word is a run of letters of one script; other scripts are passed over, so that names in Latin letters do not disturb a Russian text.
/// After "Bag of Tricks for Efficient Text Classification" (Joulin and others, 2017), with exact words beside the n-grams.
/// </summary>
/// <remarks>Linear in the text; allocates nothing.</remarks>
internal ref struct WordFeatures
{
    /// <summary>The most features that one word (or piece of a very long one) has.</summary>
    public const int MaxPerWord = 128;

    /// <summary>Longer runs of letters are read in pieces of this length.</summary>
    private const int MaxWordLength = 22;
    private const int MaxGram = 5;
    private const int MaxHanGram = 3;
    private const int MinWholeWord = 4;
    private const char Edge = '\u0001';
    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    private const ulong WholeWordSeed = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Multiplier = 0xD6E8_FEB8_6659_FD93;

    private readonly ReadOnlySpan<char> _text;
    private readonly Script _script;
    private readonly int _maxGram;
    private WordBuffer _word;
    private int _position;

    public WordFeatures(ReadOnlySpan<char> text, Script script)
    {
        _text = text;
        _script = script;
        _maxGram = script == Script.HanKana ? MaxHanGram : MaxGram;
    }

    /// <summary>Reads the next word.</summary>
    /// <param name="features">Takes the features; at least <see cref="MaxPerWord"/> long.</param>
    /// <returns>The number of features; 0 when the text is at its end.</returns>
    public int Next(scoped Span<uint> features)
    {
        var length = ReadWord();
        if (length == 0) return 0;
        ReadOnlySpan<char> word = _word;
        return Hash(word[..length], _maxGram, features);
    }

    private int ReadWord()
    {
        var folded = ScriptTable.Folded;
        var scripts = ScriptTable.Scripts;
        var text = _text;
        Span<char> word = _word;
        var i = _position;
        while (i < text.Length && scripts[text[i]] != _script) i++;
        if (i == text.Length)
        {
            _position = i;
            return 0;
        }

        var length = 0;
        word[length++] = Edge;
        for (; i < text.Length && length <= MaxWordLength; i++)
        {
            var unit = folded[text[i]];
            if (unit == 0) break;
            var script = scripts[text[i]];
            if (script != _script && script != Script.Inherited)
            {
                var isApostrophe = unit == ScriptTable.Apostrophe && i + 1 < text.Length && scripts[text[i + 1]] == _script;
                if (!isApostrophe) break;
            }

            word[length++] = unit;
        }

        word[length++] = Edge;
        _position = i;
        return length;
    }

    private static int Hash(ReadOnlySpan<char> word, int maxGram, Span<uint> features)
    {
        var count = 0;
        for (var start = 0; start < word.Length - 1; start++)
        {
            var hash = (Seed ^ word[start]) * Multiplier;
            // Single ASCII letters say next to nothing; single letters of other blocks often settle the matter.
            if (word[start] > '\u007F') features[count++] = (uint)(hash >> 32);
            var end = Math.Min(word.Length, start + maxGram);
            for (var i = start + 1; i < end; i++)
            {
                hash = (hash ^ word[i]) * Multiplier;
                features[count++] = (uint)(hash >> 32);
            }
        }

        if (word.Length - 2 >= MinWholeWord && maxGram == MaxGram)
        {
            var hash = WholeWordSeed;
            foreach (var unit in word) hash = (hash ^ unit) * Multiplier;
            features[count++] = (uint)(hash >> 32);
        }

        return count;
    }

    [InlineArray(MaxWordLength + 2)]
    private struct WordBuffer
    {
        private char _first;
    }
}
