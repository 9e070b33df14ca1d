using System.Runtime.InteropServices;

namespace NewsCorpus.Classification;

/// <summary>One claim for the role of one block.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Role">The role it claims.</param>
/// <param name="Weight">The strength of the claim in log-odds; negative speaks against the role.</param>
/// <param name="Rule">The kebab-case name of the rule.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Vote(int Block, BlockRole Role, float Weight, string Rule);
