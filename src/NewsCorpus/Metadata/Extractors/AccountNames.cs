using System.Buffers;
using System.Text;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// The name of a publication in its account on a network: "@LakePost", "@lake_post", "https://www.facebook.com/LakePost". Names of accounts are
/// the brand that readers know, without legal form and often without a claim behind it, but their spaces are gone.
/// </summary>
internal static class AccountNames
{
    private const int MaxLength = 40;

    private static readonly SearchValues<char> s_marksOfAddresses = SearchValues.Create("/?=&#%:");

    /// <summary>The words of an account's name; null when the value names no account.</summary>
    public static string? Read(ReadOnlySpan<char> value)
    {
        value = value.Trim().TrimEnd('/');
        if (value.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme)
        {
            value = value[(scheme + 3)..];
            if (value.IndexOf('/') is not (> 0 and var path)) return null;
            value = value[(path + 1)..];
        }

        value = value.TrimStart('@');
        if (value.Length is < 2 or > MaxLength || value.ContainsAny(s_marksOfAddresses) || !value.ContainsAnyExceptInRange('0', '9')) return null;
        var words = new StringBuilder(value.Length + 4);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '_' or '-' or '.')
            {
                words.Append(' ');
                continue;
            }

            if (i > 0 && char.IsUpper(value[i]) && (char.IsLower(value[i - 1]) || (i + 1 < value.Length && char.IsUpper(value[i - 1]) && char.IsLower(value[i + 1])))) words.Append(' ');
            words.Append(value[i]);
        }

        return words.ToString();
    }
}
