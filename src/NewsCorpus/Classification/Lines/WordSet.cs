using System.Buffers;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// The content words of a piece of text as hashed bits: words of four letters and more, and pairs of characters in scripts without spaces.
/// A word that is not in the text is found in it about once in fifty times, which is enough for likeness. Pooled; not thread-safe.
/// </summary>
internal sealed class WordSet : IDisposable
{
    private const int Bits = 1 << 14;
    private const int MinLetters = 4;
    private readonly ulong[] _bits = ArrayPool<ulong>.Shared.Rent(Bits / 64);

    public WordSet() => Clear();

    public void Clear() => Array.Clear(_bits, 0, Bits / 64);

    public void Add(ReadOnlySpan<char> text)
    {
        var words = new WordCursor(text);
        while (words.MoveNext(out var hash)) _bits[(hash & (Bits - 1)) >> 6] |= 1UL << (int)(hash & 63);
    }

    /// <summary>The shares of the content words of a text that are in two sets; 0 when it has none.</summary>
    public static WordShares Compare(ReadOnlySpan<char> text, WordSet first, WordSet second)
    {
        int count = 0, inFirst = 0, inSecond = 0;
        var words = new WordCursor(text);
        while (words.MoveNext(out var hash))
        {
            count++;
            if (first.Holds(hash)) inFirst++;
            if (second.Holds(hash)) inSecond++;
        }

        return count == 0 ? default : new WordShares(count, inFirst / (float)count, inSecond / (float)count);
    }

    private bool Holds(uint hash) => (_bits[(hash & (Bits - 1)) >> 6] & (1UL << (int)(hash & 63))) != 0;

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);

    private ref struct WordCursor(ReadOnlySpan<char> text)
    {
        private const UnitTraits WordPart = UnitTraits.Letter | UnitTraits.Digit;

        private readonly ReadOnlySpan<char> _text = text;
        private int _at;

        public bool MoveNext(out uint hash)
        {
            while (_at < _text.Length)
            {
                var unit = _text[_at];
                var traits = UnitTable.Traits[unit];
                if ((traits & WordPart) == UnitTraits.None)
                {
                    _at++;
                    continue;
                }

                if ((traits & UnitTraits.Unspaced) != UnitTraits.None)
                {
                    _at++;
                    if (_at >= _text.Length || (UnitTable.Traits[_text[_at]] & UnitTraits.Unspaced) == UnitTraits.None) continue;
                    hash = Finish((2166136261u ^ unit) * 16777619u ^ _text[_at]);
                    return true;
                }

                var length = ReadWord(out hash);
                if (length >= MinLetters) return true;
            }

            hash = 0;
            return false;
        }

        private int ReadWord(out uint hash)
        {
            var sum = 2166136261u;
            var read = _text;
            var at = _at;
            for (; at < read.Length; at++)
            {
                var traits = UnitTable.Traits[read[at]];
                if ((traits & WordPart) == UnitTraits.None || (traits & UnitTraits.Unspaced) != UnitTraits.None) break;
                sum = (sum ^ UnitTable.ToLower(read[at], traits)) * 16777619u;
            }

            var length = at - _at;
            _at = at;
            hash = Finish(sum);
            return length;
        }

        private static uint Finish(uint hash)
        {
            hash ^= hash >> 15;
            hash *= 2246822519u;
            return hash ^ (hash >> 13);
        }
    }
}
