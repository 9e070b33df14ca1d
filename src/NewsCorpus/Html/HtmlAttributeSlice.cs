using System.Runtime.InteropServices;

namespace NewsCorpus.Html;

/// <summary>An attribute: what it is, and where its still encoded value stands in the source.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HtmlAttributeSlice(HtmlAttribute Name, int Start, int Length);
