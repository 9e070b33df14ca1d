using System.Buffers;

namespace NewsCorpus.Languages;

/// <summary>Names the Chinese of a text: the standard its characters follow, and whether it is written Cantonese or only traditional characters.</summary>
internal static class ChineseNames
{
    // Written Cantonese cannot do without them; the standard language, in Hong Kong too, hardly has them. The material for it is nearly all the
    // traditional text there is, so that the model alone takes any traditional text for Cantonese.
    private static readonly SearchValues<char> s_cantonese = SearchValues.Create("嘅係喺唔冇咗佢哋嚟啲嗰咁乜嘢噉攞畀俾嘥啱嘞喇囉咩");

    /// <summary>The full name of a label of the model for a text.</summary>
    public static string Of(string label, ReadOnlySpan<char> text)
    {
        if (label is "yue" && text.ContainsAny(s_cantonese)) return label;
        if (label is not ("zh" or "yue")) return label;
        return HanVariants.Find(text) switch
        {
            HanVariant.Simplified => "zh-Hans",
            HanVariant.Traditional => "zh-Hant",
            _ => "zh",
        };
    }
}
