using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Cues;

/// <summary>The cues found on one line.</summary>
/// <param name="Start">What phrases at its start say.</param>
/// <param name="Whole">What a phrase says that is the whole line; a subset of what <paramref name="Start"/> could say.</param>
/// <param name="Length">The number of units of the line up to the end of the longest phrase at its start; 0 when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextCueMatch(TextCueRoles Start, TextCueRoles Whole, short Length)
{
    /// <summary>All roles, wherever their phrases stand.</summary>
    public TextCueRoles All => Start | Whole;
}
