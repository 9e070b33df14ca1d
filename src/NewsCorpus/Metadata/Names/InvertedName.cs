namespace NewsCorpus.Metadata.Names;

/// <summary>
/// A name as catalogues write it, surname first: "Stone, Ann". Dublin Core and citation elements ask for that form, and editorial systems fill
/// others from the same record. Two words around a comma are two persons elsewhere ("Ann, Ray"), so the second must be a given name and the
/// first must not. Known failure: a given name that the table lacks, or a surname that is a given name, too ("Martin, Paul").
/// </summary>
internal static class InvertedName
{
    /// <summary>The name in printed order; the value as it stands where it is no such name.</summary>
    public static ReadOnlySpan<char> Turn(ReadOnlySpan<char> value)
    {
        if (value.IndexOf(',') is not (> 1 and var comma)) return value;
        var surname = value[..comma].Trim();
        var given = value[(comma + 1)..].Trim();
        if (!IsWord(surname) || !IsWord(given) || !GivenNames.Opens(given) || GivenNames.Opens(surname)) return value;
        return BylineWords.KindsOf(surname) == BylineWordKinds.None && NameShape.IsName(surname) ? $"{given} {surname}" : value;
    }

    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 1 && !text.ContainsAny(",; \u00A0");
}
