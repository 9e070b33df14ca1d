namespace NewsCorpus.Metadata;

/// <summary>The letters and digits of a text in lower case: two values with the same key say the same.</summary>
internal static class TextKey
{
    /// <summary>Only so many letters and digits count.</summary>
    public const int MaxLength = 512;

    /// <summary>The key of a text; only its first 512 letters and digits count.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[MaxLength];
        return Write(text, key).ToString();
    }

    /// <summary>Writes the key of a text and gives the part of the buffer that it fills.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Room for <see cref="MaxLength"/> units.</param>
    public static ReadOnlySpan<char> Write(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        foreach (var unit in text)
        {
            if (length == MaxLength) break;
            if (char.IsAsciiLetterOrDigit(unit)) key[length++] = char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;
            else if (unit >= '\u0080' && (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))) key[length++] = UnitCase.ToSmall(unit);
        }

        return key[..length];
    }
}
