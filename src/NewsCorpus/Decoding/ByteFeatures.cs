using System.Buffers;

namespace NewsCorpus.Decoding;

/// <summary>
/// Reads the words of undecoded text that hold bytes above 0x7F, outside markup, and gives the hashed byte n-grams that touch such a byte: which bytes
/// stand beside which tells the character set and needs no decoding. ASCII letters are folded to lower case; other ASCII ends a word.
/// </summary>
internal ref struct ByteFeatures(ReadOnlySpan<byte> bytes)
{
    /// <summary>The most features of one word, or of one piece of a very long one.</summary>
    public const int MaxPerWord = 128;

    private const int MaxWordLength = 30;
    private const int MaxGram = 4;
    private const byte Edge = 0x20;
    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier = 0xD6E8_FEB8_6659_FD93;

    private static readonly SearchValues<byte> s_starts = SearchValues.Create([(byte)'<', .. HighBytes()]);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>The number of bytes above 0x7F in the words read so far.</summary>
    public int HighCount { get; private set; }

    /// <summary>Reads the next word.</summary>
    /// <param name="features">Takes the features; at least <see cref="MaxPerWord"/> long.</param>
    /// <returns>The number of features; 0 at the end.</returns>
    public int Next(scoped Span<uint> features)
    {
        Span<byte> word = stackalloc byte[MaxWordLength + 2];
        while (_position < _bytes.Length)
        {
            var found = _bytes[_position..].IndexOfAny(s_starts);
            if (found < 0) break;
            var at = _position + found;
            if (_bytes[at] == '<')
            {
                _position = SkipTag(at);
                continue;
            }

            var length = ReadWord(word, at);
            return Hash(word[..length], features);
        }

        _position = _bytes.Length;
        return 0;
    }

    private readonly int SkipTag(int at)
    {
        if (at + 1 >= _bytes.Length || !(IsLetter(_bytes[at + 1]) || _bytes[at + 1] is (byte)'/' or (byte)'!' or (byte)'?')) return at + 1;
        var end = _bytes[at..].IndexOf((byte)'>');
        return end < 0 ? at + 1 : at + end + 1;
    }

    private int ReadWord(scoped Span<byte> word, int high)
    {
        var start = high;
        while (start > _position && high - start < MaxWordLength / 2 && IsLetter(_bytes[start - 1])) start--;
        var length = 0;
        word[length++] = Edge;
        var i = start;
        for (; i < _bytes.Length && length <= MaxWordLength; i++)
        {
            var value = _bytes[i];
            if (value < 0x80 && !IsLetter(value)) break;
            if (value >= 0x80) HighCount++;
            word[length++] = value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;
        }

        word[length++] = Edge;
        _position = i;
        return length;
    }

    private static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') < 26;

    private static int Hash(ReadOnlySpan<byte> word, Span<uint> features)
    {
        var count = 0;
        for (var start = 0; start < word.Length; start++)
        {
            var hash = Seed;
            var isHigh = false;
            var end = Math.Min(word.Length, start + MaxGram);
            for (var i = start; i < end; i++)
            {
                hash = (hash ^ word[i]) * Multiplier;
                isHigh |= word[i] >= 0x80;
                if (isHigh) features[count++] = (uint)(hash >> 32);
            }
        }

        return count;
    }

    private static IEnumerable<byte> HighBytes()
    {
        for (var value = 0x80; value <= 0xFF; value++) yield return (byte)value;
    }
}
