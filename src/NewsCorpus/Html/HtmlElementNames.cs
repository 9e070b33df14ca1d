using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>Reads what the tag, class, id, role and similar names of an element say about its purpose.</summary>
internal static class HtmlElementNames
{
    private const ulong NamingAttributes =
        (1UL << (int)HtmlAttribute.Class) | (1UL << (int)HtmlAttribute.Id) | (1UL << (int)HtmlAttribute.Role) | (1UL << (int)HtmlAttribute.Rel) |
        (1UL << (int)HtmlAttribute.ItemProp) | (1UL << (int)HtmlAttribute.Property) | (1UL << (int)HtmlAttribute.ComponentName);

    private const ulong HidingAttributes = (1UL << (int)HtmlAttribute.Hidden) | (1UL << (int)HtmlAttribute.Style);

    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create(" \t\n\f\r/>");

    /// <summary>The traits and the signature of a block-level element.</summary>
    public static (ElementTraits Traits, uint Signature) Read(ReadOnlySpan<char> source, HtmlTree tree, ElementNameCache cache, in HtmlNode node)
    {
        var traits = ElementTraitsLexicon.OfTag(node.Tag);
        var signature = (uint)node.Tag * 0x9E3779B1u;
        if (node.Tag == HtmlTag.Custom)
        {
            var name = NameOf(source, in node);
            traits |= ElementTraitsLexicon.OfNames(name, out var hash);
            signature += hash;
        }

        if ((node.Attributes & (NamingAttributes | HidingAttributes | (1UL << (int)HtmlAttribute.AriaHidden))) == 0) return (traits, signature);
        traits |= TraitsOfAttributes(source, tree, cache, in node, ref signature);
        if (IsHidden(source, tree, in node)) traits |= ElementTraits.Hidden | ElementTraits.NotShown;
        else if (IsTrue(source, tree.Find(in node, HtmlAttribute.AriaHidden))) traits |= ElementTraits.Hidden;
        return (traits, signature);
    }

    /// <summary>Whether an element has names of any kind.</summary>
    public static bool IsNamed(in HtmlNode node) => (node.Attributes & NamingAttributes) != 0;

    /// <summary>The traits that the names of an inline element hint at; its tag says nothing.</summary>
    public static ElementTraits TraitsOfInline(ReadOnlySpan<char> source, HtmlTree tree, ElementNameCache cache, in HtmlNode node)
    {
        if ((node.Attributes & NamingAttributes) == 0) return ElementTraits.None;
        var signature = 0u;
        return TraitsOfAttributes(source, tree, cache, in node, ref signature);
    }

    /// <summary>Whether the element says that it is not shown.</summary>
    public static bool IsHidden(ReadOnlySpan<char> source, HtmlTree tree, in HtmlNode node)
    {
        if ((node.Attributes & HidingAttributes) == 0) return false;
        if (node.Has(HtmlAttribute.Hidden)) return true;
        var style = tree.Find(in node, HtmlAttribute.Style);
        return HidesByStyle(style.In(source));
    }

    private static ElementTraits TraitsOfAttributes(ReadOnlySpan<char> source, HtmlTree tree, ElementNameCache cache, in HtmlNode node, ref uint signature)
    {
        var traits = ElementTraits.None;
        foreach (ref readonly var attribute in tree.AttributesOf(in node))
        {
            switch (attribute.Name)
            {
                case HtmlAttribute.Class:
                    traits |= cache.OfNames(source, attribute.Start, attribute.Length, out var hash);
                    signature += hash;
                    break;
                case HtmlAttribute.Id or HtmlAttribute.ComponentName:
                    traits |= cache.OfNames(source, attribute.Start, attribute.Length, out _);
                    break;
                case HtmlAttribute.Role or HtmlAttribute.Rel or HtmlAttribute.ItemProp or HtmlAttribute.Property:
                    traits |= ElementTraitsLexicon.OfTerms(attribute.Name, attribute.In(source));
                    break;
            }
        }

        return traits;
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        return HasDeclaration(style, "display", "none") || HasDeclaration(style, "visibility", "hidden");
    }

    private static bool HasDeclaration(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.Length > 0 && rest[0] == ':' && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsTrue(ReadOnlySpan<char> source, HtmlAttributeSlice attribute) =>
        attribute.In(source).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> source, in HtmlNode node)
    {
        var tag = source.Slice(node.Start + 1, node.Length - 2);
        var end = tag.IndexOfAny(s_nameEnd);
        return end < 0 ? tag : tag[..end];
    }
}
