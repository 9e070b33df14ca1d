using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>What is known about each element: its name and how it is treated.</summary>
internal static partial class HtmlTags
{
    private static readonly HtmlTagFlags[] s_flags = BuildFlags();
    private static readonly HtmlNameTable s_names = BuildNames();

    /// <summary>The element of a name, by the hash of the name.</summary>
    /// <param name="nameHash">The <see cref="MarkupName"/> hash of the name.</param>
    /// <param name="name">The name itself, to tell custom elements from unknown ones.</param>
    public static HtmlTag Find(ulong nameHash, ReadOnlySpan<char> name)
    {
        var tag = (HtmlTag)s_names.Find(nameHash);
        if (tag != HtmlTag.None) return tag;
        return name.Contains('-') ? HtmlTag.Custom : HtmlTag.Unknown;
    }

    public static bool Is(HtmlTag tag, HtmlTagFlags flags) => (s_flags[(int)tag] & flags) != HtmlTagFlags.None;

    /// <summary>What an element is as a container of blocks.</summary>
    public static ContainerTag ContainerTagOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Custom => ContainerTag.Custom,
        HtmlTag.P => ContainerTag.Paragraph,
        HtmlTag.Div => ContainerTag.Division,
        HtmlTag.Li => ContainerTag.ListItem,
        HtmlTag.Td => ContainerTag.TableCell,
        HtmlTag.Section => ContainerTag.Section,
        HtmlTag.Article => ContainerTag.Article,
        HtmlTag.Dd => ContainerTag.Description,
        _ => ContainerTag.Other,
    };

    /// <summary>All elements that carry any of the flags, as numbers for a vectorised search in the stack of open elements.</summary>
    public static byte[] With(HtmlTagFlags flags)
    {
        var tags = new List<byte>();
        for (var tag = 0; tag < s_flags.Length; tag++)
        {
            if ((s_flags[tag] & flags) != HtmlTagFlags.None) tags.Add((byte)tag);
        }

        return [.. tags];
    }

    private static HtmlNameTable BuildNames()
    {
        var names = new List<KeyValuePair<string, byte>>();
        foreach (var tag in Enum.GetValues<HtmlTag>())
        {
            if (tag > HtmlTag.Custom) names.Add(new(tag.ToString(), (byte)tag));
        }

        return new HtmlNameTable(names, static name => MarkupName.HashOf(name));
    }

    private static HtmlTagFlags[] BuildFlags()
    {
        var flags = new HtmlTagFlags[Enum.GetValues<HtmlTag>().Length];
        foreach (var (value, tags) in Groups)
        {
            foreach (var tag in tags.Split(' ')) flags[(int)Enum.Parse<HtmlTag>(tag)] |= value;
        }

        return flags;
    }
}
