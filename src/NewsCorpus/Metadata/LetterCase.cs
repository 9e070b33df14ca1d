using System.Runtime.CompilerServices;

namespace NewsCorpus.Metadata;

/// <summary>Asks about the case of a text without making another string of it.</summary>
internal static class LetterCase
{
    private const int MaxOnStack = 128;

    /// <summary>Whether a text is the same in capitals.</summary>
    [SkipLocalsInit]
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        var upper = text.Length <= MaxOnStack ? stackalloc char[MaxOnStack] : new char[text.Length];
        return text.SequenceEqual(upper[..text.ToUpperInvariant(upper)]);
    }

    /// <summary>Whether a text is the same in small letters.</summary>
    [SkipLocalsInit]
    public static bool IsLower(ReadOnlySpan<char> text)
    {
        var lower = text.Length <= MaxOnStack ? stackalloc char[MaxOnStack] : new char[text.Length];
        return text.SequenceEqual(lower[..text.ToLowerInvariant(lower)]);
    }
}
