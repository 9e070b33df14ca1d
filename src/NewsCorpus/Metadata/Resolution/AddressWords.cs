using System.Runtime.CompilerServices;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>
/// The words of a page's address, which publishing programs make from its headline: "/2024/lake-freezes-over.html". Words are compared by their
/// consonants alone, for addresses spell "ö" as "o" or "oe" and drop accents. Immutable and thread-safe.
/// </summary>
internal sealed class AddressWords
{
    private const int LeastWords = 2;
    private const int MaxWords = 24;
    private const int LeastConsonants = 2;

    /// <summary>The small form of each consonant of ASCII; zero for what does not count.</summary>
    private static readonly char[] s_consonants = MakeConsonants();

    private readonly List<string> _words;

    private AddressWords(List<string> words) => _words = words;

    /// <summary>The words of the part of the path that has most, the later one of equals; null when no part has two.</summary>
    public static AddressWords? Of(Uri? url)
    {
        if (url is null) return null;
        List<string> best = [];
        var path = url.AbsolutePath.AsSpan();
        foreach (var part in path.Split('/'))
        {
            var words = Read(path[part]);
            if (words.Count >= best.Count) best = words;
        }

        return best.Count < LeastWords ? null : new AddressWords(best);
    }

    /// <summary>The feature that tells how many of the words a title holds.</summary>
    [SkipLocalsInit]
    public string FeatureOf(ReadOnlySpan<char> title)
    {
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        var held = 0;
        var consonants = Write(title, buffer);
        foreach (var word in _words)
        {
            if (consonants.Contains(word, StringComparison.Ordinal)) held++;
        }

        return ((float)held / _words.Count) switch { >= 0.99f => "#address-all", >= 0.7f => "#address-most", >= 0.4f => "#address-some", > 0 => "#address-few", _ => "#address-none" };
    }

    private static List<string> Read(ReadOnlySpan<char> part)
    {
        var words = new List<string>();
        if (part.LastIndexOf('.') is > 0 and var dot && part.Length - dot <= 6) part = part[..dot];
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        foreach (var range in part.SplitAny('-', '_', '+', '.', ','))
        {
            var word = part[range];
            if (words.Count == MaxWords || word.ContainsAny('%', '=') || word.ContainsAnyInRange('0', '9')) continue;
            var consonants = Write(word, buffer);
            if (consonants.Length >= LeastConsonants) words.Add(consonants.ToString());
        }

        return words;
    }

    private static ReadOnlySpan<char> Write(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var consonants = s_consonants;
        var length = 0;
        foreach (var unit in text)
        {
            if (length == buffer.Length) break;
            if (unit >= consonants.Length) continue;
            var letter = consonants[unit];
            buffer[length] = letter;
            length += letter == 0 ? 0 : 1;
        }

        return buffer[..length];
    }

    private static char[] MakeConsonants()
    {
        var consonants = new char[0x80];
        foreach (var letter in "bcdfghjklmnpqrstvwxyz") consonants[letter] = consonants[letter & ~0x20] = letter;
        return consonants;
    }
}
