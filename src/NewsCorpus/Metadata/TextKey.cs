namespace NewsCorpus.Metadata;

/// <summary>The letters and digits of a text in lower case: two values with the same key say the same.</summary>
internal static class TextKey
{
    private const int MaxLength = 512;

    /// <summary>The key of a text; only its first 512 letters and digits count.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[MaxLength];
        var length = 0;
        foreach (var unit in text)
        {
            if (length == MaxLength) break;
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) key[length++] = char.ToLowerInvariant(unit);
        }

        return key[..length].ToString();
    }
}
