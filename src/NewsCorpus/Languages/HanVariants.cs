using System.Text;

namespace NewsCorpus.Languages;

/// <summary>
/// Tells simplified from traditional Chinese by the characters that only one of the two national standards has: GB 2312 was made for the one, Big5 for the other.
/// </summary>
internal static class HanVariants
{
    private const int SimplifiedCodePage = 20936;
    private const int TraditionalCodePage = 950;
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly Lazy<HanVariant[]> s_variants = new(Build);

    /// <summary>The variant that most telling characters belong to.</summary>
    public static HanVariant Find(ReadOnlySpan<char> text)
    {
        var variants = s_variants.Value;
        var balance = 0;
        foreach (var unit in text)
        {
            if (unit is < First or > Last) continue;
            balance += variants[unit - First] switch { HanVariant.Simplified => 1, HanVariant.Traditional => -1, _ => 0 };
        }

        return balance > 0 ? HanVariant.Simplified : balance < 0 ? HanVariant.Traditional : HanVariant.Unknown;
    }

    private static HanVariant[] Build()
    {
        var simplified = Get(SimplifiedCodePage);
        var traditional = Get(TraditionalCodePage);
        var variants = new HanVariant[Last - First + 1];
        Span<byte> bytes = stackalloc byte[8];
        for (var i = 0; i < variants.Length; i++)
        {
            var unit = (char)(First + i);
            var isSimplified = simplified.GetBytes([unit], bytes) == 2;
            var isTraditional = traditional.GetBytes([unit], bytes) == 2;
            if (isSimplified != isTraditional) variants[i] = isSimplified ? HanVariant.Simplified : HanVariant.Traditional;
        }

        return variants;
    }

    // What a code page lacks becomes one "?", where a character it has takes two bytes.
    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)
        ?? throw new InvalidOperationException($"Code page {codePage} is missing.");
}
