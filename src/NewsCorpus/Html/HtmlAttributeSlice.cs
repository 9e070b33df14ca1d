using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>An attribute: what it is, and where its still encoded value stands in the source.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HtmlAttributeSlice(HtmlAttribute Name, int Start, int Length)
{
    /// <summary>Where its value stands.</summary>
    public SourceSpan Span => new(Start, Start + Length);

    /// <summary>Its value, still encoded.</summary>
    /// <param name="source">The page.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> source) => source.Slice(Start, Length);
}
