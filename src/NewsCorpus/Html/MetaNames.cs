namespace NewsCorpus.Html;

/// <summary>Which meta and link elements are kept, and their keys without a new string for the common ones.</summary>
internal static partial class MetaNames
{
    private static readonly string[] s_common = ("? " + Common).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    private static readonly HtmlNameTable s_commonTable = new([.. s_common.Skip(1).Select((name, index) => new KeyValuePair<string, byte>(name, (byte)(index + 1)))]);
    private static readonly string[] s_ignored = Ignored.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    private static readonly string[] s_relations = Relations.Split(' ');

    /// <summary>The key of a meta element in lower case; null when it says nothing about an article.</summary>
    public static string? Find(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.Length == 0) return null;
        var number = s_commonTable.Find(NameHash.Of(name));
        if (number != 0) return s_common[number];
        foreach (var ignored in s_ignored)
        {
            if (name.StartsWith(ignored, StringComparison.OrdinalIgnoreCase)) return null;
        }

        return name.ToString().ToLowerInvariant();
    }

    /// <summary>The key of a link element in lower case; null when it says nothing about an article.</summary>
    public static string? FindRelation(ReadOnlySpan<char> relation)
    {
        relation = relation.Trim();
        var end = relation.IndexOf(' ');
        var first = end < 0 ? relation : relation[..end];
        foreach (var known in s_relations)
        {
            if (first.Equals(known, StringComparison.OrdinalIgnoreCase)) return end < 0 ? known : relation.ToString().ToLowerInvariant();
        }

        return null;
    }
}
