using System.Runtime.InteropServices;

namespace NewsCorpus.Classification;

/// <summary>What was resolved from the votes on one block.</summary>
/// <param name="Role">The role that won.</param>
/// <param name="Rule">The rule that weighed most for it.</param>
/// <param name="Confidence">The probability that the role is right, in [0, 1].</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BlockDecision(BlockRole Role, string Rule, float Confidence);
