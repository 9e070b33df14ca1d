using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Lines;

/// <summary>How much of a text stands in two other texts.</summary>
/// <param name="Count">The number of its content words.</param>
/// <param name="Body">The share of them in the body.</param>
/// <param name="Top">The share of them in the first line.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordShares(int Count, float Body, float Top);
