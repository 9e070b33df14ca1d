using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Models;

/// <summary>The share of one feature in a score.</summary>
/// <param name="Feature">The index of the feature.</param>
/// <param name="Value">What it adds, in log-odds; pairs give half of theirs to each side.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Addend(int Feature, float Value);
