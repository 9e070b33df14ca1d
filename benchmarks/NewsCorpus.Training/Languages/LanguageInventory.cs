namespace NewsCorpus.Training.Languages;

/// <summary>The languages that the model knows: all with evaluation sentences, and those with enough material or a press of their own.</summary>
internal static class LanguageInventory
{
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["no"] = "nb", ["fil"] = "tl", ["iw"] = "he", ["zlm"] = "ms", ["quy"] = "qu", ["quh"] = "qu", ["quz"] = "qu", ["chm"] = "chm",
        ["zgh"] = "ber", ["tzm"] = "ber",
    };

    private static readonly HashSet<string> s_known = new(
        // Leipzig and Tatoeba.
        ("af am ang ar arq arz ast awa az be ber bg bn br bs ca cbk ceb ch chm cs csb cy da de dsb dtp el en eo es et eu fa fi fo fr fy ga gd gl " +
        "gsw gu he hi hr hsb hu hy ia id ie io is it ja jv ka kab kk km ko ku kw la lfn lg lt lv max mi mk ml mn mr ms nb nds nl nn nov oc orv pa " +
        "pam pl pms pt ro ru sk sl sn so sq sr st sv sw swg ta te th tk tl tn tr ts tt tzl ug uk ur uz vi war wuu xh yi yo yue zh zu " +
        // More with material, and languages with newspapers.
        "ab as ba bi bm bo ckb cv dv dz ee fj fur gn gv ha haw hil ht ig ilo kg kl kn ky lb lij ln lo mg mt my ne nr nso ny om or os pap pcm ps qu " +
        "rm rn rw sa sah sc scn sco sd se sg si sm ss su tet tg ti to tpi ty tyv vec ve wo ak hus acu pov fuf fuv kmb umb mzi lus crh skr bho kha min").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The name under which the model knows a language, or null.</summary>
    public static string? Find(string language)
    {
        var name = s_aliases.GetValueOrDefault(language, language);
        return s_known.Contains(name) ? name : null;
    }
}
