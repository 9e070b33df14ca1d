using System.Collections.Frozen;

namespace NewsCorpus.Quality.Sets;

/// <summary>Language labels that mean the same, made one: old codes, macrolanguages, and labels with a script.</summary>
internal static class LanguageLabel
{
    /// <summary>The label of a text without a known language.</summary>
    public const string Undetermined = "und";

    private static readonly FrozenDictionary<string, string> s_folded = (
        "no=nb nor=nb nob=nb nno=nn fil=tl tgl=tl iw=he in=id cmn=zh zho=zh zh-hans=zh zh-hant=zh zh-cn=zh zh-tw=zh mo=ro pes=fa arb=ar " +
        "ekk=et lvs=lv zsm=ms zlm=ms swh=sw khk=mn kmr=ku ydd=yi ji=yi jw=jv un=und =und unknown=und")
        .Split(' ')
        .ToFrozenDictionary(pair => pair.Split('=')[0], pair => pair.Split('=')[1], StringComparer.Ordinal);

    public static string Fold(string? label)
    {
        var whole = (string.IsNullOrEmpty(label) ? Undetermined : label).Trim().ToLowerInvariant().Replace('_', '-');
        if (s_folded.TryGetValue(whole, out var folded)) return folded;
        var primary = whole.Split('-')[0];
        return s_folded.GetValueOrDefault(primary, primary);
    }
}
