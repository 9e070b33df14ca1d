namespace NewsCorpus.Html;

/// <summary>
/// The properties of structured data that say something about an article, its people and its places. All others (actions, opening hours,
/// prices, sizes of logos) are read over: on news pages they are more than half of all values.
/// </summary>
internal static partial class StructuredKeys
{
    /// <summary>The property whose value is the body itself, with a limit of its own.</summary>
    public const string ArticleBody = "articleBody";

    public const string Type = "@type";

    private static readonly string[] s_keys = ("? " + Keys).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    private static readonly HtmlNameTable s_table = new([.. s_keys.Skip(1).Select((key, index) => new KeyValuePair<string, byte>(key, (byte)(index + 1)))]);

    /// <summary>The property of a name, cut to its last segment; null when it is not kept.</summary>
    public static string? Find(ReadOnlySpan<char> name)
    {
        var number = s_table.Find(NameHash.Of(name[(name.LastIndexOfAny(':', '/', '#') + 1)..]));
        return number == 0 ? null : s_keys[number];
    }

    /// <summary>The last segment of an address or a name with a prefix, by which types are known: "Person" of "https://schema.org/Person".</summary>
    public static string LastSegment(string name) => name[(name.AsSpan().LastIndexOfAny(':', '/', '#') + 1)..];

    /// <summary>The property of a name in UTF-8; null when it is not kept.</summary>
    public static string? Find(ReadOnlySpan<byte> name)
    {
        var cut = name.LastIndexOfAny((byte)':', (byte)'/', (byte)'#') + 1;
        var hash = NameHash.Empty;
        foreach (var unit in name[cut..]) hash = NameHash.Add(hash, (char)unit);
        var number = s_table.Find(hash);
        return number == 0 ? null : s_keys[number];
    }
}
