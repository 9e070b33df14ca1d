using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>One element or text of the flat tree, in document order.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HtmlNode
{
    /// <summary>Bit n is set when the attribute number n is present.</summary>
    public ulong Attributes;

    /// <summary>The node around it.</summary>
    public int Parent;

    /// <summary>The index after its last descendant.</summary>
    public int End;

    /// <summary>Where its start tag, or the text, starts in the source.</summary>
    public int Start;

    /// <summary>The length of its start tag or text in the source.</summary>
    public int Length;

    /// <summary>The index of its first attribute in the tree's list.</summary>
    public int FirstAttribute;

    /// <summary>The number of attributes kept.</summary>
    public ushort AttributeCount;

    /// <summary>The element.</summary>
    public HtmlTag Tag;

    /// <summary>Whether it is a text.</summary>
    public bool IsText;

    /// <summary>Whether it is a text in which an ampersand opens no reference: a CDATA section, or raw text that is shown. Texts have no attributes, so the bits say it.</summary>
    public readonly bool IsLiteral => IsText && Attributes != 0;

    /// <summary>Where its start tag, or the text, stands.</summary>
    public readonly SourceSpan Span => new(Start, Start + Length);

    /// <summary>Its start tag or text, still encoded.</summary>
    /// <param name="source">The page.</param>
    public readonly ReadOnlySpan<char> In(ReadOnlySpan<char> source) => source.Slice(Start, Length);

    /// <summary>Whether nothing inside is shown as text. A template that a shadow root is made of is shown in its place.</summary>
    public readonly bool IsUnseen => HtmlTags.Is(Tag, HtmlTagFlags.Unseen) && !IsShadowRoot;

    /// <summary>Whether it is a template that the shadow root of the element around it is made of.</summary>
    public readonly bool IsShadowRoot => Tag == HtmlTag.Template && Has(HtmlAttribute.ShadowRootMode);

    public readonly bool Has(HtmlAttribute attribute) => (Attributes & (1UL << (int)attribute)) != 0;
}
