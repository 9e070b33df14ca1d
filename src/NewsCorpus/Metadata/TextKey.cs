using System.Runtime.CompilerServices;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata;

/// <summary>The letters and digits of a text in lower case: two values with the same key say the same.</summary>
internal static class TextKey
{
    /// <summary>Only so many letters and digits count.</summary>
    public const int MaxLength = 512;

    /// <summary>The form in which each unit of ASCII counts; zero where it does not.</summary>
    private static readonly char[] s_forms = MakeForms();

    /// <summary>The key of a text; only its first 512 letters and digits count.</summary>
    [SkipLocalsInit]
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
        var forms = s_forms;
        var length = 0;
        foreach (var unit in text)
        {
            if (length == MaxLength) break;
            if (unit < forms.Length)
            {
                // Written in any case and kept where it counts: which units do is hard to foretell.
                var form = forms[unit];
                key[length] = form;
                length += form == 0 ? 0 : 1;
            }
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                key[length++] = UnitCase.ToSmall(unit);
            }
        }

        return key[..length];
    }

    private static char[] MakeForms()
    {
        var forms = new char[0x80];
        for (var unit = '\0'; unit < forms.Length; unit++) forms[unit] = char.IsAsciiLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : '\0';
        return forms;
    }
}
